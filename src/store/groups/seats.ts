import { addDays, type Day } from '../../domain/day.ts';
import type { GroupId, MemberId } from '../../domain/ids.ts';
import type { SeatKind, Viewer } from '../../domain/member.ts';
import { type Db, whole } from '../db.ts';
import { newId } from '../id.ts';
import { memberOf } from '../members/row.ts';
import { scoped } from '../scoped.ts';
import { todayOf } from '../today.ts';
import type { SeatHolder } from '../types.ts';

interface Seating {
  groupId: GroupId;
  memberId: MemberId;
  kind: SeatKind;
}

/**
 * Seats a member from a day on. A group has one lead: whoever leads it then holds the seat until the day
 * before. Who sits there already stays as they are; deputies may be several.
 */
export function seat(db: Db, viewer: Viewer, to: Seating & { from: Day }): Promise<void> {
  return whole(db, async (db) => {
    const sitting = await seatsThen(db, viewer, to, to.from);
    if (sitting.some((row) => staysFrom(row, to))) return;
    const leaving = to.kind === 'lead' ? sitting : sitting.filter((row) => row.member_id === to.memberId);
    for (const row of leaving) await end(db, row, addDays(to.from, -1));
    await db
      .insertInto('seats')
      .values({
        id: newId<string>(),
        committee_id: viewer.committeeId,
        group_id: to.groupId,
        member_id: to.memberId,
        kind: to.kind,
        from_day: to.from,
        to_day: null,
      })
      .execute();
  });
}

/** Ends a member's seat; `to` is the last day they hold it. A seat not taken yet by then goes altogether. */
export function unseat(db: Db, viewer: Viewer, from: Seating & { to: Day }): Promise<void> {
  return whole(db, async (db) => {
    for (const row of await seatsThen(db, viewer, from, from.to))
      if (row.member_id === from.memberId) await end(db, row, from.to);
  });
}

/** Who holds the seats of these groups on the committee's present day (or on `day`), leads first. */
export async function holders(
  db: Db,
  viewer: Viewer,
  groupIds: readonly GroupId[],
  day?: Day,
): Promise<(SeatHolder & { groupId: GroupId })[]> {
  if (groupIds.length === 0) return [];
  const today = day ?? (await todayOf(db, viewer.committeeId));
  const rows = await scoped(db, viewer)
    .from('seats')
    .innerJoin('members', 'members.id', 'seats.member_id')
    .selectAll('members')
    .select(['seats.group_id', 'seats.kind', 'seats.from_day'])
    .where('seats.group_id', 'in', groupIds)
    .where('from_day', '<=', today)
    .where((eb) => eb.or([eb('to_day', 'is', null), eb('to_day', '>=', today)]))
    .where('members.left_at', 'is', null)
    .orderBy('seats.kind', 'desc')
    .orderBy('seats.from_day')
    .orderBy('seats.id')
    .execute();
  return rows.map((row) => ({
    groupId: row.group_id,
    kind: row.kind,
    from: row.from_day,
    member: memberOf(row),
  }));
}

/** Seats of this group and kind that are held on `day` or later. */
function seatsThen(db: Db, viewer: Viewer, { groupId, kind }: Seating, day: Day) {
  return scoped(db, viewer)
    .from('seats')
    .select(['id', 'member_id', 'from_day', 'to_day'])
    .where('group_id', '=', groupId)
    .where('kind', '=', kind)
    .where((eb) => eb.or([eb('to_day', 'is', null), eb('to_day', '>=', day)]))
    .execute();
}

async function end(db: Db, row: { id: string; from_day: Day }, on: Day) {
  if (row.from_day > on) await db.deleteFrom('seats').where('id', '=', row.id).execute();
  else await db.updateTable('seats').set({ to_day: on }).where('id', '=', row.id).execute();
}

function staysFrom(
  row: { member_id: MemberId; from_day: Day; to_day: Day | null },
  to: Seating & { from: Day },
) {
  return row.member_id === to.memberId && row.from_day <= to.from && row.to_day === null;
}
