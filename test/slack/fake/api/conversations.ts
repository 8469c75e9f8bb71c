import { directChannel } from '../messages.ts';
import { channelWire } from '../wire.ts';
import { channelOf, listedTeam, type Method, needChannelScope, needScope, page, Refused } from './call.ts';

const kinds: Record<string, 'public' | 'private' | 'im'> = {
  public_channel: 'public',
  private_channel: 'private',
  im: 'im',
};
const scopes = { public: 'channels:read', private: 'groups:read', im: 'im:read' } as const;

const list: Method = {
  answer({ state, install, args }) {
    const team = listedTeam({ state, install, args });
    const wanted = (args.text('types') || 'public_channel').split(',').map((type) => kinds[type.trim()]);
    for (const kind of wanted) if (kind) needScope(install, scopes[kind]);
    const all = [...state.channels.values()].filter(
      (one) =>
        one.team === team &&
        !one.gone &&
        wanted.includes(one.kind) &&
        (one.kind === 'public' || one.members.has(install.botUser)) &&
        !(args.flag('exclude_archived') && one.archived),
    );
    const { items, next } = page(all, args);
    return {
      channels: items.map((one) => channelWire(one, install.botUser)),
      response_metadata: { next_cursor: next },
    };
  },
};

/** What the bot itself is in. */
const own: Method = {
  answer({ state, install, args }) {
    const team = listedTeam({ state, install, args });
    const wanted = (args.text('types') || 'public_channel').split(',').map((type) => kinds[type.trim()]);
    for (const kind of wanted) if (kind) needScope(install, scopes[kind]);
    const all = [...state.channels.values()].filter(
      (one) =>
        one.team === team &&
        !one.gone &&
        wanted.includes(one.kind) &&
        one.members.has(install.botUser) &&
        !(args.flag('exclude_archived') && one.archived),
    );
    const { items, next } = page(all, args, 999);
    return {
      channels: items.map((one) => channelWire(one, install.botUser)),
      response_metadata: { next_cursor: next },
    };
  },
};

const info: Method = {
  answer(ask) {
    const channel = channelOf(ask);
    needChannelScope(ask.install, channel, 'read');
    return { channel: channelWire(channel, ask.install.botUser) };
  },
};

const open: Method = {
  scopes: ['im:write'],
  answer({ state, install, args }) {
    const user = state.users.get(args.text('users'));
    if (user && install.notIn.has(user.team)) throw new Refused('team_access_not_granted');
    if (!user || !state.reaches(install, user.team)) throw new Refused('user_not_found');
    if (user.deleted) throw new Refused('user_disabled');
    const before = state.channels.size;
    const { id } = directChannel(state, user.id, install.botUser);
    const there = state.channels.size === before;
    return { ...(there && { no_op: true, already_open: true }), channel: { id } };
  },
};

const join: Method = {
  scopes: ['channels:join'],
  answer(ask) {
    const channel = channelOf(ask);
    if (channel.kind !== 'public') throw new Refused('method_not_supported_for_channel_type');
    if (channel.archived) throw new Refused('is_archived');
    const there = channel.members.has(ask.install.botUser);
    channel.members.add(ask.install.botUser);
    return {
      channel: channelWire(channel, ask.install.botUser),
      ...(there && { warning: 'already_in_channel' }),
    };
  },
};

const members: Method = {
  answer(ask) {
    const channel = channelOf(ask);
    needChannelScope(ask.install, channel, 'read');
    const { items, next } = page([...channel.members], ask.args);
    return { members: items, response_metadata: { next_cursor: next } };
  },
};

export const conversations: Record<string, Method> = {
  'conversations.list': list,
  'conversations.info': info,
  'users.conversations': own,
  'conversations.open': open,
  'conversations.join': join,
  'conversations.members': members,
};
