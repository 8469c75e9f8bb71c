import type { Deadline } from '../../../../domain/deadline.ts';
import { changesOf } from '../../../../domain/history/task-record.ts';
import type { GroupId, MemberId } from '../../../../domain/ids.ts';
import type { Task } from '../../../../domain/task.ts';
import { translator } from '../../../../i18n/translator.ts';
import { refreshCards } from '../../../announce.ts';
import { firstRungDay } from '../../../plan/rung-days.ts';
import { addTaskIn } from '../../../tasks/add-task.ts';
import { authorOf } from '../../../tasks/change-task.ts';
import type { Reading } from '../../kind.ts';
import type { TaskSaid } from './row.ts';

/** What was empty of a task and a row says. */
export interface TaskFilled {
  readonly deadline?: Deadline;
  readonly coordinatorIds?: readonly GroupId[];
  readonly assigneeIds?: readonly MemberId[];
}

/** Adds it quietly in the state the table gives it; `keys` remember it, whatever is changed later. */
export async function addTaskKept(reading: Reading, said: TaskSaid, keys: readonly string[]): Promise<void> {
  const { rooms, deed } = reading;
  const { state } = said;
  let task = await addTaskIn(rooms, deed, { ...said.task, quietly: true, steps: reading.steps });
  if (state !== 'open') {
    const before = task;
    const reported = { report: { on: deed.today, by: deed.viewer.memberId, product: {} } };
    task = await rooms.tasks.change(deed.viewer, task, {
      state,
      nextRungDay: null,
      // A tracker does not say who reported it, nor when: whoever brings it in does.
      ...(state === 'reported' ? reported : { closedAt: deed.now }),
    });
    await enter(reading, { before, after: task, action: state });
  }
  for (const key of keys) await rooms.uploads.bring(deed.viewer, key, task.id);
}

/** Fills what was empty; nobody is told, but cards that show the task are drawn anew. */
export async function completeTaskIn(
  reading: Reading,
  kept: Task,
  { deadline, ...people }: TaskFilled,
  keys: readonly string[],
): Promise<void> {
  const { rooms, deed } = reading;
  let task = kept;
  if (Object.keys(people).length > 0) {
    const before = task;
    task = await rooms.tasks.change(deed.viewer, task, people);
    await enter(reading, { before, after: task, action: 'assigned' });
  }
  if (deadline) {
    const before = task;
    const reason = translator(deed.committee.language)('imports.completedBy');
    const nextRungDay = firstRungDay(reading.steps, deadline.day, deed.today);
    const entry = { deadline, enteredOn: deed.today, at: deed.now, reason, nextRungDay };
    task = await rooms.tasks.move(deed.viewer, task, entry);
    await enter(reading, { before, after: task, action: 'moved', note: reason });
  }
  for (const key of keys) await rooms.uploads.bring(deed.viewer, key, task.id);
  await refreshCards(rooms, deed, task);
}

async function enter(
  { rooms, deed }: Reading,
  entry: { readonly before: Task; readonly after: Task; readonly action: string; readonly note?: string },
): Promise<void> {
  const { before, after, action, note = null } = entry;
  const told = { ...authorOf(deed), action, subject: 'task', subjectId: after.id, note } as const;
  await rooms.history.append({ ...told, ...changesOf(before, after) });
}
