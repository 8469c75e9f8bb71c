import { type SqlBool, sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { FiguresAsked } from '../../domain/figures.ts';
import type { GroupId, TaskNumber } from '../../domain/ids.ts';
import type { Worded } from '../../domain/language.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { checked } from '../scoped.ts';
import { worded } from '../worded.ts';
import { counted, daysFrom } from './counted.ts';

/** A task that was late as of some day. */
export interface WorstTask {
  readonly number: TaskNumber;
  readonly title: Worded;
  /** When it was due. */
  readonly day: Day;
  /** When it was reported; null for one that is still owed. */
  readonly reportedOn: Day | null;
}

/** More than are shown: some of them may be hidden from whoever asks. */
const looked = 50;

/** A group's tasks that were overdue, the longest first, then those reported late; of these, what the viewer sees. */
export async function worst(
  db: Db,
  viewer: Viewer,
  asked: FiguresAsked & { readonly groupId: GroupId },
  limit: number,
): Promise<WorstTask[]> {
  const late = await counted(db, viewer, asked)
    .select(['task_spans.task_id', 'task_spans.day', 'task_spans.reported_day'])
    .where(sql<SqlBool>`task_spans.day < coalesce(task_spans.reported_day, ${asked.asOf})`)
    .orderBy(sql`case when task_spans.reported_day is null then 0 else 1 end`)
    .orderBy(sql`case when task_spans.reported_day is null then task_spans.day end`)
    .orderBy(daysFrom(db, 'task_spans.day', 'task_spans.reported_day'), 'desc')
    .orderBy('task_spans.task_id')
    .limit(looked)
    .execute();
  if (late.length === 0) return [];
  const tasks = await checked(db, viewer)
    .from('tasks')
    .select(['tasks.id', 'tasks.number', 'tasks.title', 'tasks.title_in'])
    .where(
      'tasks.id',
      'in',
      late.map(({ task_id }) => task_id),
    )
    .execute();
  const shown = new Map(tasks.map((task) => [task.id, task]));
  const rows = late.flatMap(({ task_id, day, reported_day: reportedOn }) => {
    const task = shown.get(task_id);
    if (!task) return [];
    return [{ number: task.number, title: worded(task.title, task.title_in), day, reportedOn }];
  });
  return rows.slice(0, limit);
}
