import { within } from './within.ts';

/** How long an answer may take to be the first one, in milliseconds. Discord waits three seconds. */
const quickMs = 1_000;

/** What comes of `work`; where that takes longer, Discord is promised it meanwhile. */
export async function soon<T extends object | null>(
  work: Promise<T>,
  promise: () => Promise<void>,
): Promise<T> {
  const quick = await within(work, quickMs);
  if (quick !== undefined) return quick;
  // Where the promise does not arrive, the answer itself may yet.
  await promise().catch(() => {});
  return work;
}
