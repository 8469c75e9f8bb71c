import { type Selectable, type SelectQueryBuilder, sql } from 'kysely';
import type { Deadline, DeadlineRule } from '../../domain/deadline.ts';
import type { Product, ProductKind } from '../../domain/governance.ts';
import type { GroupId, MemberId, TaskId, TaskNumber } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Progress } from '../../domain/progress.ts';
import type { Task } from '../../domain/task.ts';
import type { Db } from '../db.ts';
import { holdCommittee } from '../hold.ts';
import type { Schema } from '../schema.ts';
import { checked, scoped } from '../scoped.ts';
import { dayRead, worded } from '../worded.ts';

/** Undefined for a number that is not there, and for another committee's too. */
export async function byNumber(db: Db, viewer: Viewer, number: TaskNumber): Promise<Task | undefined> {
  const row = await withAll(scoped(db, viewer).from('tasks'))
    .where('tasks.number', '=', number)
    .executeTakeFirst();
  return row && wholeOf(row);
}

/** These tasks with all that is theirs, in no order; at most a few hundred at once. */
export async function wholes(db: Db, viewer: Viewer, ids: readonly TaskId[]): Promise<Task[]> {
  if (ids.length === 0) return [];
  const rows = await withAll(checked(db, viewer).from('tasks')).where('tasks.id', 'in', ids).execute();
  return rows.map(wholeOf);
}

function withAll(tasks: SelectQueryBuilder<Schema, 'tasks', Record<never, never>>) {
  return tasks
    .innerJoin('deadlines', (on) =>
      on
        .onRef('deadlines.task_id', '=', 'tasks.id')
        .onRef('deadlines.version', '=', 'tasks.deadline_version'),
    )
    .selectAll('tasks')
    .select(['deadlines.wording', 'deadlines.wording_in', 'deadlines.rule'])
    .select((eb) =>
      eb
        .selectFrom('stakes')
        .select(sql<string>`string_agg(role || ' ' || owner_id, ',' order by position)`.as('all'))
        .whereRef('stakes.task_id', '=', 'tasks.id')
        .as('people'),
    );
}

function wholeOf(
  row: Selectable<Schema['tasks']> &
    Pick<Selectable<Schema['deadlines']>, 'wording' | 'wording_in' | 'rule'> & { people: string | null },
): Task {
  const stakes = (row.people ?? '').split(',').map((stake) => stake.split(' '));
  const owners = (of: string) => stakes.flatMap(([role, owner]) => (role === of && owner ? [owner] : []));
  return taskOf(row, {
    coordinatorIds: owners('coordinating') as GroupId[],
    assigneeIds: owners('assignee') as MemberId[],
    deadline: deadlineOf(row),
  });
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

/** A row of tasks, with what other tables hold of it. */
export function taskOf(
  row: Selectable<Schema['tasks']>,
  parts: Pick<Task, 'coordinatorIds' | 'assigneeIds' | 'deadline'>,
): Task {
  return {
    id: row.id,
    number: row.number,
    title: worded(row.title, row.title_in),
    state: row.state,
    priority: row.priority,
    leadGroupId: row.lead_group_id,
    coordinatorIds: parts.coordinatorIds,
    assigneeIds: parts.assigneeIds,
    deadline: parts.deadline,
    deadlineVersion: row.deadline_version,
    originalDay: dayRead(row.original_day),
    directiveId: row.directive_id,
    itemId: row.item_id,
    snoozedTo: row.snoozed_to,
    acknowledgedOn: row.acknowledged_on,
    products: row.products === null ? null : (JSON.parse(row.products) as ProductKind[]),
    progress: progressOf(row),
    report:
      row.reported_on && row.reported_by
        ? { on: row.reported_on, by: row.reported_by, product: JSON.parse(row.product ?? '{}') as Product }
        : null,
    returned:
      row.returned_on && row.returned_by
        ? { on: row.returned_on, by: row.returned_by, reason: row.return_reason ?? '' }
        : null,
    extensions: row.extensions,
    parentId: row.parent_task_id,
    confidential: row.confidential !== 0,
    version: row.version,
    createdAt: row.created_at,
    closedAt: row.closed_at,
  };
}

/** What was last said of how it goes; null where nobody said. */
export function progressOf(
  row: Pick<
    Selectable<Schema['tasks']>,
    'progress' | 'progress_on' | 'progress_by' | 'progress_why' | 'blocked_by'
  >,
): Progress | null {
  const { progress: kind, progress_on: on, progress_by: by } = row;
  return kind && on && by ? { kind, on, by, why: row.progress_why, blockedBy: row.blocked_by } : null;
}

export function deadlineOf(
  row: Pick<Selectable<Schema['deadlines']>, 'wording' | 'wording_in' | 'rule' | 'day'>,
): Deadline {
  return {
    wording: row.wording === null ? null : worded(row.wording, row.wording_in),
    rule: JSON.parse(row.rule) as DeadlineRule,
    day: dayRead(row.day),
  };
}
