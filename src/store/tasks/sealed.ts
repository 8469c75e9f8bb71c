import { sql } from 'kysely';
import type { DutyId, ItemId, TaskId, TaskNumber } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Task } from '../../domain/task.ts';
import type { Db } from '../db.ts';
import { checked, scoped } from '../scoped.ts';
import { seenTasks, seesAll } from '../seen.ts';

/** Whether a task of this number is there of which the viewer may know no more than that. */
export async function isHidden(db: Db, viewer: Viewer, number: TaskNumber): Promise<boolean> {
  if (seesAll(viewer)) return false;
  const row = await scoped(db, { committeeId: viewer.committeeId })
    .from('tasks')
    .select('id')
    .where('number', '=', number)
    .where((eb) => eb.not(seenTasks(viewer, 'tasks')))
    .executeTakeFirst();
  return row !== undefined;
}

/** The numbers of all tasks that are hidden from the viewer: for what was reckoned with Docket's own eyes. */
export async function hiddenNumbers(db: Db, viewer: Viewer): Promise<Set<TaskNumber>> {
  if (seesAll(viewer)) return new Set();
  const rows = await scoped(db, { committeeId: viewer.committeeId })
    .from('tasks')
    .select('number')
    .where('confidential', '=', sql.lit(1))
    .where('number', '>', 0)
    .where((eb) => eb.not(seenTasks(viewer, 'tasks')))
    .execute();
  return new Set(rows.map(({ number }) => number));
}

/** Whether another task of the same item is confidential: its words stay so. */
export async function isItemSealed(db: Db, viewer: Viewer, itemId: ItemId, but: TaskId): Promise<boolean> {
  const row = await scoped(db, viewer)
    .from('tasks')
    .select('id')
    .where('item_id', '=', itemId)
    .where('confidential', '=', 1)
    .where('id', '!=', but)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether an item's words are confidential: a task made of them is born so. */
export async function isOfSealed(db: Db, viewer: Viewer, itemId: ItemId): Promise<boolean> {
  const row = await checked(db, viewer)
    .from('items')
    .select('id')
    .where('id', '=', itemId)
    .where('confidential', '=', 1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The tasks of an item that say its words to everybody: the first few by their numbers, and how many there are. */
export async function unsealedIn(
  db: Db,
  viewer: Viewer,
  itemId: ItemId,
  limit: number,
): Promise<{ numbers: TaskNumber[]; count: number }> {
  const all = scoped(db, viewer)
    .from('tasks')
    .where('item_id', '=', itemId)
    .where('confidential', '=', sql.lit(0));
  // Those of the item are sorted: to walk along all numbers is what SQLite would do otherwise.
  const rows = await all.select('number').orderBy(sql`tasks.number + 0`).limit(limit).execute();
  if (rows.length < limit) return { numbers: rows.map(({ number }) => number), count: rows.length };
  const { count } = await all.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return { numbers: rows.map(({ number }) => number), count: Number(count) };
}

/** Makes confidential what asks the groups of a class of an item, period after period. */
export async function sealDutiesOf(db: Db, viewer: Viewer, itemId: ItemId): Promise<void> {
  await checked(db, viewer)
    .update('duties')
    .set({ confidential: 1 })
    .where('id', 'in', (from) =>
      from
        .selectFrom('fanned_out')
        .select(sql<DutyId>`duty_id`.as('duty_id'))
        .where('item_id', '=', itemId)
        .where('duty_id', 'is not', null),
    )
    .execute();
}

/**
 * Makes confidential, or open to all, what a task is made of and what it is made by: its item, wherever a document
 * says it, and the duty that makes one like it each period.
 */
export async function sealKin(
  db: Db,
  viewer: Viewer,
  { id, itemId }: Pick<Task, 'id' | 'itemId'>,
  sealed: boolean,
): Promise<void> {
  await checked(db, viewer)
    .update('duties')
    .set({ confidential: sealed ? 1 : 0 })
    .where('id', '=', (from) =>
      from.selectFrom('tasks').select(sql<DutyId>`duty_id`.as('duty_id')).where('tasks.id', '=', id),
    )
    .execute();
  if (!itemId) return;
  await checked(db, viewer)
    .update('items')
    .set({ confidential: sealed ? 1 : 0 })
    .where('id', '=', itemId)
    .execute();
}
