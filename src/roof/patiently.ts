import { setTimeout as pause } from 'node:timers/promises';
import type { Membership } from '../domain/door.ts';
import type { Address } from '../domain/place.ts';

/** How long a platform's wish for patience is followed. Milliseconds. */
const longestPauseMs = 60_000;

/**
 * Asks for one person after another with a gap of `gapMs` before each, since nobody waits for it and the platform has
 * others to serve; once again where it asked for patience. Null where it cannot tell now; soon, once aborted.
 */
export function patiently(ask: Membership, gapMs: number) {
  /** False where there is no time to wait. */
  const waited = (ms: number, signal?: AbortSignal) =>
    pause(ms, true, { ref: false, ...(signal && { signal }) }).catch(() => false);

  return async (
    address: Pick<Address, 'workspace' | 'user'>,
    signal?: AbortSignal,
  ): Promise<boolean | null> => {
    if (!(await waited(gapMs, signal))) return null;
    const first = await ask(address);
    if (first === null || typeof first === 'boolean') return first;
    if (first.waitMs > longestPauseMs || !(await waited(first.waitMs, signal))) return null;
    const second = await ask(address);
    return typeof second === 'boolean' ? second : null;
  };
}
