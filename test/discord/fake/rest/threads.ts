import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { record, text } from '../../../slack/fake/json.ts';
import { isThread } from '../channel-kinds.ts';
import { permissionsIn } from '../permissions.ts';
import { setArchived } from '../threads.ts';
import type { Channel } from '../types.ts';
import { channelWire } from '../wire/channel.ts';
import {
  type Ask,
  channelOf,
  guildOf,
  type Handler,
  messageOf,
  need,
  noPermission,
  Refused,
} from './call.ts';

const threadTypes = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
] as const;
const openable: readonly number[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

const fromMessage: Handler = (ask) => {
  const parent = parentOf(ask);
  const message = messageOf(ask, parent);
  need(ask, parent, PermissionFlagsBits.CreatePublicThreads);
  const there = ask.state.channels.get(message.id);
  if (there && !there.gone)
    throw new Refused(400, 160_004, 'A thread has already been created for this message');
  return opened(ask, ask.seed.newThread({ parent, message, ...given(ask) }));
};

const alone: Handler = (ask) => {
  const parent = parentOf(ask);
  const type = threadTypes.find((one) => one === record(ask.body).type) ?? ChannelType.PrivateThread;
  const { CreatePrivateThreads, CreatePublicThreads } = PermissionFlagsBits;
  need(ask, parent, type === ChannelType.PrivateThread ? CreatePrivateThreads : CreatePublicThreads);
  return opened(ask, ask.seed.newThread({ parent, type, ...given(ask) }));
};

const active: Handler = (ask) => {
  const guild = guildOf(ask);
  const { botUser } = ask.state.app;
  const those = ask.state
    .channelsOf(guild.id)
    .filter((one) => isThread(one) && !one.archived && permissionsIn(ask.state, one, botUser) !== 0n);
  const joined = those.filter(({ people }) => people.has(botUser));
  const members = joined.map(({ id }) => ({ id, user_id: botUser, flags: 0, join_timestamp: now(ask) }));
  return { threads: those.map((one) => channelWire(ask.state, one)), members };
};

const archived: Handler = (ask) => {
  const parent = channelOf(ask);
  need(ask, parent, PermissionFlagsBits.ReadMessageHistory);
  const those = ask.state
    .channelsOf(parent.guild)
    .filter((one) => one.parent === parent.id && isThread(one) && one.archived);
  return { threads: those.map((one) => channelWire(ask.state, one)), members: [], has_more: false };
};

const join: Handler = (ask) => {
  const thread = channelOf(ask);
  if (thread.archived) throw new Refused(400, 50_083, 'Thread is archived');
  thread.people.add(ask.state.app.botUser);
};

const addSomebody: Handler = (ask) => {
  const thread = channelOf(ask);
  needToPostInto(ask, thread);
  thread.people.add(String(ask.params.user));
};

const leave: Handler = (ask) => {
  channelOf(ask).people.delete(ask.state.app.botUser);
};

/** Changing a thread; of other channels the bot has nothing to change but by right. */
const change: Handler = (ask) => {
  const channel = channelOf(ask);
  const body = record(ask.body);
  const { botUser } = ask.state.app;
  const manages = permissionsIn(ask.state, channel, botUser) & PermissionFlagsBits.ManageThreads;
  const own = channel.owner === botUser;
  // Whoever may write in a thread that is not locked may open it again.
  const reopens = body.archived === false && Object.keys(body).length === 1 && !channel.locked;
  if (!isThread(channel)) need(ask, channel, PermissionFlagsBits.ManageChannels);
  else if (reopens) need(ask, channel, PermissionFlagsBits.SendMessagesInThreads);
  else if (!manages && (!own || body.locked !== undefined || channel.locked)) throw noPermission();
  if (channel.archived && body.archived !== false) throw new Refused(400, 50_083, 'Thread is archived');
  if (body.name !== undefined) channel.name = text(body.name);
  if (typeof body.locked === 'boolean') channel.locked = body.locked;
  setArchived(ask.state, channel, typeof body.archived === 'boolean' ? body.archived : channel.archived);
  return channelWire(ask.state, channel);
};

export const threads: Record<string, Handler> = {
  'POST /channels/:channel/messages/:message/threads': fromMessage,
  'POST /channels/:channel/threads': alone,
  'GET /guilds/:guild/threads/active': active,
  'GET /channels/:channel/threads/archived/public': archived,
  'PUT /channels/:channel/thread-members/@me': join,
  'DELETE /channels/:channel/thread-members/@me': leave,
  'PUT /channels/:channel/thread-members/:user': addSomebody,
  'PATCH /channels/:channel': change,
};

function parentOf(ask: Ask): Channel {
  const parent = channelOf(ask);
  if (!openable.includes(parent.type))
    throw new Refused(400, 50_024, 'Cannot execute action on this channel type');
  return parent;
}

function given({ state, body }: Ask) {
  return { name: text(record(body).name), owner: state.app.botUser };
}

function opened(ask: Ask, thread: Channel): unknown {
  const wire = channelWire(ask.state, thread);
  ask.state.tell('THREAD_CREATE', thread.guild, { ...wire, newly_created: true }, 1);
  return wire;
}

function needToPostInto(ask: Ask, thread: Channel): void {
  need(ask, thread, PermissionFlagsBits.SendMessagesInThreads);
  if (thread.archived) throw new Refused(400, 50_083, 'Thread is archived');
}

const now = ({ state }: Ask) => new Date(state.now()).toISOString();
