import { setTimeout as pause } from 'node:timers/promises';
import { paceOf } from '../../domain/pace.ts';
import { TryLater } from '../../domain/sender.ts';
import type { Trouble } from './errors.ts';

/** A call on its way: what it does, and where. */
export interface Way {
  /** The server; of a direct message that through which its reader is known. */
  readonly workspace: string;
  readonly deed: 'post' | 'edit' | 'look' | 'open' | 'thread';
  /** Of `open` the person. */
  readonly channel: string;
}

export interface Traffic {
  /** Comes back when it is this call's turn. Throws `TryLater` when that is further away than a nap. */
  turn(way: Way): Promise<void>;
  answered(): void;
  troubled(way: Way, trouble: Trouble): void;
}

/**
 * Discord says with each answer how many more a channel takes and until when; the library counts that and
 * refuses before Discord does. This only keeps many from running against it at once.
 */
const inOneChannel = { everyMs: 1000, burst: 5 };
/** Fifty a second in all, not counting answers to people: whichever second is looked at, no more than that. */
const inAll = { everyMs: 21, burst: 1 };
const apartMs = 20;

/** Who has longer to wait gives the place up to another channel. Milliseconds. */
const longestNapMs = 1_500;
/** Fewer than deliver's lanes: those who wait for their channel leave room for those who need not. */
const mostNapping = 4;

/** Longest rest while Discord does not answer, or takes the token no more. Milliseconds. */
const longestRestMs = { down: 60_000, token: 10 * 60_000 };

const everywhere = '';

/**
 * Keeps Discord's limits: a channel that must wait keeps nobody waiting but itself, and a Discord that does not
 * answer is left alone for a while (5 s, 10 s … a minute) instead of being asked message by message.
 */
export function discordTraffic(): Traffic {
  const channels = paceOf(inOneChannel);
  const all = paceOf(inAll);
  /** Calls in a row that found no answer, or a refused token. */
  let failures = 0;
  let napping = 0;
  let lastAt = Number.NEGATIVE_INFINITY;

  /** Timers come late, and then several at once: each goes only when the one before has been gone for a while. */
  async function apart(): Promise<void> {
    for (let ms = lastAt + apartMs - performance.now(); ms > 0; ms = lastAt + apartMs - performance.now())
      await pause(ms);
    lastAt = performance.now();
  }

  const place = ({ deed, channel }: Way) => `${deed} ${channel}`;

  function rest(firstMs: number, mostMs: number, now: number): void {
    // Those who were on their way together tell the same story.
    if (all.waitMs(everywhere, now) > longestNapMs) return;
    failures++;
    // One lost answer is nothing: connections break.
    const times = failures - (mostMs === longestRestMs.down ? 2 : 1);
    if (times >= 0) all.rest(everywhere, Math.min(firstMs * 2 ** times, mostMs), now);
  }

  return {
    async turn(way) {
      const now = performance.now();
      const own = channels.waitMs(place(way), now);
      const wait = Math.max(own, all.waitMs(everywhere, now), all.waitMs(way.deed, now));
      if (wait > longestNapMs || (own > 0 && napping >= mostNapping))
        throw new TryLater(Math.ceil(wait), { why: 'slow: Discord takes only so many messages at a time' });
      channels.take(place(way), now);
      all.take(everywhere, now);
      if (own > 0) napping++;
      if (wait > 0) await pause(wait);
      if (own > 0) napping--;
      await apart();
    },
    answered: () => void (failures = 0),
    troubled(way, trouble) {
      const now = performance.now();
      if (trouble.kind === 'down') return rest(5_000, longestRestMs.down, now);
      if (trouble.kind === 'token') return rest(60_000, longestRestMs.token, now);
      failures = 0;
      if (trouble.kind !== 'slow-down') return;
      if (trouble.everywhere) all.rest(way.deed, trouble.waitMs, now);
      else channels.rest(place(way), trouble.waitMs, now);
    },
  };
}
