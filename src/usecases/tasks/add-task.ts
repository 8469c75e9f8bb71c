import type { Day } from '../../domain/day.ts';
import { recordOf } from '../../domain/history/task-record.ts';
import type { DutyId } from '../../domain/ids.ts';
import { may } from '../../domain/permissions.ts';
import type { Source } from '../../domain/source.ts';
import type { Task } from '../../domain/task.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { NewTask, Rooms } from '../../store/index.ts';
import { announceAll } from '../announce.ts';
import type { Deed } from '../deed.ts';
import type { Steps } from '../plan/fallen-rungs.ts';
import { firstRungDay } from '../plan/rung-days.ts';
import { stepsOf } from '../plan/steps.ts';
import { authorOf } from './change-task.ts';
import { refuseReaders } from './refuse-readers.ts';

export interface TaskToAdd extends NewTask {
  readonly dutyId?: DutyId | null;
  readonly note?: string | null;
  /** The words it comes from: a message, or a sentence of its directive. */
  readonly source?: Source | null;
  /** Nobody is told: a tracker that comes in holds what its groups know. */
  readonly quietly?: boolean;
  /** How the committee climbs, where many tasks are added at once. */
  readonly steps?: Steps;
  /** When its first reminder falls, where that is known: many tasks of one deadline. */
  readonly nextRungDay?: Day | null;
}

/** Adds a task: its number, first deadline, source, history entry and announcement, in one transaction. */
export function addTask(deed: Deed, task: TaskToAdd): Promise<Task> {
  if (!may(deed.viewer, 'tasks.add')) throw notAllowed('tasks.add');
  return deed.store.transaction(async (rooms) => {
    await refuseReaders(rooms, deed, task.assigneeIds);
    return addTaskIn(rooms, deed, task);
  });
}

/** The same inside a transaction of the caller's: a task and what made it. */
export async function addTaskIn(rooms: Rooms, deed: Deed, task: TaskToAdd): Promise<Task> {
  const [added] = await addTasksIn(rooms, deed, [task]);
  return added as Task;
}

/** The same of several, announced together: a channel that has more than one of them gets one message. */
export async function addTasksIn(rooms: Rooms, deed: Deed, tasks: readonly TaskToAdd[]): Promise<Task[]> {
  const ready: Awaited<ReturnType<typeof readyOf>>[] = [];
  for (const task of tasks) ready.push(await readyOf(rooms, deed, task));
  const added = await rooms.tasks.addAll(
    deed.viewer,
    ready.map(({ row }) => row),
  );
  const told = added.map((task, at) => ({ task, ...(ready[at] as (typeof ready)[number]) }));
  await rooms.sources.addAll(
    deed.viewer,
    told.flatMap(({ task, source }) => (source ? [{ taskId: task.id, source }] : [])),
  );
  const numbers = await rooms.history.appendAll(
    told.map(({ task, source, note }) => ({
      ...authorOf(deed),
      action: 'added',
      subject: 'task',
      subjectId: task.id,
      before: null,
      after: recordOf(task, source),
      note,
    })),
  );
  const news = told.map((one, at) => ({ ...one, historyNumber: numbers[at] as number }));
  await announceAll(
    rooms,
    deed,
    news.filter(({ quietly }) => !quietly),
  );
  return added;
}

async function readyOf(rooms: Rooms, deed: Deed, task: TaskToAdd) {
  const { note = null, source = null, quietly = false, steps, nextRungDay: known, ...wanted } = task;
  const coordinatorIds = wanted.coordinatorIds.filter((id) => id !== wanted.leadGroupId);
  const nextRungDay =
    known === undefined ? await firstRungOf(rooms, deed, { ...wanted, ...(steps && { steps }) }) : known;
  const row = { ...wanted, coordinatorIds, enteredOn: deed.today, at: deed.now, nextRungDay };
  return { row, note, source, quietly };
}

async function firstRungOf(rooms: Rooms, deed: Deed, { deadline, directiveId, steps }: TaskToAdd) {
  if (deadline.day === null) return null;
  if (steps && !directiveId) return firstRungDay(steps, deadline.day, deed.today);
  const own = directiveId ? await rooms.directives.ladderOf(deed.viewer, directiveId) : null;
  return firstRungDay(await stepsOf(rooms, deed.committee, own), deadline.day, deed.today);
}
