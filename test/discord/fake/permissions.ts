import { ChannelType, PermissionFlagsBits as may } from 'discord.js';
import { isThread } from './channel-kinds.ts';
import type { State } from './state.ts';
import type { Channel, Guild, Overwrite } from './types.ts';

export const everything = Object.values(may).reduce((all, bit) => all | bit, 0n);

/** What everybody may in a new guild. */
export const usual =
  may.ViewChannel |
  may.SendMessages |
  may.SendMessagesInThreads |
  may.CreatePublicThreads |
  may.CreatePrivateThreads |
  may.EmbedLinks |
  may.AttachFiles |
  may.ReadMessageHistory |
  may.AddReactions |
  may.UseApplicationCommands;

/** What a member's roles allow in the whole guild; nothing for who is no member. */
export function guildPermissions(guild: Guild, user: string): bigint {
  const member = guild.members.get(user);
  if (!member) return 0n;
  if (guild.owner === user) return everything;
  const roles = [guild.id, ...member.roles].flatMap((id) => guild.roles.get(id) ?? []);
  const all = roles.reduce((sum, { permissions }) => sum | permissions, 0n);
  return all & may.Administrator ? everything : all;
}

/** What somebody may in a channel, its overwrites counted; a thread follows the channel it hangs in. */
export function permissionsIn(state: State, channel: Channel, user: string): bigint {
  if (!channel.guild) return channel.people.has(user) ? usual : 0n;
  const guild = state.guild(channel.guild);
  const base = guildPermissions(guild, user);
  if (base === everything) return base;
  const place = isThread(channel) ? state.channel(channel.parent) : channel;
  const of = (fits: (one: Overwrite) => boolean) => (sum: bigint) => {
    const those = place.overwrites.filter(fits);
    const deny = those.reduce((all, one) => all | one.deny, 0n);
    const allow = those.reduce((all, one) => all | one.allow, 0n);
    return (sum & ~deny) | allow;
  };
  const roles = guild.members.get(user)?.roles ?? new Set();
  const layers = [
    of(({ id }) => id === guild.id),
    of((one) => one.of === 'role' && one.id !== guild.id && roles.has(one.id)),
    of((one) => one.of === 'member' && one.id === user),
  ];
  const all = layers.reduce((sum, layer) => layer(sum), base);
  // Who cannot see a channel can do nothing in it.
  return all & may.ViewChannel ? all : 0n;
}

export function sees(state: State, channel: Channel, user: string): boolean {
  if (channel.gone) return false;
  if (!channel.guild) return channel.people.has(user);
  const all = permissionsIn(state, channel, user);
  const shut = channel.type === ChannelType.PrivateThread && !channel.people.has(user);
  return (all & may.ViewChannel) !== 0n && !(shut && !(all & may.ManageThreads));
}
