/** A job that never runs beside itself. */
export interface Single {
  /** Runs it; asked while it runs, it runs once more afterwards, however often it was asked. */
  (): Promise<void>;
  /** Resolves when it is at rest. */
  idle(): Promise<void>;
}

/** Makes a job wait for its own end: what came up meanwhile is seen by one more run. */
export function oneAtATime(job: () => Promise<void>): Single {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  function run(): Promise<void> {
    if (!running) {
      running = job().finally(() => {
        running = null;
      });
      return running;
    }
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null;
        return run();
      });
    return next;
  }

  return Object.assign(run, {
    async idle() {
      while (running ?? next) await (next ?? running)?.catch(() => {});
    },
  });
}
