import type { Task } from '../domain/task.ts';
import { changeTask } from './change-task.ts';
import type { Deed } from './deed.ts';

/** Puts a note into a task's history; the task itself stays as it is. */
export function noteTask(deed: Deed, given: { number: number; note: string }): Promise<Task> {
  return changeTask(deed, {
    ...given,
    action: 'tasks.note',
    change: 'note',
    entry: 'noted',
    write: async (_rooms, task) => task,
  });
}
