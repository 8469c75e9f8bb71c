import { setTimeout as pause } from 'node:timers/promises';

/** Something that goes on until it is stopped; it is over when `stop` comes back. */
export interface Running {
  stop(): Promise<void>;
}

/** Does it again and again, at first after so long or at once, until stopped. `work` answers for its own faults. */
export function every(
  ms: number,
  work: (signal: AbortSignal) => Promise<unknown>,
  { atOnce = false } = {},
): Running {
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = (async () => {
    if (atOnce) await work(signal);
    while (!signal.aborted) {
      await pause(ms, undefined, { signal, ref: false }).catch(() => {});
      if (!signal.aborted) await work(signal);
    }
  })();
  return {
    stop() {
      stopping.abort();
      return running;
    },
  };
}
