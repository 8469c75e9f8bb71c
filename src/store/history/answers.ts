import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { CommitteeId, TaskId } from '../../domain/ids.ts';
import type { Db } from '../db.ts';
import { scoped } from '../scoped.ts';

/** What somebody last said of a task. */
export interface Answer {
  readonly taskId: TaskId;
  readonly by: string;
  readonly day: Day;
  /** In their own words; null where they said no more than that they know. */
  readonly words: string | null;
  /** They said how it goes. */
  readonly isProgress: boolean;
}

/** The last word of people on these tasks: how it goes, a note, or that they know; none for tasks nobody spoke of. */
export async function answersOn(
  db: Db,
  committeeId: CommitteeId,
  taskIds: readonly TaskId[],
): Promise<Answer[]> {
  if (taskIds.length === 0) return [];
  const said = scoped(db, { committeeId })
    .from('history')
    .select(['subject_id', 'member_id', 'day', 'note', 'action'])
    .select(sql<number>`row_number() over (partition by subject_id order by number desc)`.as('place'))
    .where('subject_id', 'in', taskIds)
    .where('action', 'in', ['noted', 'acknowledged', 'progress'])
    .where('member_id', 'is not', null);
  const rows = await db
    .selectFrom(said.as('said'))
    .innerJoin('members', 'members.id', 'said.member_id')
    .select(['said.subject_id', 'members.name as by', 'said.day', 'said.note as words', 'said.action'])
    .where('said.place', '=', 1)
    .execute();
  return rows.map(({ subject_id, action, ...answer }) => ({
    ...answer,
    taskId: subject_id as TaskId,
    isProgress: action === 'progress',
  }));
}
