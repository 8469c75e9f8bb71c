import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { GroupId, MemberId, TaskNumber } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { scoped } from '../scoped.ts';
import type { Burden } from '../types.ts';

/** Not done: "reported" waits for the secretariat, and may come back. */
const unfinished = ['open', 'reported'] as const;

/** How the tasks that a group leads stand on a day, as far as the viewer sees them. */
export async function burdenOf(db: Db, viewer: Viewer, groupId: GroupId, today: Day): Promise<Burden> {
  const count = (what: RawBuilder<unknown>) =>
    sql<number>`cast(coalesce(sum(case when ${what} then 1 else 0 end), 0) as integer)`;
  const isOpen = sql`tasks.state = 'open'`;
  return scoped(db, viewer)
    .from('stakes')
    .innerJoin('tasks', 'tasks.id', 'stakes.task_id')
    .select([
      count(isOpen).as('open'),
      count(sql`${isOpen} and tasks.day < ${today}`).as('late'),
      count(sql`${isOpen} and tasks.progress = 'atRisk'`).as('atRisk'),
      count(sql`${isOpen} and tasks.progress = 'blocked'`).as('blocked'),
      count(sql`tasks.state = 'reported'`).as('reported'),
      count(sql`exists (select 1 from extensions where extensions.task_id = tasks.id
        and extensions.state in ('asked', 'supported'))`).as('asked'),
    ])
    .where('stakes.owner_id', '=', groupId)
    .where('stakes.role', '=', 'lead')
    .where('stakes.state', 'in', unfinished)
    .executeTakeFirstOrThrow();
}

/** How many unfinished tasks each of these leads, or is assigned to; none for those without. */
export async function owedBy(
  db: Db,
  viewer: Viewer,
  ownerIds: readonly (GroupId | MemberId)[],
): Promise<ReadonlyMap<GroupId | MemberId, number>> {
  if (ownerIds.length === 0) return new Map();
  const rows = await scoped(db, viewer)
    .from('stakes')
    .select('stakes.owner_id')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('stakes.owner_id', 'in', ownerIds)
    .where('stakes.role', 'in', ['lead', 'assignee'])
    .where('stakes.state', 'in', unfinished)
    .groupBy('stakes.owner_id')
    .execute();
  return new Map(rows.map((row) => [row.owner_id, Number(row.count)]));
}

/** The first unfinished tasks of a group that a member is assigned to. */
export async function assignedIn(
  db: Db,
  viewer: Viewer,
  { groupId, memberId }: { readonly groupId: GroupId; readonly memberId: MemberId },
  limit: number,
): Promise<TaskNumber[]> {
  const rows = await scoped(db, viewer)
    .from('stakes')
    .innerJoin('tasks', 'tasks.id', 'stakes.task_id')
    .select('stakes.number')
    .where('stakes.owner_id', '=', memberId)
    .where('stakes.role', '=', 'assignee')
    .where('stakes.state', 'in', unfinished)
    .where('tasks.lead_group_id', '=', groupId)
    .orderBy('stakes.state')
    .orderBy('stakes.day')
    .orderBy('stakes.number')
    .limit(limit)
    .execute();
  return rows.map((row) => row.number);
}
