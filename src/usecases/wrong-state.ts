import type { Task } from '../domain/task.ts';
import type { UserError } from '../domain/user-error.ts';
import { mistake } from '../i18n/mistake.ts';
import type { Rooms } from '../store/index.ts';
import type { Deed } from './deed.ts';

/** Why a task's state does not allow a change: who brought it into that state, and when. */
export async function wrongState(rooms: Rooms, deed: Deed, task: Task): Promise<UserError> {
  const { number } = task;
  if (task.state === 'open') return mistake('errors.alreadyOpen', { number });
  const latest = (await rooms.history.of(deed.viewer, task.id, 20)).find(
    (entry) => entry.action === task.state,
  );
  const by = latest?.memberName ?? 'Docket';
  return mistake(task.state === 'done' ? 'errors.alreadyDone' : 'errors.alreadyDropped', {
    number,
    by,
    when: (t) => (latest ? t.day(latest.day) : ''),
  });
}
