import { MessageFlags } from 'discord.js';
import { records, text } from '../../slack/fake/json.ts';
import { kept } from './components.ts';
import { mentionsIn, pingedBy, wordsOf } from './mentions.ts';
import type { State } from './state.ts';
import type { Attachment, Channel, Interaction, Json, Message } from './types.ts';
import { messageWire } from './wire/message.ts';

/** What a message is told to hold, in Discord's words. */
export interface Content {
  readonly body: Json;
  readonly files?: readonly Attachment[];
}

interface New extends Content {
  readonly channel: Channel;
  readonly author: string;
  readonly interaction?: Interaction;
  readonly onlyFor?: string;
  readonly replyTo?: Message | undefined;
  readonly flags?: number;
}

/** Messages are told of only to those who listen for them. */
const intents = { guild: 1 << 9, direct: 1 << 12 };
/** Flags the app may set on a message. */
const settable =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

export function storeMessage(state: State, given: New): Message {
  const { channel, author, body, files = [], interaction, onlyFor, replyTo } = given;
  const components = kept(records(body.components), files);
  const content = text(body.content);
  const flags = (Number(body.flags ?? 0) & settable) | (given.flags ?? 0);
  const named = mentionsIn(state, {
    channel,
    author,
    words: wordsOf(content, components),
    allowed: body.allowed_mentions,
    answer: interaction !== undefined,
    repliedTo: replyTo?.author,
  });
  const message: Message = {
    id: state.id(),
    channel: channel.id,
    author,
    content,
    components,
    embeds: records(body.embeds),
    attachments: [...files],
    flags,
    named,
    pinged: onlyFor ? new Set() : pingedBy(state, channel, author, named, flags),
    edits: 0,
    deleted: false,
    pinned: false,
    ...(interaction && { interaction }),
    ...(onlyFor && { onlyFor }),
    ...(replyTo && { replyTo: replyTo.id }),
    ...(body.nonce !== undefined && body.nonce !== null && { nonce: String(body.nonce) }),
  };
  channel.messages.push(message);
  tell(state, 'MESSAGE_CREATE', message);
  return message;
}

/** What is left out stays as it was; nobody is notified of an edit. */
export function editMessage(state: State, message: Message, { body, files = [] }: Content): void {
  const stay = Array.isArray(body.attachments)
    ? new Set(records(body.attachments).map(({ id }) => text(id)))
    : undefined;
  message.attachments = [...message.attachments.filter(({ id }) => !stay || stay.has(id)), ...files];
  if (body.content !== undefined) message.content = text(body.content);
  if (body.components !== undefined) message.components = kept(records(body.components), message.attachments);
  if (body.embeds !== undefined) message.embeds = records(body.embeds);
  message.flags &= ~MessageFlags.Loading;
  // A message that is made of components stays so.
  message.flags |= Number(body.flags ?? 0) & (MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds);
  message.named = mentionsIn(state, {
    channel: state.channel(message.channel),
    author: message.author,
    words: wordsOf(message.content, message.components),
    allowed: body.allowed_mentions,
    answer: message.interaction !== undefined,
  });
  message.edits++;
  message.editedAt = state.now();
  tell(state, 'MESSAGE_UPDATE', message);
}

export function deleteMessage(state: State, message: Message): void {
  message.deleted = true;
  const { channel, id } = message;
  const { guild } = state.channel(channel);
  if (!message.onlyFor)
    state.tell(
      'MESSAGE_DELETE',
      guild,
      { id, channel_id: channel, ...(guild && { guild_id: guild }) },
      intent(guild),
    );
  state.changed();
}

/** The message, while it is there and everybody may see it. */
export function findMessage(channel: Channel, id: string): Message | undefined {
  return channel.messages.find((one) => one.id === id && !one.deleted && !one.onlyFor);
}

const intent = (guild: string) => (guild ? intents.guild : intents.direct);

function tell(state: State, name: string, message: Message): void {
  state.changed();
  if (message.onlyFor) return;
  const { guild } = state.channel(message.channel);
  const data = { ...messageWire(state, message, { app: true }), ...(guild && { guild_id: guild }) };
  state.tell(name, guild, data, intent(guild));
}
