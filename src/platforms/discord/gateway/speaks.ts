import { type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';

/**
 * Whether Docket may write in a channel or thread, as far as its roles tell; null where they are not known. An
 * archived thread opens again when something is written in it, a locked one does not.
 */
export function speaksIn(channel: GuildBasedChannel): boolean | null {
  const { me } = channel.guild.members;
  const may = me && channel.permissionsFor(me);
  if (!may) return null;
  if (!may.has(PermissionFlagsBits.ViewChannel)) return false;
  if (!channel.isThread()) return may.has(PermissionFlagsBits.SendMessages);
  const isOpen = !channel.locked || may.has(PermissionFlagsBits.ManageThreads);
  return isOpen && may.has(PermissionFlagsBits.SendMessagesInThreads);
}
