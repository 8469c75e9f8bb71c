import { sql } from 'kysely';
import { addDays, type Day } from '../../domain/day.ts';
import type { GroupId, MemberId } from '../../domain/ids.ts';
import type { SeatKind, Viewer } from '../../domain/member.ts';
import { type Db, whole } from '../db.ts';
import { newId } from '../id.ts';
import { memberOf } from '../members/row.ts';
import { scoped } from '../scoped.ts';
import { todayOf } from '../today.ts';
import type { SeatHolder, Seating } from '../types.ts';
import { hasGone } from './vacant.ts';

interface Seated {
  groupId: GroupId;
  memberId: MemberId;
  kind: SeatKind;
}

interface Row {
  readonly id: string;
  readonly member_id: MemberId;
  readonly from_day: Day;
  readonly to_day: Day | null;
}

/**
 * Seats a member from a day on, for good. A group has one lead: whoever leads it then holds the seat until the day
 * before, and whoever was to lead it later does not. Who sits there already goes on; deputies may be several. Answers
 * with those who go on as deputies, since they do not lead after all.
 */
export function seat(db: Db, viewer: Viewer, to: Seated & { from: Day }): Promise<MemberId[]> {
  return whole(db, async (db) => {
    const sitting = await seatsThen(db, viewer, to, to.from);
    const own = sitting.find((row) => row.member_id === to.memberId && row.from_day <= to.from);
    const leaving = sitting.filter(
      (row) => row !== own && (to.kind === 'lead' || row.member_id === to.memberId),
    );
    const last = addDays(to.from, -1);
    for (const row of leaving) await end(db, row, last);
    if (own) await goOn(db, own.id);
    else await sit(db, viewer, to);
    const others = leaving.filter((row) => row.member_id !== to.memberId);
    return stayDeputies(db, viewer, to, neverTaken(others, last));
  });
}

async function sit(db: Db, viewer: Viewer, to: Seated & { from: Day }): Promise<void> {
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
}

/**
 * Ends a member's seat; `to` is the last day they hold it. A seat not taken yet by then goes altogether. Answers with
 * the member where they go on as a deputy, since they do not lead after all.
 */
export function unseat(db: Db, viewer: Viewer, from: Seated & { to: Day }): Promise<MemberId[]> {
  return whole(db, async (db) => {
    const sitting = await seatsThen(db, viewer, from, from.to);
    const leaving = sitting.filter((row) => row.member_id === from.memberId);
    for (const row of leaving) await end(db, row, from.to);
    return stayDeputies(db, viewer, from, neverTaken(leaving, from.to));
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
    .leftJoin('member_absences as away', (on) =>
      on
        .onRef('away.member_id', '=', 'seats.member_id')
        .on('away.from_day', '<=', today)
        .on('away.to_day', '>=', today),
    )
    .selectAll('members')
    .select(['seats.group_id', 'seats.kind', 'seats.from_day', 'seats.to_day', 'away.to_day as away_until'])
    .select(hasGone(sql.ref('members.committee_id'), sql.ref('members.id')).as('gone'))
    .where('seats.group_id', 'in', groupIds)
    .where('seats.from_day', '<=', today)
    .where((eb) => eb.or([eb('seats.to_day', 'is', null), eb('seats.to_day', '>=', today)]))
    .where('members.left_at', 'is', null)
    .orderBy('seats.kind', 'desc')
    .orderBy('seats.from_day')
    .orderBy('seats.id')
    .execute();
  return rows.map((row) => ({
    groupId: row.group_id,
    kind: row.kind,
    from: row.from_day,
    until: row.to_day,
    awayUntil: row.away_until,
    gone: Number(row.gone) === 1,
    member: memberOf(row),
  }));
}

/** The seats of a group that are not held on `day`: those to come, the next first, and the latest that are over. */
export async function seatings(
  db: Db,
  viewer: Viewer,
  groupId: GroupId,
  { day, limit }: { readonly day: Day; readonly limit: number },
): Promise<{ earlier: Seating[]; next: Seating[] }> {
  const all = scoped(db, viewer)
    .from('seats')
    .innerJoin('members', 'members.id', 'seats.member_id')
    .select(['seats.kind', 'seats.member_id as memberId', 'seats.from_day as from', 'seats.to_day as until'])
    .select('members.name')
    .where('seats.group_id', '=', groupId)
    .limit(limit);
  const [earlier, next] = await Promise.all([
    all.where('to_day', '<', day).orderBy('to_day', 'desc').orderBy('seats.id').execute(),
    all.where('from_day', '>', day).orderBy('from_day').orderBy('seats.id').execute(),
  ]);
  return { earlier, next };
}

/** Seats of this group and kind that are held on `day` or later. */
function seatsThen(
  db: Db,
  viewer: Viewer,
  { groupId, kind }: Pick<Seated, 'groupId' | 'kind'>,
  day: Day,
): Promise<Row[]> {
  return scoped(db, viewer)
    .from('seats')
    .select(['id', 'member_id', 'from_day', 'to_day'])
    .where('group_id', '=', groupId)
    .where('kind', '=', kind)
    .where((eb) => eb.or([eb('to_day', 'is', null), eb('to_day', '>=', day)]))
    .execute();
}

async function end(db: Db, row: Row, on: Day) {
  if (row.from_day > on) await db.deleteFrom('seats').where('id', '=', row.id).execute();
  else await db.updateTable('seats').set({ to_day: on }).where('id', '=', row.id).execute();
}

const goOn = (db: Db, id: string) =>
  db.updateTable('seats').set({ to_day: null }).where('id', '=', id).execute();

const neverTaken = (rows: readonly Row[], on: Day) => rows.filter((row) => row.from_day > on);

/** A deputy's seat ends the day before they lead. Of those who then do not lead, it goes on, and all later ones in it. */
async function stayDeputies(
  db: Db,
  viewer: Viewer,
  { groupId, kind }: Seated,
  promised: readonly Row[],
): Promise<MemberId[]> {
  if (kind !== 'lead') return [];
  const staying = new Set<MemberId>();
  for (const { member_id: memberId, from_day } of byDay(promised)) {
    const lastDay = addDays(from_day, -1);
    const deputies = await seatsThen(db, viewer, { groupId, kind: 'deputy' }, lastDay);
    const theirs = deputies.filter((row) => row.member_id === memberId);
    const own = theirs.find((row) => row.to_day === lastDay);
    if (!own) continue;
    for (const row of theirs) if (row.from_day > lastDay) await end(db, row, lastDay);
    await goOn(db, own.id);
    staying.add(memberId);
  }
  return [...staying];
}

const byDay = (rows: readonly Row[]) => rows.toSorted((a, b) => (a.from_day < b.from_day ? -1 : 1));
