import type { Selectable } from 'kysely';
import type { Deadline, DeadlineRule } from '../../domain/deadline.ts';
import type { GroupId, MemberId, TaskNumber } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Task } from '../../domain/task.ts';
import type { Db } from '../db.ts';
import { holdCommittee } from '../hold.ts';
import type { Schema } from '../schema.ts';
import { scoped } from '../scoped.ts';
import { dayRead, worded } from '../worded.ts';

/** Undefined for a number that is not there, and for another committee's too. */
export async function byNumber(db: Db, viewer: Viewer, number: TaskNumber): Promise<Task | undefined> {
  const row = await scoped(db, viewer)
    .from('tasks')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirst();
  return row && withParts(db, row);
}

/**
 * The task, held until the transaction ends: nobody else changes it meanwhile. Only inside `transaction`,
 * and throws outside of one.
 */
export async function lock(db: Db, viewer: Viewer, number: TaskNumber): Promise<Task | undefined> {
  if (!db.isTransaction) throw new Error('A task can be locked inside a transaction only.');
  await holdCommittee(db, viewer);
  return byNumber(db, viewer, number);
}

/** A row of tasks with its people and its deadline. */
export async function withParts(db: Db, row: Selectable<Schema['tasks']>): Promise<Task> {
  const stakes = await db
    .selectFrom('stakes')
    .select(['owner_id', 'role'])
    .where('task_id', '=', row.id)
    .orderBy('position')
    .execute();
  const deadline = await db
    .selectFrom('deadlines')
    .selectAll()
    .where('task_id', '=', row.id)
    .where('version', '=', row.deadline_version)
    .executeTakeFirstOrThrow();
  const owners = (role: string) =>
    stakes.filter((stake) => stake.role === role).map((stake) => stake.owner_id);
  return {
    id: row.id,
    number: row.number,
    title: worded(row.title, row.title_in),
    state: row.state,
    priority: row.priority,
    leadGroupId: row.lead_group_id,
    coordinatorIds: owners('coordinating') as GroupId[],
    assigneeIds: owners('assignee') as MemberId[],
    deadline: deadlineOf(deadline),
    deadlineVersion: row.deadline_version,
    originalDay: dayRead(row.original_day),
    directiveId: row.directive_id,
    itemId: row.item_id,
    version: row.version,
    createdAt: row.created_at,
    closedAt: row.closed_at,
  };
}

export function deadlineOf(row: Selectable<Schema['deadlines']>): Deadline {
  return {
    wording: row.wording === null ? null : worded(row.wording, row.wording_in),
    rule: JSON.parse(row.rule) as DeadlineRule,
    day: dayRead(row.day),
  };
}
