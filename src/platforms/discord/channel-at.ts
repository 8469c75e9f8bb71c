import { type Channel, type Client, DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { AboutChannel } from '../../domain/call.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import { speaksIn } from './gateway/speaks.ts';

/** Asks Discord about a channel; undefined for one that is not there, or that Docket may not see. */
export type ChannelAt = (channel: ChannelAddress) => Promise<AboutChannel | undefined>;

export function channelAtOn(client: Client): ChannelAt {
  return async ({ workspace, channel: id }) => {
    if (!/^[1-9]\d{4,19}$/.test(id)) return undefined;
    const channel = await found(client, id);
    if (!channel) return undefined;
    if (channel.isDMBased()) return { name: null, speaks: true };
    // Another server's channel is none of this one's business.
    if (channel.guildId !== workspace) return undefined;
    return { name: channel.name, speaks: channel.isTextBased() && speaksIn(channel) === true };
  };
}

const gone: readonly unknown[] = [RESTJSONErrorCodes.UnknownChannel, RESTJSONErrorCodes.MissingAccess];

async function found(client: Client, id: string): Promise<Channel | null> {
  const kept = client.channels.cache.get(id);
  // The library never forgets what was deleted between two sessions; a server's own list is new with each.
  const force = kept !== undefined && !kept.isDMBased() && !kept.guild.channels.cache.has(id);
  try {
    return await client.channels.fetch(id, { force });
  } catch (error) {
    if (error instanceof DiscordAPIError && gone.includes(error.code)) return null;
    throw error;
  }
}
