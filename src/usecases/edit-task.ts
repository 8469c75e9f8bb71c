import type { Priority, Task } from '../domain/task.ts';
import { mistake } from '../i18n/mistake.ts';
import { changeTask } from './change-task.ts';
import type { Deed } from './deed.ts';

/** Rewords a task or changes its priority. A new title replaces its translations too: they no longer say the same. */
export function editTask(
  deed: Deed,
  given: {
    number: number;
    title?: string | undefined;
    priority?: Priority | undefined;
    seen?: number | null;
  },
): Promise<Task> {
  return changeTask(deed, {
    number: given.number,
    seen: given.seen,
    action: 'tasks.edit',
    change: 'edit',
    entry: 'edited',
    async write(rooms, task) {
      const title = given.title && given.title !== task.title.text ? { text: given.title } : undefined;
      const priority = given.priority && given.priority !== task.priority ? given.priority : undefined;
      if (!title && !priority) throw mistake('errors.nothingToChange');
      return rooms.tasks.change(deed.viewer, task, {
        ...(title && { title }),
        ...(priority && { priority }),
      });
    },
  });
}
