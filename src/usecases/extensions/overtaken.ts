import type { Overtaken } from '../../domain/extension.ts';
import type { Task } from '../../domain/task.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { type Author, enter } from './entry.ts';

/**
 * Closes the request that waits for a task where a change has left nothing to decide: the task is not open any
 * more, or its day was moved. Docket does it itself, and tells the lead group. Inside the change's transaction.
 */
export async function closeOvertaken(
  rooms: Rooms,
  deed: Deed,
  author: Author,
  { before, after: task }: { readonly before: Task; readonly after: Task },
): Promise<void> {
  const because = overtakenBy(before, task);
  const waiting = because && (await rooms.extensions.openOf(deed.viewer, task.id));
  if (!because || !waiting) return;
  const request = await rooms.extensions.answer(deed.viewer, waiting, {
    state: 'withdrawn',
    by: null,
    on: deed.today,
    words: because,
  });
  await enter(rooms, deed, {
    author: { ...author, memberId: null, door: 'worker' },
    task,
    request,
    because,
    action: 'extensionWithdrawn',
    note: null,
    isNews: true,
  });
}

function overtakenBy(before: Task, after: Task): Overtaken | null {
  if (before.state !== 'open') return null;
  if (after.state !== 'open') return after.state;
  return before.deadline.day === after.deadline.day ? null : 'moved';
}
