import type { Channel, Message } from '../types.ts';
import { type Ask, channelOf, type Method, Refused } from './call.ts';

const getPermalink: Method = {
  answer(ask) {
    const channel = channelOf(ask);
    const ts = ask.args.text('message_ts');
    if (!visible(ask, channel, ts)) throw new Refused('message_not_found');
    const { domain } = ask.state.team(channel.team);
    const permalink = `https://${domain}.slack.com/archives/${channel.id}/p${ts.replace('.', '')}`;
    return { channel: channel.id, permalink };
  },
};

const addReaction: Method = {
  scopes: ['reactions:write'],
  answer(ask) {
    const message = visible(ask, channelOf(ask), ask.args.text('timestamp'));
    if (!message) throw new Refused('message_not_found');
    const name = ask.args.text('name');
    if (message.reactions.includes(name)) throw new Refused('already_reacted');
    message.reactions.push(name);
    return {};
  },
};

export const links: Record<string, Method> = {
  'chat.getPermalink': getPermalink,
  'reactions.add': addReaction,
};

/** The message as all in the channel see it: an ephemeral is none. */
export function visible({ state }: Ask, channel: Channel, ts: string): Message | undefined {
  const message = state.message(channel.id, ts);
  return message?.onlyFor ? undefined : message;
}
