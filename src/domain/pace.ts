import { keep } from './keep.ts';

/** How often something may be done: every so many milliseconds, and a few at once after a rest. */
export interface Rate {
  readonly everyMs: number;
  readonly burst: number;
}

/** Turns, counted apart for each key. `now` is any clock that only goes forward, in milliseconds. */
export interface Pace {
  /** Until `key` may go; 0 is at once. */
  waitMs(key: string, now: number): number;
  /** Takes the next turn of `key`, which comes in `waitMs`. */
  take(key: string, now: number): void;
  /** Gives `key` no turn for so long, and no burst after it. */
  rest(key: string, ms: number, now: number): void;
}

/** Keys that are kept apart; who has not gone for longest is taken for rested. */
const mostKeys = 20_000;

/** Keeps a rate without a timer: all that is known of a key is when it will be wholly rested. */
export function paceOf({ everyMs, burst }: Rate): Pace {
  const restedAt = new Map<string, number>();
  const slack = (burst - 1) * everyMs;

  const set = (key: string, at: number) => keep(restedAt, key, at, mostKeys);

  return {
    waitMs: (key, now) => Math.max(0, (restedAt.get(key) ?? 0) - slack - now),
    take: (key, now) => set(key, Math.max(restedAt.get(key) ?? 0, now) + everyMs),
    rest: (key, ms, now) => set(key, Math.max(restedAt.get(key) ?? 0, now + ms + slack)),
  };
}
