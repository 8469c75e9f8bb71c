/** The end of each queue. */
const ends = new Map<string, Promise<unknown>>();

/** Runs `work` when all that was asked before under the same key has ended; within this process. */
export async function queued<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = ends.get(key);
  const own = (async () => {
    await before;
    return work();
  })();
  const end = Promise.allSettled([own]);
  ends.set(key, end);
  try {
    return await own;
  } finally {
    if (ends.get(key) === end) ends.delete(key);
  }
}
