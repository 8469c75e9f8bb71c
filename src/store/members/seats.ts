import type { Day } from '../../domain/day.ts';
import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import type { Seat } from '../../domain/member.ts';
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
