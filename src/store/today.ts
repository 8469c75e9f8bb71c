import { type Day, dayAt, type Instant } from '../domain/day.ts';
import type { CommitteeId } from '../domain/ids.ts';
import type { Db } from './db.ts';

/** A committee's own clock: where a demo's stands, else the real time. */
export function nowOf(committee: { readonly clockAt: Instant | null }): Instant {
  return committee.clockAt ?? Date.now();
}

/** The day it is for a committee, by its own clock (a demo's may be moved) and time zone. */
export async function todayOf(db: Db, committeeId: CommitteeId): Promise<Day> {
  const { clock_at, time_zone } = await db
    .selectFrom('committees')
    .select(['clock_at', 'time_zone'])
    .where('id', '=', committeeId)
    .executeTakeFirstOrThrow();
  return dayAt(nowOf({ clockAt: clock_at }), time_zone);
}
