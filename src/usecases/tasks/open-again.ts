import type { Task } from '../../domain/task.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { nextRungDayOf, orSnoozedTo } from '../plan/rung-days.ts';
import { stepsOf } from '../plan/steps.ts';

/** Opens a task that was closed or reported: no report stands any more, and its ladder goes on from today. */
export async function openAgain(
  rooms: Rooms,
  deed: Deed,
  task: Task,
  also: { readonly returned?: Task['returned'] } = {},
): Promise<Task> {
  const entered = (await rooms.tasks.deadlinesOf(deed.viewer, task.id)).at(-1);
  const steps = await stepsOf(rooms, deed.committee, await rooms.tasks.ladderOf(deed.viewer, task));
  const nextRungDay =
    entered && nextRungDayOf(steps, { day: entered.deadline.day, enteredOn: entered.enteredOn }, deed.today);
  return rooms.tasks.change(deed.viewer, task, {
    state: 'open',
    closedAt: null,
    report: null,
    nextRungDay: orSnoozedTo(nextRungDay ?? null, task.snoozedTo, deed.today),
    ...also,
  });
}
