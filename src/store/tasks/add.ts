import type { Day, Instant } from '../../domain/day.ts';
import type { DutyId, TaskId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Task } from '../../domain/task.ts';
import { type Db, whole } from '../db.ts';
import { newId } from '../id.ts';
import type { NewTask } from '../types.ts';
import { dayKept, kept, translationsOf } from '../worded.ts';
import { enterAll } from './deadlines.ts';
import { wholes } from './find.ts';
import { people, stakeAll } from './stakes.ts';
import { tallyAll } from './tally.ts';
import { indexTexts } from './text.ts';

type Added = NewTask & { enteredOn: Day; at: Instant; nextRungDay: Day | null; dutyId?: DutyId | null };

/** An open task under its committee's next number, with its first deadline, its people, its tally and its words. */
export async function add(db: Db, viewer: Viewer, task: Added): Promise<Task> {
  const [added] = await addAll(db, viewer, [task]);
  if (!added) throw new Error('The task that was added is not there.');
  return added;
}

/** Several under the next numbers, in their order; at most a few hundred at once. */
export function addAll(db: Db, viewer: Viewer, tasks: readonly Added[]): Promise<Task[]> {
  return whole(db, async (db) => {
    if (tasks.length === 0) return [];
    const { next_task } = await db
      .updateTable('committees')
      .set((eb) => ({ next_task: eb('next_task', '+', tasks.length) }))
      .where('id', '=', viewer.committeeId)
      .returning('next_task')
      .executeTakeFirstOrThrow();
    const first = next_task - tasks.length;
    const rows = tasks.map((task, at) => rowOf(viewer, task, first + at));
    const given = tasks.map((task, at) => ({ ...task, row: rows[at] as ReturnType<typeof rowOf> }));
    await db.insertInto('tasks').values(rows).execute();
    await enterAll(
      db,
      viewer,
      given.map(({ row, ...task }) => ({ ...task, taskId: row.id, version: 1, reason: null })),
    );
    await stakeAll(
      db,
      viewer,
      given.map(({ row: { id, number, state, day }, ...task }) => ({
        id,
        number,
        state,
        day,
        people: people(task),
      })),
    );
    await tallyAll(
      db,
      viewer,
      [],
      given.map(({ leadGroupId, parentId = null, row: { state, day } }) => ({
        leadGroupId,
        parentId,
        state,
        day,
      })),
    );
    await indexTexts(
      db,
      viewer,
      given.map(({ title, itemId, row: { id } }) => ({ id, title, itemId })),
    );
    const ids = rows.map(({ id }) => id);
    const added = new Map((await wholes(db, viewer, ids)).map((task) => [task.id, task]));
    return ids.flatMap((id) => added.get(id) ?? []);
  });
}

function rowOf(viewer: Viewer, task: Added, number: number) {
  const day = dayKept(task.deadline.day);
  return {
    id: newId<TaskId>(),
    committee_id: viewer.committeeId,
    number,
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
    parent_task_id: task.parentId ?? null,
    confidential: task.confidential ? 1 : 0,
    products: task.products ? JSON.stringify(task.products) : null,
    next_rung_day: dayKept(task.nextRungDay),
    version: 1,
    created_at: task.at,
    closed_at: null,
  } as const;
}
