import type { DutyId } from '../domain/ids.ts';
import { may } from '../domain/permissions.ts';
import type { Source } from '../domain/source.ts';
import type { Task } from '../domain/task.ts';
import { recordOf } from '../domain/task-record.ts';
import { notAllowed } from '../i18n/roles.ts';
import type { NewTask, Rooms } from '../store/index.ts';
import { announce } from './announce.ts';
import { authorOf } from './change-task.ts';
import type { Deed } from './deed.ts';
import type { Steps } from './fallen-rungs.ts';
import { firstRungDay } from './rung-days.ts';
import { stepsOf } from './steps.ts';

export interface TaskToAdd extends NewTask {
  readonly dutyId?: DutyId | null;
  readonly note?: string | null;
  /** The words it comes from: a message, or a sentence of its directive. */
  readonly source?: Source | null;
  /** Nobody is told: a tracker that comes in holds what its groups know. */
  readonly quietly?: boolean;
  /** How the committee climbs, where many tasks are added at once. */
  readonly steps?: Steps;
}

/** Adds a task: its number, first deadline, source, history entry and announcement, in one transaction. */
export function addTask(deed: Deed, task: TaskToAdd): Promise<Task> {
  if (!may(deed.viewer, 'tasks.add')) throw notAllowed('tasks.add');
  return deed.store.transaction((rooms) => addTaskIn(rooms, deed, task));
}

/** The same inside a transaction of the caller's: several tasks, or a task and what made it. */
export async function addTaskIn(
  rooms: Rooms,
  deed: Deed,
  { note, source = null, quietly = false, steps, ...wanted }: TaskToAdd,
): Promise<Task> {
  const coordinatorIds = wanted.coordinatorIds.filter((id) => id !== wanted.leadGroupId);
  const nextRungDay = await firstRungOf(rooms, deed, { ...wanted, ...(steps && { steps }) });
  const task = await rooms.tasks.add(deed.viewer, {
    ...wanted,
    coordinatorIds,
    enteredOn: deed.today,
    at: deed.now,
    nextRungDay,
  });
  if (source) await rooms.sources.add(deed.viewer, task.id, source);
  const historyNumber = await rooms.history.append({
    ...authorOf(deed),
    action: 'added',
    subject: 'task',
    subjectId: task.id,
    before: null,
    after: recordOf(task, source),
    note: note ?? null,
  });
  if (!quietly) await announce(rooms, deed, task, { action: 'added', historyNumber });
  return task;
}

async function firstRungOf(rooms: Rooms, deed: Deed, { deadline, directiveId, steps }: TaskToAdd) {
  if (deadline.day === null) return null;
  if (steps && !directiveId) return firstRungDay(steps, deadline.day, deed.today);
  const own = directiveId ? await rooms.directives.ladderOf(deed.viewer, directiveId) : null;
  return firstRungDay(await stepsOf(rooms, deed.committee, own), deadline.day, deed.today);
}
