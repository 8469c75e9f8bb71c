import type { Desk } from './scene.ts';
import { within } from './within.ts';

/** What comes of `work`; where that takes a third of Discord's patience, Discord is promised it meanwhile. */
export async function soon<T extends object | null>(
  { waitsMs }: Pick<Desk, 'waitsMs'>,
  work: Promise<T>,
  promise: () => Promise<void>,
): Promise<T> {
  const quick = await within(work, waitsMs / 3);
  if (quick !== undefined) return quick;
  // Where the promise does not arrive, the answer itself may yet.
  await promise().catch(() => {});
  return work;
}
