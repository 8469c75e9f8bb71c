import type { ClassId, DutyId, GroupId, ItemId, JobId, TaskId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { checked, type Eyes, scoped } from '../scoped.ts';
import { members } from './members.ts';

/** An item that is asked of a class. */
export interface AskedOfClass {
  readonly itemId: ItemId;
  readonly classId: ClassId;
}

/** Writes down that an item is asked of a class, how, and by which job; said again, it is as said last. */
export async function begin(
  db: Db,
  viewer: Viewer,
  { itemId, classId }: AskedOfClass,
  how: { readonly body: string; readonly jobId: JobId },
): Promise<void> {
  await db
    .insertInto('fan_outs')
    .values({
      committee_id: viewer.committeeId,
      item_id: itemId,
      class_id: classId,
      body: how.body,
      job_id: how.jobId,
    })
    .onConflict((conflict) =>
      conflict.columns(['item_id', 'class_id']).doUpdateSet({ body: how.body, job_id: how.jobId }),
    )
    .execute();
}

/** The classes that an item was asked of, with how. */
export async function ofItem(
  db: Db,
  viewer: Viewer,
  itemId: ItemId,
): Promise<{ classId: ClassId; body: string; jobId: JobId }[]> {
  const rows = await checked(db, viewer)
    .from('fan_outs')
    .select(['class_id', 'body', 'job_id'])
    .where('item_id', '=', itemId)
    .orderBy('class_id')
    .execute();
  return rows.map((row) => ({ classId: row.class_id, body: row.body, jobId: row.job_id }));
}

/** Whether the job that asks a class is at its end; also where it was never asked. */
export async function isOver(db: Db, viewer: Viewer, { itemId, classId }: AskedOfClass): Promise<boolean> {
  const open = await checked(db, viewer)
    .from('fan_outs')
    .innerJoin('jobs', 'jobs.id', 'fan_outs.job_id')
    .select('job_id')
    .where('item_id', '=', itemId)
    .where('class_id', '=', classId)
    .where('finished_at', 'is', null)
    .executeTakeFirst();
  return open === undefined;
}

/** Members looked at in one go; most of them were asked where a few joined later. */
const lookedAt = 100;

/**
 * The next groups of the class that owe the item nothing yet, in the order of their ids, behind `after`; fewer
 * than `limit` where there are no more.
 */
export async function unasked(
  db: Db,
  eyes: Eyes,
  { itemId, classId }: AskedOfClass,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<GroupId[]> {
  const free: GroupId[] = [];
  let last = after;
  while (free.length < limit) {
    const page = await members(db, eyes, classId, { after: last, limit: lookedAt });
    const asked = new Set(await askedAmong(db, eyes, itemId, page));
    free.push(...page.filter((id) => !asked.has(id)));
    last = page.at(-1) ?? last;
    if (page.length < lookedAt) break;
  }
  return free.slice(0, limit);
}

async function askedAmong(
  db: Db,
  eyes: Eyes,
  itemId: ItemId,
  groupIds: readonly GroupId[],
): Promise<GroupId[]> {
  if (groupIds.length === 0) return [];
  const rows = await checked(db, eyes)
    .from('fanned_out')
    .select('group_id')
    .where('item_id', '=', itemId)
    .where('group_id', 'in', groupIds)
    .execute();
  return rows.map((row) => row.group_id);
}

/** Writes down by what groups were asked an item. Throws where one was asked already: that must not be. */
export async function entered(
  db: Db,
  eyes: Eyes,
  itemId: ItemId,
  asked: readonly { groupId: GroupId; taskId: TaskId | null; dutyId: DutyId | null }[],
): Promise<void> {
  if (asked.length === 0) return;
  const rows = asked.map(({ groupId, taskId, dutyId }) => ({
    committee_id: eyes.committeeId,
    item_id: itemId,
    group_id: groupId,
    task_id: taskId,
    duty_id: dutyId,
  }));
  await db.insertInto('fanned_out').values(rows).execute();
}

/** Counts the groups that lead a task of the item already, by hand or of another class, as asked. */
export async function adopt(db: Db, eyes: Eyes, itemId: ItemId): Promise<void> {
  await db
    .insertInto('fanned_out')
    .columns(['committee_id', 'item_id', 'group_id', 'task_id', 'duty_id'])
    .expression(
      scoped(db, eyes)
        .from('tasks')
        .select((eb) => [
          'tasks.committee_id',
          'tasks.item_id',
          'tasks.lead_group_id',
          eb.fn.min('tasks.id').as('task_id'),
          eb.fn.min('tasks.duty_id').as('duty_id'),
        ])
        .where('item_id', '=', itemId)
        .where('state', '<>', 'dropped')
        .groupBy(['tasks.committee_id', 'tasks.item_id', 'tasks.lead_group_id']) as never,
    )
    .onConflict((conflict) => conflict.columns(['item_id', 'group_id']).doNothing())
    .execute();
}
