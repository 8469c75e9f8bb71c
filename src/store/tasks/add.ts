import type { Day, Instant } from '../../domain/day.ts';
import type { DutyId, TaskId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Task } from '../../domain/task.ts';
import { type Db, whole } from '../db.ts';
import { newId } from '../id.ts';
import type { NewTask } from '../types.ts';
import { dayKept, kept, translationsOf } from '../worded.ts';
import { enter } from './deadlines.ts';
import { byNumber } from './find.ts';
import { people, stake } from './stakes.ts';
import { tally } from './tally.ts';
import { indexText } from './text.ts';

type Added = NewTask & { enteredOn: Day; at: Instant; nextRungDay: Day | null; dutyId?: DutyId | null };

/** An open task under its committee's next number, with its first deadline, its people, its tally and its words. */
export function add(db: Db, viewer: Viewer, task: Added): Promise<Task> {
  return whole(db, async (db) => {
    const { next_task } = await db
      .updateTable('committees')
      .set((eb) => ({ next_task: eb('next_task', '+', 1) }))
      .where('id', '=', viewer.committeeId)
      .returning('next_task')
      .executeTakeFirstOrThrow();
    const day = dayKept(task.deadline.day);
    const row = await db
      .insertInto('tasks')
      .values({
        id: newId<TaskId>(),
        committee_id: viewer.committeeId,
        number: next_task - 1,
        title: kept(task.title.text),
        title_in: translationsOf(task.title),
        state: 'open',
        priority: task.priority,
        lead_group_id: task.leadGroupId,
        day,
        deadline_version: 1,
        original_day: day,
        directive_id: task.directiveId,
        item_id: task.itemId,
        duty_id: task.dutyId ?? null,
        next_rung_day: dayKept(task.nextRungDay),
        version: 1,
        created_at: task.at,
        closed_at: null,
      })
      .returning(['id', 'number'])
      .executeTakeFirstOrThrow();
    await enter(db, viewer, row.id, 1, { ...task, reason: null });
    await stake(db, viewer, row, people(task), { state: 'open', day });
    await tally(db, viewer, null, { state: 'open', leadGroupId: task.leadGroupId, day });
    await indexText(db, viewer, { id: row.id, title: task.title, itemId: task.itemId });
    const added = await byNumber(db, viewer, row.number);
    if (!added) throw new Error(`Task ${row.id} is not there.`);
    return added;
  });
}
