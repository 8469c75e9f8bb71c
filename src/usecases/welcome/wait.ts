import type { Instant } from '../../domain/day.ts';
import type { JoinRequest } from '../../domain/join-request.ts';

/** Who was refused may ask again after a week of committee time. */
const waitMs = 7 * 24 * 60 * 60 * 1000;

/** From when on a new request may follow this one; null where nothing was refused. */
export function mayAskAgainAt({ state, decidedAt }: JoinRequest): Instant | null {
  return state === 'refused' && decidedAt !== null ? decidedAt + waitMs : null;
}
