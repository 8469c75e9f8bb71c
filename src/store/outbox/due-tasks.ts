import type { Day } from '../../domain/day.ts';
import type { CommitteeId, GroupId, TaskId } from '../../domain/ids.ts';
import { type Db, engineOf } from '../db.ts';
import { ladderOf } from '../ladders.ts';
import { NO_DAY } from '../schema.ts';
import { checked } from '../scoped.ts';
import type { DueTask, OwedBy, Recipient } from './types.ts';

/**
 * Open tasks with a rung up to `today`, earliest first, locked until the transaction ends. What another
 * planner holds is passed over: two of them share the morning's work.
 */
export async function lockDueTasks(
  db: Db,
  committeeId: CommitteeId,
  today: Day,
  limit: number,
): Promise<DueTask[]> {
  let query = dueTasks(db, committeeId, today).limit(limit);
  if (engineOf(db) === 'postgres') query = query.forUpdate('t').skipLocked();
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, ladder: ladderOf(row.ladder) }));
}

/** Open tasks with a rung up to `until`, earliest first. */
export const dueTasks = (db: Db, committeeId: CommitteeId, until: Day) =>
  db
    .selectFrom('tasks as t')
    .innerJoin('deadlines as d', (on) =>
      on.onRef('d.task_id', '=', 't.id').onRef('d.version', '=', 't.deadline_version'),
    )
    .leftJoin('directives as dir', 'dir.id', 't.directive_id')
    .select((is) => is.fn.coalesce('t.ladder', 'dir.ladder').as('ladder'))
    .select([
      't.id',
      't.version',
      't.day',
      't.deadline_version as deadlineVersion',
      'd.entered_on as enteredOn',
      't.next_rung_day as nextRungDay',
      't.lead_group_id as leadGroupId',
      't.parent_task_id as parentId',
      't.snoozed_to as snoozedTo',
      't.acknowledged_on as acknowledgedOn',
    ])
    .where('t.committee_id', '=', committeeId)
    .where('t.state', '=', 'open')
    .where('t.next_rung_day', '<=', until)
    .orderBy('t.next_rung_day')
    .orderBy('t.number');

/** Whether any rung up to `today` is unplanned, also one that another planner is at work on. */
export async function anyDueTask(db: Db, committeeId: CommitteeId, today: Day): Promise<boolean> {
  const first = await db
    .selectFrom('tasks')
    .select('id')
    .where('committee_id', '=', committeeId)
    .where('state', '=', 'open')
    .where('next_rung_day', '<=', today)
    // In the index's order: PostgreSQL may otherwise try its luck with the table itself.
    .orderBy('next_rung_day')
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  return first !== undefined;
}

/**
 * Lead and coordinating groups of tasks, and of parts those they were given to, by task and owner; at most `limit`
 * pairs, continuing after `after`.
 */
export async function owedBy(
  db: Db,
  committeeId: CommitteeId,
  taskIds: readonly TaskId[],
  page: { after: Recipient | ''; limit: number },
): Promise<OwedBy[]> {
  if (taskIds.length === 0) return [];
  return checked(db, { committeeId })
    .from('stakes')
    .innerJoin('tasks as t', 't.id', 'stakes.task_id')
    .select(['stakes.task_id as taskId', 'stakes.owner_id as recipientId', 'stakes.role'])
    .where('stakes.task_id', 'in', taskIds)
    .where((is) => is.or([is('stakes.role', '<>', 'assignee'), is('t.parent_task_id', 'is not', null)]))
    .where('stakes.owner_id', '>', page.after as GroupId)
    .orderBy('stakes.task_id')
    .orderBy('stakes.owner_id')
    .limit(page.limit)
    .execute();
}

/** Sets when each task's next rung falls; null for never again. One statement per day, not per task. */
export async function setNextRungDays(
  db: Db,
  committeeId: CommitteeId,
  next: readonly { taskId: TaskId; day: Day | null }[],
): Promise<void> {
  const byDay = Map.groupBy(next, (one) => one.day ?? NO_DAY);
  for (const [day, tasks] of byDay)
    await checked(db, { committeeId })
      .update('tasks')
      .set({ next_rung_day: day })
      .where(
        'id',
        'in',
        tasks.map((task) => task.taskId),
      )
      .execute();
}

/**
 * The next day on which a rung falls or a duty's period opens, and the day of the oldest rung that waits for
 * a morning after it; null where there is none.
 */
export async function nextDueDay(
  db: Db,
  committeeId: CommitteeId,
): Promise<{ rung: Day | null; duty: Day | null; waiting: Day | null }> {
  const task = await db
    .selectFrom('tasks')
    .select('next_rung_day as day')
    .where('committee_id', '=', committeeId)
    .where('state', '=', 'open')
    .where('next_rung_day', '<', NO_DAY)
    .orderBy('next_rung_day')
    .limit(1)
    .executeTakeFirst();
  const duty = await db
    .selectFrom('duties')
    .select('next_opens_on as day')
    .where('committee_id', '=', committeeId)
    .where('ended_at', 'is', null)
    .orderBy('next_opens_on')
    .limit(1)
    .executeTakeFirst();
  const waiting = await db
    .selectFrom('rungs')
    .select('day')
    .where('committee_id', '=', committeeId)
    .where('state', '=', 'planned')
    .where('message_id', 'is', null)
    .orderBy('day')
    .limit(1)
    .executeTakeFirst();
  return { rung: task?.day ?? null, duty: duty?.day ?? null, waiting: waiting?.day ?? null };
}
