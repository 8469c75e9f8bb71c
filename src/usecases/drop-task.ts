import type { Task } from '../domain/task.ts';
import { changeTask } from './change-task.ts';
import type { Deed } from './deed.ts';

/** Drops a task that is no longer owed; the reason is kept and told to the groups. */
export function dropTask(
  deed: Deed,
  given: { number: number; reason: string; seen?: number | null },
): Promise<Task> {
  return changeTask(deed, {
    number: given.number,
    seen: given.seen,
    note: given.reason,
    action: 'tasks.drop',
    change: 'drop',
    entry: 'dropped',
    announced: 'dropped',
    write: (rooms, task) =>
      rooms.tasks.change(deed.viewer, task, { state: 'dropped', closedAt: deed.now, nextRungDay: null }),
  });
}
