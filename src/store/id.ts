import { randomBytes } from 'node:crypto';
import type { Instant } from '../domain/day.ts';

const letters = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * A new id: 22 lower-case letters and digits. The first nine are the time it was made, so that ids of one
 * table sort by age and new rows land side by side; the other thirteen are random (67 bits).
 */
export function newId<Id extends string>(): Id {
  const made = Date.now().toString(36).padStart(9, '0');
  // 252 is the largest multiple of 36 in a byte: what lies above would make some letters likelier.
  let chance = '';
  while (chance.length < 13) {
    for (const byte of randomBytes(20)) if (byte < 252 && chance.length < 13) chance += letters[byte % 36];
  }
  return (made + chance) as Id;
}

/** When an id was made, by the clock of the process that made it. */
export function madeAt(id: string): Instant {
  return Number.parseInt(id.slice(0, 9), 36);
}
