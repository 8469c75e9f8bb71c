import type { HandedFile } from '../domain/call.ts';
import type { Task } from '../domain/task.ts';
import { changeTask } from './change-task.ts';
import type { Deed } from './deed.ts';

/** Marks a task done; note and file are what the lead has to show for it: a document's number, a link, a report. */
export function doneTask(
  deed: Deed,
  given: {
    number: number;
    note?: string | undefined;
    file?: HandedFile | undefined;
    seen?: number | null;
  },
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
