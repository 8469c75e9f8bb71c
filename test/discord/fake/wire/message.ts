import { tidy } from '../../../slack/fake/json.ts';
import { madeAt, type State } from '../state.ts';
import type { Attachment, Json, Message } from '../types.ts';
import { channelWire } from './channel.ts';
import { iso } from './instant.ts';
import { userWire } from './people.ts';

export function attachmentWire(file: Attachment): Json {
  return tidy({
    id: file.id,
    filename: file.name,
    title: file.title,
    size: file.bytes.length,
    url: file.url,
    proxy_url: file.url,
    content_type: file.type,
    description: file.description,
    ephemeral: file.ephemeral ? true : undefined,
  });
}

/**
 * A message on the wire. `app`: as the app is shown it where it did not ask for message contents, which are
 * then left out of what others wrote without naming it.
 */
export function messageWire(state: State, message: Message, { app = false, within = false } = {}): Json {
  const { botUser, privileged, id: appId } = state.app;
  const channel = state.channel(message.channel);
  const own = message.author === botUser || !channel.guild || message.named.users.includes(botUser);
  const hidden = app && !own && !(privileged & (1 << 15));
  const author = state.user(message.author);
  const { interaction } = message;
  const thread = state.channels.get(message.id);
  const answered = channel.messages.find(({ id }) => id === message.replyTo);
  return tidy({
    id: message.id,
    channel_id: message.channel,
    type: interaction?.type === 2 && interaction.original === message ? 20 : message.replyTo ? 19 : 0,
    author: userWire(author),
    content: hidden ? '' : message.content,
    timestamp: iso(madeAt(message.id)),
    edited_timestamp: message.editedAt ? iso(message.editedAt) : null,
    tts: false,
    mention_everyone: message.named.everyone,
    mentions: message.named.users.map((id) => userWire(state.user(id))),
    mention_roles: [...message.named.roles],
    attachments: hidden ? [] : message.attachments.map(attachmentWire),
    embeds: hidden ? [] : message.embeds,
    components: hidden ? [] : message.components,
    pinned: message.pinned,
    flags: message.flags | (thread && !thread.gone ? 32 : 0),
    nonce: message.nonce,
    application_id: interaction ? appId : undefined,
    webhook_id: interaction ? appId : undefined,
    interaction_metadata: interaction && {
      id: interaction.id,
      type: interaction.type,
      user: userWire(state.user(interaction.user)),
      authorizing_integration_owners: channel.guild ? { 0: channel.guild } : { 0: '0' },
    },
    message_reference: message.replyTo
      ? {
          type: 0,
          channel_id: message.channel,
          message_id: message.replyTo,
          guild_id: channel.guild || undefined,
        }
      : undefined,
    referenced_message:
      answered && !answered.deleted && !within
        ? messageWire(state, answered, { app, within: true })
        : undefined,
    thread: thread && !thread.gone ? channelWire(state, thread) : undefined,
  });
}
