import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { ItemId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { TaskState } from '../../domain/task.ts';
import type { Db } from '../db.ts';
import { checked, scoped } from '../scoped.ts';
import { after, placeOf } from '../tasks/cursor.ts';
import { type Asked, paged } from '../tasks/pages.ts';
import type { Page, RollUp, TaskLine } from '../types.ts';

/** How far the tasks of one item are on `today`, counted in an index, however many they are. */
export async function rollUp(db: Db, viewer: Viewer, itemId: ItemId, today: Day): Promise<RollUp> {
  const rows = await scoped(db, viewer)
    .from('tasks')
    .select(['state', sql<number>`count(*)`.as('count')])
    .select(sql<number>`sum(case when day < ${today} then 1 else 0 end)`.as('past'))
    .where('item_id', '=', itemId)
    .groupBy('state')
    .execute();
  const of = (state: TaskState) => rows.find((row) => row.state === state);
  const dropped = Number(of('dropped')?.count ?? 0);
  const all = rows.reduce((sum, row) => sum + Number(row.count), 0);
  const done = Number(of('done')?.count ?? 0);
  const total = all - dropped;
  const asked = await askedOf(db, viewer, itemId);
  return { total, done, open: total - done, late: Number(of('open')?.past ?? 0), dropped, ...asked };
}

/** The groups of the item's classes, and how many of them were not asked yet. */
async function askedOf(
  db: Db,
  viewer: Viewer,
  itemId: ItemId,
): Promise<Pick<RollUp, 'members' | 'without' | 'making'>> {
  const row = await checked(db, viewer)
    .from('fan_outs')
    .innerJoin('class_members', 'class_members.class_id', 'fan_outs.class_id')
    .leftJoin('fanned_out', (on) =>
      on
        .onRef('fanned_out.item_id', '=', 'fan_outs.item_id')
        .onRef('fanned_out.group_id', '=', 'class_members.group_id'),
    )
    .select([
      sql<number>`count(distinct class_members.group_id)`.as('members'),
      sql<number>`count(distinct fanned_out.group_id)`.as('asked'),
    ])
    .where('fan_outs.item_id', '=', itemId)
    .executeTakeFirst();
  const members = Number(row?.members ?? 0);
  const open = await checked(db, viewer)
    .from('fan_outs')
    .innerJoin('jobs', 'jobs.id', 'fan_outs.job_id')
    .select('jobs.id')
    .where('item_id', '=', itemId)
    .where('finished_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return { members, without: members - Number(row?.asked ?? 0), making: open !== undefined };
}

/** Tasks of an item that are not done yet, with the groups that owe them, by day and number. */
export function missing(db: Db, viewer: Viewer, itemId: ItemId, page: Asked): Promise<Page<TaskLine>> {
  const parts = (['open', 'reported'] as const).map((state) =>
    scoped(db, viewer)
      .from('tasks')
      .select((eb) => ['tasks.id as task_id', 'tasks.day', 'tasks.number', eb.lit(null).as('role')])
      .where('item_id', '=', itemId)
      .where('state', '=', state)
      .where(after('tasks', placeOf(page.after)))
      .orderBy('tasks.day')
      .orderBy('tasks.number')
      .limit(page.limit + 1),
  );
  return paged(db, viewer, parts, page.limit);
}
