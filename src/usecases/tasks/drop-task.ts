import type { Task } from '../../domain/task.ts';
import type { Deed } from '../deed.ts';
import { changeTask, type TaskDeed } from './change-task.ts';

interface Dropped {
  readonly number: number;
  readonly reason: string;
  readonly seen?: number | null;
}

/** Drops a task that is no longer owed; the reason is kept and told to the groups. */
export function dropTask(deed: Deed, given: Dropped): Promise<Task> {
  return changeTask(deed, dropping(deed, given));
}

/** What dropping it means, for who drops it among other things. */
export function dropping(deed: Deed, { number, reason, seen }: Dropped): Omit<TaskDeed, 'file'> {
  return {
    number,
    seen,
    note: reason,
    action: 'tasks.drop',
    change: 'drop',
    entry: 'dropped',
    announced: 'dropped',
    write: (rooms, task) =>
      rooms.tasks.change(deed.viewer, task, {
        state: 'dropped',
        closedAt: deed.now,
        nextRungDay: null,
        // Nobody waits for it to be accepted any more.
        report: null,
      }),
  };
}
