import { platformWaitsMs } from '../../../domain/door.ts';

/** By so much the usual delay may grow from one to the next: clocks drift, and are put right. */
const driftMs = 50;
/** Discord's ids begin with the milliseconds since this instant. */
const epochMs = 1_420_070_400_000;

/**
 * Tells which interactions come late, as those do that Discord repeats when a connection is resumed. Its clock
 * may differ from ours: the quickest that came of late shows by how much.
 */
export function lateness(now: () => number = Date.now, waitsMs = platformWaitsMs): (id: string) => boolean {
  // What is older than this may be one that nobody can be answered any more.
  const patienceMs = (waitsMs * 2) / 3;
  let usual: number | undefined;
  return (id) => {
    const delay = now() - epochMs - Number(BigInt(id) >> 22n);
    const isLate = delay - Math.min(delay, usual ?? 0) > patienceMs;
    usual = Math.min(delay, usual === undefined ? delay : usual + driftMs);
    return isLate;
  };
}
