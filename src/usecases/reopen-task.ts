import type { Task } from '../domain/task.ts';
import { mistake } from '../i18n/mistake.ts';
import type { Rooms } from '../store/index.ts';
import { changeTask } from './change-task.ts';
import type { Deed } from './deed.ts';
import { nextRungDayOf, orSnoozedTo } from './rung-days.ts';
import { stepsOf } from './steps.ts';

/** How long the presser of "done" may take it back, in database time. */
export const undoMilliseconds = 10 * 60 * 1000;

/** Opens a done or dropped task again. */
export function reopenTask(
  deed: Deed,
  given: { number: number; reason?: string | undefined; seen?: number | null },
): Promise<Task> {
  return changeTask(deed, {
    number: given.number,
    seen: given.seen,
    note: given.reason,
    action: 'tasks.reopen',
    change: 'reopen',
    entry: 'reopened',
    announced: 'reopened',
    write: (rooms, task) => open(rooms, deed, task),
  });
}

/** Takes the asker's own "done" back: only the latest change, and only for ten minutes. */
export function undoDone(deed: Deed, given: { number: number; seen?: number | null }): Promise<Task> {
  return changeTask(deed, {
    ...given,
    action: 'tasks.undo',
    change: 'reopen',
    entry: 'undone',
    async write(rooms, task) {
      const latest = await rooms.history.latestOf(deed.viewer, task.id);
      const own = latest?.action === 'done' && latest.memberId === deed.viewer.memberId;
      if (!own || latest.ageMs > undoMilliseconds)
        throw mistake('errors.nothingToUndo', { number: task.number });
      return open(rooms, deed, task);
    },
  });
}

async function open(rooms: Rooms, deed: Deed, task: Task): Promise<Task> {
  const entered = (await rooms.tasks.deadlinesOf(deed.viewer, task.id)).at(-1);
  const steps = await stepsOf(rooms, deed.committee, await rooms.tasks.ladderOf(deed.viewer, task));
  const nextRungDay =
    entered && nextRungDayOf(steps, { day: entered.deadline.day, enteredOn: entered.enteredOn }, deed.today);
  return rooms.tasks.change(deed.viewer, task, {
    state: 'open',
    closedAt: null,
    nextRungDay: orSnoozedTo(nextRungDay ?? null, task.snoozedTo, deed.today),
  });
}
