import { type AnyThreadChannel, type Client, Events, type GuildBasedChannel } from 'discord.js';
import type { ChannelAddress } from '../../../domain/place.ts';
import type { DiscordProblem } from '../problem.ts';
import { speaksIn } from './speaks.ts';

/** Tells of channels and threads that were renamed, deleted or locked, or that Docket was shut out of. */
export function watchChannels(client: Client, tell: (problem: DiscordProblem) => void): void {
  client.on(Events.ChannelDelete, (channel) => {
    if (channel.isDMBased()) return;
    tell({ kind: 'closed', channel: addressOf(channel) });
    // Discord does not speak of the threads that went with it.
    for (const thread of threadsOf(channel)) tell({ kind: 'closed', channel: addressOf(thread) });
  });
  client.on(Events.ThreadDelete, (thread) => tell({ kind: 'closed', channel: addressOf(thread) }));
  client.on(Events.ChannelUpdate, (before, after) => {
    if (before.isDMBased() || after.isDMBased()) return;
    changed(before, after, tell);
    if (speaksIn(before) !== true || speaksIn(after) !== false) return;
    // A thread follows the channel it hangs in.
    for (const one of [after, ...threadsOf(after)])
      if (speaksIn(one) === false) tell({ kind: 'removed', channel: addressOf(one) });
  });
  client.on(Events.ThreadUpdate, (before, after) => {
    changed(before, after, tell);
    if (speaksIn(before) !== false && speaksIn(after) === false)
      tell({ kind: 'closed', channel: addressOf(after) });
  });
}

export function addressOf({ id, guildId }: GuildBasedChannel): ChannelAddress {
  return { platform: 'discord', workspace: guildId, channel: id };
}

function changed(
  before: GuildBasedChannel,
  after: GuildBasedChannel,
  tell: (problem: DiscordProblem) => void,
): void {
  if (before.name !== after.name) tell({ kind: 'renamed', channel: addressOf(after), name: after.name });
}

function threadsOf(channel: GuildBasedChannel): AnyThreadChannel[] {
  return 'threads' in channel ? [...channel.threads.cache.values()] : [];
}
