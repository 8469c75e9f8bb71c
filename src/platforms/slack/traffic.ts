import { setTimeout as pause } from 'node:timers/promises';
import { paceOf } from '../../domain/pace.ts';
import { TryLater } from '../../domain/sender.ts';
import type { Trouble } from './errors.ts';

/** A call on its way: what it does, and where. */
export interface Way {
  readonly workspace: string;
  readonly deed: 'post' | 'edit' | 'look' | 'open';
  readonly channel: string;
}

export interface Traffic {
  /** Comes back when it is this call's turn. Throws `TryLater` when that is further away than a nap. */
  turn(way: Way): Promise<void>;
  answered(way: Way): void;
  troubled(way: Way, trouble: Trouble): void;
}

/** Slack takes about one message a second in each channel, and a few at once. */
const inOneChannel = { everyMs: 1000, burst: 3 };
/**
 * Its limit for a whole workspace is not published; it says when it is met. Evenly, so that people are answered in
 * between.
 */
const inOneWorkspace = { everyMs: 20, burst: 8 };

/** Who has longer to wait gives the place up to another channel. Milliseconds. */
const longestNapMs = 1_500;
/** Fewer than deliver's lanes: those who wait for their channel leave room for those who need not. */
const mostNapping = 4;

/** So many channels told to slow down within so many milliseconds: it is the workspace that is meant. */
const channelsMeaningAll = 3;
const meantTogetherMs = 10_000;

/** Longest rest of a workspace that does not answer. */
const longestRestMs = 60_000;

/**
 * Keeps Slack's limits: a channel that must wait keeps nobody waiting but itself, and a workspace that does
 * not answer is left alone for a while (5 s, 10 s … a minute) instead of being asked message by message.
 */
export function slackTraffic(): Traffic {
  const channels = paceOf(inOneChannel);
  const workspaces = paceOf(inOneWorkspace);
  /** When each channel was last told to slow down, by workspace. */
  const told = new Map<string, Map<string, number>>();
  /** Calls in a row that found no answer, by workspace. */
  const silences = new Map<string, number>();
  let napping = 0;

  const all = ({ workspace }: Way) => workspace;
  const deeds = ({ workspace, deed }: Way) => `${workspace} ${deed}`;
  const place = ({ workspace, channel }: Way) => `${workspace} ${channel}`;

  function slowDown(way: Way, waitMs: number, everywhere: boolean, now: number): void {
    if (way.deed !== 'post' || everywhere) return workspaces.rest(deeds(way), waitMs, now);
    channels.rest(place(way), waitMs, now);
    const recent = new Map(
      [...(told.get(way.workspace) ?? [])].filter(([, at]) => now - at < meantTogetherMs),
    );
    told.set(way.workspace, recent.set(way.channel, now));
    if (recent.size >= channelsMeaningAll) workspaces.rest(deeds(way), waitMs, now);
  }

  function noAnswer(way: Way, now: number): void {
    // Those who were on their way together tell the same story.
    if (workspaces.waitMs(all(way), now) > 0) return;
    const count = (silences.get(way.workspace) ?? 0) + 1;
    silences.set(way.workspace, count);
    // One lost answer is nothing: connections break.
    if (count > 1) workspaces.rest(all(way), Math.min(5_000 * 2 ** (count - 2), longestRestMs), now);
  }

  return {
    async turn(way) {
      const now = performance.now();
      const shared = [all(way), deeds(way)];
      const own = way.deed === 'post' ? channels.waitMs(place(way), now) : 0;
      const wait = Math.max(own, ...shared.map((key) => workspaces.waitMs(key, now)));
      // What a workspace takes in all is a matter of milliseconds: nobody is handed back for that.
      if (wait > longestNapMs || (own > 0 && napping >= mostNapping))
        throw new TryLater(Math.ceil(wait), { why: 'slow: Slack takes only so many messages at a time' });
      for (const key of shared) workspaces.take(key, now);
      if (way.deed === 'post') channels.take(place(way), now);
      if (own > 0) napping++;
      if (wait > 0) await pause(wait);
      if (own > 0) napping--;
    },
    answered: (way) => void silences.delete(way.workspace),
    troubled(way, trouble) {
      const now = performance.now();
      if (trouble.kind === 'down') return noAnswer(way, now);
      silences.delete(way.workspace);
      if (trouble.kind === 'slow-down') slowDown(way, trouble.waitMs, trouble.everywhere, now);
    },
  };
}
