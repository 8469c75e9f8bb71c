import type { Task } from '../../domain/task.ts';
import type { Deed } from '../deed.ts';
import { reporterRoutes } from '../whom/reporter-routes.ts';
import { changeTask } from './change-task.ts';
import { openAgain } from './open-again.ts';

/** Sends a report back, with what is missing: the task is open again, its reminders go on, and its groups are told. */
export function returnTask(
  deed: Deed,
  given: { readonly number: number; readonly reason: string; readonly seen?: number | null },
): Promise<Task> {
  const { number, reason, seen } = given;
  return changeTask(deed, {
    number,
    seen,
    note: reason,
    action: 'tasks.return',
    change: 'return',
    entry: 'returned',
    announced: 'returned',
    tells: (rooms, before) => reporterRoutes(rooms, deed, before),
    write: (rooms, task) =>
      openAgain(rooms, deed, task, { returned: { on: deed.today, by: deed.viewer.memberId, reason } }),
  });
}
