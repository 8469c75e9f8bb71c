/** A queue that is measured: filled, worked through, and swept before the next one is. */
export interface Rival {
  fill(count: number): Promise<void>;
  /** Has `work` done once for each; answers with the milliseconds from the first one to the last one's record. */
  drain(count: number, work: (key: string) => Promise<void>): Promise<number>;
  sweep(): Promise<void>;
  close(): Promise<void>;
}

/** Counts jobs from the first one on. */
export function counted(count: number, work: (key: string) => Promise<void>) {
  const { promise: all, resolve } = Promise.withResolvers<void>();
  let begun = 0;
  let left = count;
  return {
    /** Resolves when the last one is done. */
    all,
    since: () => performance.now() - begun,
    async one(key: string): Promise<void> {
      begun ||= performance.now();
      await work(key);
      left--;
      if (left === 0) resolve();
    },
  };
}
