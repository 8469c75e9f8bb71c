import type { Day } from '../../domain/day.ts';
import type { GroupId, MemberId } from '../../domain/ids.ts';
import type { Task, TaskState } from '../../domain/task.ts';
import type { Db } from '../db.ts';
import { checked, type Eyes } from '../scoped.ts';

/** Rows written in one statement: engines take only so many values. */
const atOnce = 500;

type People = Pick<Task, 'leadGroupId' | 'coordinatorIds' | 'assigneeIds'>;

/** Everyone once: the lead group is no coordinator of its own task. */
export function people(given: People): People {
  const coordinators = new Set(given.coordinatorIds);
  coordinators.delete(given.leadGroupId);
  return {
    leadGroupId: given.leadGroupId,
    coordinatorIds: [...coordinators],
    assigneeIds: [...new Set(given.assigneeIds)],
  };
}

/** Writes who has a stake in a new task. */
export async function stake(
  db: Db,
  eyes: Eyes,
  task: Pick<Task, 'id' | 'number'>,
  { leadGroupId, coordinatorIds, assigneeIds }: People,
  at: { state: TaskState; day: Day },
): Promise<void> {
  const row =
    (role: 'lead' | 'coordinating' | 'assignee') => (owner_id: GroupId | MemberId, position: number) => ({
      committee_id: eyes.committeeId,
      task_id: task.id,
      number: task.number,
      owner_id,
      role,
      position,
      ...at,
    });
  const rows = [
    ...[leadGroupId].map(row('lead')),
    ...coordinatorIds.map(row('coordinating')),
    ...assigneeIds.map(row('assignee')),
  ];
  for (let from = 0; from < rows.length; from += atOnce)
    await db
      .insertInto('stakes')
      .values(rows.slice(from, from + atOnce))
      .execute();
}

/** Writes anew who has a stake in a task. */
export async function restake(...args: Parameters<typeof stake>): Promise<void> {
  const [db, eyes, task] = args;
  await checked(db, eyes).remove('stakes').where('task_id', '=', task.id).execute();
  await stake(...args);
}

/** Carries a task's state and day over to its stakes, where the people stay. */
export async function restamp(db: Db, eyes: Eyes, task: Task, at: { state?: TaskState; day?: Day }) {
  await checked(db, eyes).update('stakes').set(at).where('task_id', '=', task.id).execute();
}
