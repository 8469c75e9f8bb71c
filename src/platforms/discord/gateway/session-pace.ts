import { setTimeout as pause } from 'node:timers/promises';

/** Discord wants so much time between the sessions of one lane. Milliseconds. */
const gapMs = 5_000;
const dayMs = 24 * 60 * 60_000;

/**
 * Discord takes a thousand new sessions a day, and takes the token back from who begins more. After the first
 * two hundred there is one in two minutes: over a day that stays below, whatever keeps breaking the connection.
 */
const quick = 200;
const slowGapMs = 120_000;

interface Clock {
  now(): number;
  /** Throws when the signal ends it. */
  pause(ms: number, signal: AbortSignal): Promise<unknown>;
}

const real: Clock = {
  now: () => performance.now(),
  pause: (ms, signal) => pause(ms, undefined, { signal, ref: false }),
};

/** Has new sessions wait for their turn; `lanes` is how many Discord lets begin at a time. */
export function sessionPace(lanes: number, clock = real) {
  const begun: number[] = [];
  const lasts = new Map<number, Promise<number>>();

  async function begin(last: number, signal: AbortSignal): Promise<number> {
    while (begun[0] !== undefined && begun[0] <= clock.now() - dayMs) begun.shift();
    const gap = begun.length < quick ? gapMs : slowGapMs;
    const wait = last + gap - clock.now();
    if (wait > 0) await clock.pause(wait, signal);
    signal.throwIfAborted();
    begun.push(clock.now());
    return clock.now();
  }

  return {
    async waitForIdentify(shard: number, signal: AbortSignal): Promise<void> {
      const lane = shard % lanes;
      const before = lasts.get(lane) ?? Promise.resolve(Number.NEGATIVE_INFINITY);
      const turn = before.then((last) => begin(last, signal));
      // Who gives up leaves the lane as it was.
      lasts.set(
        lane,
        turn.catch(() => before),
      );
      await turn;
    },
  };
}

/** What is asked about before the first session. */
interface Informed {
  fetchGatewayInformation(): Promise<{ session_start_limit: { max_concurrency: number } }>;
}

/** For discord.js: the pace of a client's sessions, by what Discord says of it. */
export async function paceFor(manager: Informed) {
  const { session_start_limit } = await manager.fetchGatewayInformation();
  return sessionPace(session_start_limit.max_concurrency);
}
