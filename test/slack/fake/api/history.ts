import type { Message } from '../types.ts';
import { messageWire } from '../wire.ts';
import { type Ask, channelOf, type Method, needChannelScope, page, Refused } from './call.ts';

const history: Method = {
  answer(ask) {
    const shown = between(ask, readable(ask).messages)
      .filter(({ threadTs, ts, broadcast }) => !threadTs || threadTs === ts || broadcast)
      .reverse();
    return pageOf(ask, shown);
  },
};

/** A message that is gone leaves a stone at the head of its thread as long as there are answers. */
const replies: Method = {
  answer(ask) {
    const ts = ask.args.text('ts');
    const { messages } = readable(ask);
    const said = messages.filter(
      (one) => !one.deleted && !one.onlyFor && (one.ts === ts || one.threadTs === ts),
    );
    if (said.length === 0) throw new Refused('thread_not_found');
    const answer = pageOf(ask, between(ask, said));
    const isGone = messages.some((one) => one.ts === ts && one.deleted);
    return isGone ? { ...answer, messages: [tombstone(ts), ...answer.messages] } : answer;
  },
};

const tombstone = (ts: string) => ({
  type: 'message',
  subtype: 'tombstone',
  hidden: true,
  user: 'USLACKBOT',
  text: 'This message was deleted.',
  ts,
  thread_ts: ts,
});

export const reading: Record<string, Method> = {
  'conversations.history': history,
  'conversations.replies': replies,
};

function readable(ask: Ask) {
  const channel = channelOf(ask);
  needChannelScope(ask.install, channel, 'history');
  if (!channel.members.has(ask.install.botUser)) throw new Refused('not_in_channel');
  return channel;
}

/** Later than `oldest` and before `latest`, these two themselves only when `inclusive`. */
function between({ args }: Ask, messages: readonly Message[]): Message[] {
  const [oldest, latest] = [args.number('oldest', 0), args.number('latest', Number.POSITIVE_INFINITY)];
  const inclusive = args.flag('inclusive');
  return messages.filter(({ ts, deleted, onlyFor }) => {
    const at = Number(ts);
    const edge = at === oldest || at === latest;
    return !deleted && !onlyFor && at >= oldest && at <= latest && (inclusive || !edge);
  });
}

function pageOf({ state, args }: Ask, messages: readonly Message[]) {
  const { items, next } = page(messages, args, 999);
  const metadata = args.flag('include_all_metadata');
  return {
    messages: items.map((one) => messageWire(state, one, { metadata })),
    has_more: next !== '',
    ...(next !== '' && { response_metadata: { next_cursor: next } }),
  };
}
