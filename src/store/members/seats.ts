import type { Day } from '../../domain/day.ts';
import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import type { Seat, Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { scoped } from '../scoped.ts';
import { todayOf } from '../today.ts';

/** Seats a member holds on the committee's present day, or on `day` where one is given. */
export async function seatsOf(
  db: Db,
  committeeId: CommitteeId,
  memberId: MemberId,
  day?: Day,
): Promise<Seat[]> {
  const today = day ?? (await todayOf(db, committeeId));
  const rows = await scoped(db, { committeeId })
    .from('seats')
    .select(['group_id', 'kind'])
    .where('member_id', '=', memberId)
    .where('from_day', '<=', today)
    .where((eb) => eb.or([eb('to_day', 'is', null), eb('to_day', '>=', today)]))
    .orderBy('from_day')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ groupId: row.group_id, kind: row.kind }));
}

/** The present seats of several members, each with whose it is. */
export async function seatsOfMany(
  db: Db,
  viewer: Viewer,
  memberIds: readonly MemberId[],
): Promise<(Seat & { memberId: MemberId })[]> {
  if (memberIds.length === 0) return [];
  const today = await todayOf(db, viewer.committeeId);
  const rows = await scoped(db, viewer)
    .from('seats')
    .select(['member_id', 'group_id', 'kind'])
    .where('member_id', 'in', memberIds)
    .where('from_day', '<=', today)
    .where((eb) => eb.or([eb('to_day', 'is', null), eb('to_day', '>=', today)]))
    .orderBy('from_day')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ memberId: row.member_id, groupId: row.group_id, kind: row.kind }));
}
