import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { CommitteeId, TaskId } from '../../domain/ids.ts';
import type { ReminderRole } from '../../domain/reminders/reminding.ts';
import type { Db } from '../db.ts';
import { checked } from '../scoped.ts';

/** That people in one role were reminded of a task: how often, and when the last time. */
export interface ToldOf {
  readonly taskId: TaskId;
  readonly role: ReminderRole;
  readonly times: number;
  /** The morning of the last message that carried a reminder. */
  readonly last: Day;
}

/** Who was told of these tasks, by what their messages say; those that were not sent count for nothing. */
export async function toldOf(
  db: Db,
  committeeId: CommitteeId,
  taskIds: readonly TaskId[],
): Promise<ToldOf[]> {
  if (taskIds.length === 0) return [];
  const rows = await checked(db, { committeeId })
    .from('rungs')
    .innerJoin('messages as p', 'p.id', 'rungs.message_id')
    .select(['rungs.task_id as taskId', 'rungs.role'])
    .select(sql<number>`count(distinct p.day)`.as('times'))
    .select((is) => is.fn.max('p.day').as('last'))
    .where('rungs.task_id', 'in', taskIds)
    .where('rungs.state', '=', 'carried')
    .groupBy(['rungs.task_id', 'rungs.role'])
    .execute();
  return rows.map((row) => ({ ...row, times: Number(row.times) }));
}
