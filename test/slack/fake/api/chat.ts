import { blockFaults } from '../../block-rules.ts';
import { record, records, text } from '../json.ts';
import { deleteMessage, directChannel, editMessage, storeMessage } from '../messages.ts';
import { tooLong } from '../rules.ts';
import type { Channel, Json, Message } from '../types.ts';
import { messageWire } from '../wire.ts';
import { type Ask, channelOf, type Method, Refused } from './call.ts';
import { visible } from './links.ts';

/** A message's text may have no more characters. */
const textLimit = 40_000;

const postMessage: Method = {
  scopes: ['chat:write'],
  answer(ask) {
    const { state, args } = ask;
    const channel = target(ask);
    const threadTs = threadOf(channel, args.text('thread_ts'));
    const message = storeMessage(state, {
      channel,
      ...contentOf(ask),
      ...author(ask),
      ...(threadTs && { threadTs }),
      broadcast: args.flag('reply_broadcast'),
    });
    return { channel: channel.id, ts: message.ts, message: messageWire(state, message, { metadata: true }) };
  },
};

const update: Method = {
  scopes: ['chat:write'],
  answer(ask) {
    const { state, args } = ask;
    const message = own(ask, 'cant_update_message');
    const { text: words, blocks, metadata } = contentOf(ask);
    editMessage(state, message, {
      text: args.given('text') ? words : undefined,
      blocks: args.given('blocks') ? blocks : undefined,
      metadata,
    });
    return {
      channel: message.channel,
      ts: message.ts,
      text: message.text,
      message: messageWire(state, message, { metadata: true }),
    };
  },
};

const remove: Method = {
  scopes: ['chat:write'],
  answer(ask) {
    const message = own(ask, 'cant_delete_message');
    deleteMessage(ask.state, message);
    return { channel: message.channel, ts: message.ts };
  },
};

const postEphemeral: Method = {
  scopes: ['chat:write'],
  answer(ask) {
    const { state, args } = ask;
    const channel = target(ask);
    const user = args.text('user');
    if (!channel.members.has(user)) throw new Refused('user_not_in_channel');
    const message = storeMessage(state, {
      channel,
      ...contentOf(ask),
      ...author(ask),
      ...(args.text('thread_ts') && { threadTs: args.text('thread_ts') }),
      onlyFor: user,
    });
    return { message_ts: message.ts };
  },
};

export const chat: Record<string, Method> = {
  'chat.postMessage': postMessage,
  'chat.update': update,
  'chat.delete': remove,
  'chat.postEphemeral': postEphemeral,
};

/** Where it goes; a person's id means the direct channel with them. */
function target(ask: Ask): Channel {
  const { state, install, args } = ask;
  const user = state.users.get(args.text('channel'));
  if (user && state.reaches(install, user.team) && !user.isBot)
    return directChannel(state, user.id, install.botUser);
  const channel = channelOf(ask);
  if (channel.archived) throw new Refused('is_archived');
  if (channel.restricted) throw new Refused('restricted_action');
  const mayFromOutside = install.scopes.includes('chat:write.public');
  if (!channel.members.has(install.botUser) && !mayFromOutside) throw new Refused('not_in_channel');
  return channel;
}

/** The thread it goes to. A message that is gone has none: Slack then says it to the whole channel. */
function threadOf({ messages }: Channel, ts: string): string | undefined {
  const above = messages.find((one) => one.ts === ts && !one.onlyFor);
  const goesOn = messages.some((one) => one.threadTs === ts && !one.deleted);
  return above && (!above.deleted || goesOn) ? (above.threadTs ?? ts) : undefined;
}

function contentOf({ args }: Ask): { text: string; blocks: Json[]; metadata?: Json } {
  const words = args.text('text');
  const given = args.json('blocks');
  if (args.given('blocks') && !Array.isArray(given)) throw new Refused('invalid_blocks_format');
  const blocks = records(given);
  if (!words && blocks.length === 0 && !args.given('attachments')) throw new Refused('no_text');
  if (words.length > textLimit) throw new Refused('msg_too_long');
  const messages = blocks.length > 0 ? blockFaults(blocks, 'message') : [];
  if (messages.length > 0)
    throw new Refused('invalid_blocks', { errors: messages, response_metadata: { messages } });
  if (tooLong(blocks)) throw new Refused('msg_blocks_too_long');
  if (!args.given('metadata')) return { text: words, blocks };
  const metadata = record(args.json('metadata'));
  if (!text(metadata.event_type)) throw new Refused('invalid_metadata_format');
  return { text: words, blocks, metadata };
}

function author({ install }: Ask) {
  return { user: install.botUser, botId: install.botId, appId: install.app };
}

/** A message of this bot: nobody may touch another's, and an ephemeral has no second life. */
function own(ask: Ask, refusal: string): Message {
  const channel = channelOf(ask);
  const message = visible(ask, channel, ask.args.text('ts'));
  if (!message) throw new Refused('message_not_found');
  if (message.user !== ask.install.botUser) throw new Refused(refusal);
  if (channel.archived) throw new Refused('is_archived');
  return message;
}
