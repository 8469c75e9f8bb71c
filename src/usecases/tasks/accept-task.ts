import type { Task } from '../../domain/task.ts';
import type { Deed } from '../deed.ts';
import { reporterRoutes } from '../whom/reporter-routes.ts';
import { changeTask } from './change-task.ts';

/** Accepts what was reported: the task is done, and its groups are told. */
export function acceptTask(
  deed: Deed,
  given: { readonly number: number; readonly seen?: number | null },
): Promise<Task> {
  return changeTask(deed, {
    ...given,
    action: 'tasks.accept',
    change: 'accept',
    entry: 'accepted',
    announced: 'accepted',
    tells: (rooms, before) => reporterRoutes(rooms, deed, before),
    write: (rooms, task) => rooms.tasks.change(deed.viewer, task, { state: 'done', closedAt: deed.now }),
  });
}
