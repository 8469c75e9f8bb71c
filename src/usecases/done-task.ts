import type { Task } from '../domain/task.ts';
import { changeTask } from './change-task.ts';
import type { Deed } from './deed.ts';

/** Marks a task done; the note is what the lead says of it: a document's number, a link, a sentence. */
export function doneTask(
  deed: Deed,
  given: { number: number; note?: string | undefined; seen?: number | null },
): Promise<Task> {
  return changeTask(deed, {
    ...given,
    action: 'tasks.done',
    change: 'done',
    entry: 'done',
    write: (rooms, task) =>
      rooms.tasks.change(deed.viewer, task, { state: 'done', closedAt: deed.now, nextRungDay: null }),
  });
}
