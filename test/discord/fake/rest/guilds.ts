import { PermissionFlagsBits } from 'discord.js';
import { isThread } from '../channel-kinds.ts';
import { guildPermissions } from '../permissions.ts';
import { channelWire } from '../wire/channel.ts';
import { guildWire } from '../wire/guild.ts';
import { memberWire, roleWire, userWire } from '../wire/people.ts';
import { type Ask, channelOf, guildOf, type Handler, need, noAccess, param, unknown } from './call.ts';

const guild: Handler = (ask) => {
  const one = guildOf(ask);
  const counts = ask.query.get('with_counts') === 'true' && {
    approximate_member_count: one.members.size,
    approximate_presence_count: one.members.size,
  };
  return { ...guildWire(one), ...counts };
};

const member: Handler = (ask) => {
  const { members } = guildOf(ask);
  const id = param(ask, 'user');
  if (!ask.state.users.has(id)) throw unknown.user();
  const one = members.get(id);
  if (!one) throw unknown.member();
  return memberWire(ask.state, one, { user: true });
};

/** All members at once are shown only to apps their owner was allowed that for. */
const allMembers: Handler = (ask) => {
  const { members } = guildOf(ask);
  if (!(ask.state.app.privileged & 2)) throw noAccess();
  return [...members.values()].map((one) => memberWire(ask.state, one, { user: true }));
};

const leave: Handler = (ask) => {
  const one = guildOf(ask);
  one.installed = false;
  one.members.delete(ask.state.app.botUser);
  ask.state.tell('GUILD_DELETE', one.id, { id: one.id }, 1);
};

const mine: Handler = ({ state }) =>
  [...state.guilds.values()]
    .filter(({ installed }) => installed)
    .map((one) => ({
      id: one.id,
      name: one.name,
      icon: null,
      banner: null,
      owner: one.owner === state.app.botUser,
      permissions: String(guildPermissions(one, state.app.botUser)),
      features: [],
    }));

const deleteChannel: Handler = (ask) => {
  const channel = channelOf(ask);
  const { ManageChannels, ManageThreads } = PermissionFlagsBits;
  need(ask, channel, isThread(channel) ? ManageThreads : ManageChannels);
  channel.gone = true;
  const wire = channelWire(ask.state, channel);
  ask.state.tell(isThread(channel) ? 'THREAD_DELETE' : 'CHANNEL_DELETE', channel.guild, wire, 1);
  return wire;
};

const role: Handler = (ask) => {
  const one = guildOf(ask).roles.get(param(ask, 'role'));
  if (!one) throw unknown.role();
  return roleWire(one);
};

const user: Handler = (ask) => {
  const one = ask.state.users.get(param(ask, 'user'));
  if (!one) throw unknown.user();
  return userWire(one);
};

const me: Handler = ({ state }) => ({
  ...userWire(state.user(state.app.botUser)),
  verified: true,
  mfa_enabled: true,
  email: null,
  flags: 0,
});

const openDirect: Handler = (ask) => {
  const { recipient_id } = ask.body as { recipient_id?: string };
  const one = ask.state.users.get(String(recipient_id));
  if (!one) throw unknown.user();
  return channelWire(ask.state, ask.seed.directChannel(one.id));
};

export const guilds: Record<string, Handler> = {
  'GET /users/@me': me,
  'GET /users/@me/guilds': mine,
  'DELETE /users/@me/guilds/:guild': leave,
  'POST /users/@me/channels': openDirect,
  'GET /users/:user': user,
  'GET /guilds/:guild': guild,
  'GET /guilds/:guild/roles': (ask) => [...guildOf(ask).roles.values()].map(roleWire),
  'GET /guilds/:guild/roles/:role': role,
  'GET /guilds/:guild/channels': (ask) => channels(ask),
  'GET /guilds/:guild/members': allMembers,
  'GET /guilds/:guild/members/search': allMembers,
  'GET /guilds/:guild/members/:user': member,
  'GET /channels/:channel': (ask) => channelWire(ask.state, channelOf(ask)),
  'DELETE /channels/:channel': deleteChannel,
};

function channels(ask: Ask): unknown {
  const all = ask.state.channelsOf(guildOf(ask).id).filter((one) => !isThread(one));
  return all.map((one) => channelWire(ask.state, one));
}
