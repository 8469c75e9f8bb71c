import type { Day } from '../../domain/day.ts';
import type { GroupId, TaskId } from '../../domain/ids.ts';
import type { Worded } from '../../domain/language.ts';
import type { Viewer } from '../../domain/member.ts';
import { taskStates } from '../../domain/task.ts';
import type { Db } from '../db.ts';
import { scoped } from '../scoped.ts';
import { dayKept, dayRead, worded } from '../worded.ts';

/** The tasks a group leads that are due on these days (null: on none), whatever their state. */
export async function ledOn(
  db: Db,
  viewer: Viewer,
  leadGroupId: GroupId,
  days: readonly (Day | null)[],
): Promise<{ id: TaskId; number: number; title: Worded; day: Day | null }[]> {
  const rows = await scoped(db, viewer)
    .from('stakes')
    .innerJoin('tasks', 'tasks.id', 'stakes.task_id')
    .select(['tasks.id', 'tasks.number', 'tasks.title', 'tasks.title_in', 'stakes.day'])
    .where('stakes.owner_id', '=', leadGroupId)
    .where('stakes.state', 'in', taskStates)
    .where('stakes.day', 'in', days.map(dayKept))
    .where('stakes.role', '=', 'lead')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    title: worded(row.title, row.title_in),
    day: dayRead(row.day),
  }));
}
