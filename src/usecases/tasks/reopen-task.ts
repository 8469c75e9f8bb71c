import type { Task } from '../../domain/task.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Deed } from '../deed.ts';
import { changeTask } from './change-task.ts';
import { openAgain } from './open-again.ts';

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
    async write(rooms, task) {
      // Whoever was given a part is told why it is not done after all.
      if (task.parentId && !given.reason) throw mistake('parts.error.reason', { number: task.number });
      return openAgain(rooms, deed, task);
    },
  });
}

/** Takes the asker's own "done" or report back: only the latest change, and only for ten minutes. */
export function undoDone(deed: Deed, given: { number: number; seen?: number | null }): Promise<Task> {
  return changeTask(deed, {
    ...given,
    action: 'tasks.undo',
    change: 'undo',
    entry: 'undone',
    async write(rooms, task) {
      const latest = await rooms.history.latestOf(deed.viewer, task.id);
      const isDone = latest?.action === 'done' || latest?.action === 'reported';
      if (!isDone || latest.memberId !== deed.viewer.memberId || latest.ageMs > undoMilliseconds)
        throw mistake('errors.nothingToUndo', { number: task.number });
      // Saying it had answered what was sent back before; that stands again.
      const returned = (latest.before?.returned ?? null) as Task['returned'];
      return openAgain(rooms, deed, task, { returned });
    },
  });
}
