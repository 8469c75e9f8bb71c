import type { HandedFile } from '../../domain/call.ts';
import type { Task } from '../../domain/task.ts';
import type { Deed } from '../deed.ts';
import { changeTask } from './change-task.ts';

/** Puts a note or a file, or both, with a task; the task itself stays as it is. */
export function noteTask(
  deed: Deed,
  given: { number: number; note?: string | undefined; file?: HandedFile | undefined },
): Promise<Task> {
  return changeTask(deed, {
    ...given,
    action: 'tasks.note',
    change: 'note',
    entry: 'noted',
    write: async (_rooms, task) => task,
  });
}
