import { ChannelType, type Client, type GuildBasedChannel, PermissionFlagsBits as may } from 'discord.js';
import type { Trouble } from './errors.ts';
import type { Way } from './traffic.ts';

/** While Discord itself has lost a server. Milliseconds. */
const outageMs = 30_000;
/** Docket can be sent out of the room for a month, and may be let in again at any time. Milliseconds. */
const longestWaitMs = 10 * 60_000;

/** Kinds of channels in which nothing can be posted, whatever Docket may. */
const unwritable: readonly ChannelType[] = [
  ChannelType.GuildCategory,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
  ChannelType.GuildDirectory,
];

/**
 * What would become of a call, as far as the gateway has told: a channel that Docket may not write to is
 * refused without a request. Undefined where nothing stands against it, or where nothing is known.
 */
export function refusalOf(client: Client, { workspace, deed, channel }: Way): Trouble | undefined {
  const server = client.isReady() ? client.guilds.cache.get(workspace) : undefined;
  if (server?.available === false) return wait('outage: Discord has lost this server for now', outageMs);
  const place = placeAt(client, channel);
  if (!place) return undefined;
  const silentMs = (server?.members.me?.communicationDisabledUntilTimestamp ?? 0) - Date.now();
  if (silentMs > 0) return wait('timed_out: a moderator has silenced Docket for a while', silentMs);
  const lacks = (bit: bigint) => place.permissionsFor(place.client.user)?.has(bit) === false;
  if (lacks(may.ViewChannel)) return removed('Docket does not see this channel: give it “View Channel”');
  if (deed !== 'post') return undefined;
  if (unwritable.includes(place.type))
    return removed('cards cannot be posted in a channel of this kind: choose a text channel or a thread');
  if (!place.isThread())
    return lacks(may.SendMessages) ? removed('Docket may not post here: give it “Send Messages”') : undefined;
  if (lacks(may.SendMessagesInThreads))
    return removed('Docket may not post here: give it “Send Messages in Threads”');
  if (place.locked && lacks(may.ManageThreads)) return removed('the thread is locked: unlock it');
  return undefined;
}

/** Whether what was said there may be read; where nothing is known, it is taken for granted. */
export function mayLookBack(client: Client, channel: string): boolean {
  const place = placeAt(client, channel);
  return place?.permissionsFor(place.client.user)?.has(may.ReadMessageHistory) !== false;
}

function placeAt(client: Client, channel: string): GuildBasedChannel | undefined {
  const place = client.isReady() ? client.channels.cache.get(channel) : undefined;
  return place && !place.isDMBased() ? place : undefined;
}

const removed = (words: string): Trouble => ({ kind: 'gone', why: `not_allowed: ${words}`, lost: 'removed' });

const wait = (why: string, ms: number): Trouble => ({
  kind: 'slow-down',
  why,
  waitMs: Math.min(ms, longestWaitMs),
  everywhere: false,
});
