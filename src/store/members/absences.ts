import { sql } from 'kysely';
import { addDays, type Day } from '../../domain/day.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import { type Db, whole } from '../db.ts';
import { hasGone } from '../groups/vacant.ts';
import { checked } from '../scoped.ts';

/** A stretch of days, the first and the last with it. */
export interface Stretch {
  readonly from: Day;
  readonly until: Day;
}

/** Who of these is not there on a day: away until a day, or out of reach for good (null). */
export async function notThere(
  db: Db,
  viewer: Pick<Viewer, 'committeeId'>,
  memberIds: readonly MemberId[],
  day: Day,
): Promise<ReadonlyMap<MemberId, Day | null>> {
  if (memberIds.length === 0) return new Map();
  const rows = await checked(db, viewer)
    .from('members')
    .leftJoin('member_absences as away', (on) =>
      on
        .onRef('away.member_id', '=', 'members.id')
        .on('away.from_day', '<=', day)
        .on('away.to_day', '>=', day),
    )
    .select(['members.id', 'away.to_day as until'])
    .select(hasGone(sql.ref('members.committee_id'), sql.ref('members.id')).as('gone'))
    .where('members.id', 'in', memberIds)
    .execute();
  const absent = rows.filter(({ until, gone }) => until !== null || Number(gone) === 1);
  return new Map(absent.map(({ id, until, gone }) => [id, Number(gone) === 1 ? null : until]));
}

/** A member's absences that are not over on a day, the next first: the present one, and those to come. */
export async function absencesFrom(db: Db, viewer: Viewer, memberId: MemberId, day: Day): Promise<Stretch[]> {
  return checked(db, viewer)
    .from('member_absences')
    .select(['from_day as from', 'to_day as until'])
    .where('member_id', '=', memberId)
    .where('to_day', '>=', day)
    .orderBy('from_day')
    .execute();
}

/**
 * Notes an absence and answers with it as it stands: one that it follows on, or that follows on it, becomes one with it.
 * Others that it overlaps give way: they end when it does. Whoever notes holds the committee.
 */
export function setAway(db: Db, viewer: Viewer, memberId: MemberId, away: Stretch): Promise<Stretch> {
  return whole(db, async (db) => {
    const known = await absencesFrom(db, viewer, memberId, addDays(away.from, -1));
    const before = known.find(({ from }) => from < away.from);
    const after = known.find(({ from }) => from === addDays(away.until, 1));
    const all = { from: before?.from ?? away.from, until: after?.until ?? away.until };
    await checked(db, viewer)
      .remove('member_absences')
      .where('member_id', '=', memberId)
      .where('from_day', '>=', all.from)
      .where('from_day', '<=', all.until)
      .execute();
    await db
      .insertInto('member_absences')
      .values({
        committee_id: viewer.committeeId,
        member_id: memberId,
        from_day: all.from,
        to_day: all.until,
      })
      .execute();
    return all;
  });
}

/**
 * Takes back a member's absence: the present one, of which the days before `today` stay; of who is there, all that are
 * to come.
 */
export function endAway(db: Db, viewer: Viewer, memberId: MemberId, today: Day): Promise<void> {
  return whole(db, async (db) => {
    const known = await absencesFrom(db, viewer, memberId, today);
    const present = known.find(({ from }) => from <= today);
    await checked(db, viewer)
      .remove('member_absences')
      .where('member_id', '=', memberId)
      .where('from_day', '>=', today)
      .$if(present !== undefined, (all) => all.where('from_day', '=', today))
      .execute();
    await checked(db, viewer)
      .update('member_absences')
      .set({ to_day: addDays(today, -1) })
      .where('member_id', '=', memberId)
      .where('from_day', '<', today)
      .where('to_day', '>=', today)
      .execute();
  });
}
