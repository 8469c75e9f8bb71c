import type { Day } from '../../domain/day.ts';
import { isLate } from '../../domain/reminders/answering.ts';
import type { Task } from '../../domain/task.ts';
import { onOrBefore } from '../../domain/working-days.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import type { Steps } from '../plan/fallen-rungs.ts';
import { nextRungDayOf, orSnoozedTo } from '../plan/rung-days.ts';
import { stepsOf } from '../plan/steps.ts';
import { changeTask } from './change-task.ts';

interface Given {
  readonly number: number;
  readonly seen?: number | null;
}

/**
 * Puts a task's reminders off to a day, or to the last working day before it where people are off: none before,
 * one then, at the latest on the deadline's own day. The task's `snoozedTo` is the day on which it comes.
 */
export function snoozeTask(deed: Deed, { until, ...given }: Given & { readonly until: Day }): Promise<Task> {
  return changeTask(deed, {
    ...given,
    action: 'tasks.snooze',
    change: 'snooze',
    entry: 'snoozed',
    async write(rooms, task) {
      const steps = await ownSteps(rooms, deed, task);
      const snoozedTo = dayFor(deed, task, until, steps);
      if (snoozedTo === task.snoozedTo) throw mistake('errors.nothingToChange');
      // The planner looks at a rung before that day too, and notes that it was put off.
      const next = await nextOnLadder(rooms, deed, task, steps);
      const nextRungDay = next === null ? snoozedTo : orSnoozedTo(next, snoozedTo, deed.today);
      return rooms.tasks.change(deed.viewer, task, { snoozedTo, nextRungDay });
    },
  });
}

/** Has a task's reminders come as its ladder says again. */
export function unsnoozeTask(deed: Deed, given: Given): Promise<Task> {
  return changeTask(deed, {
    ...given,
    action: 'tasks.snooze',
    change: 'snooze',
    entry: 'unsnoozed',
    async write(rooms, task) {
      if (task.snoozedTo === null) throw mistake('errors.snooze.none', { number: task.number });
      const nextRungDay = await nextOnLadder(rooms, deed, task, await ownSteps(rooms, deed, task));
      return rooms.tasks.change(deed.viewer, task, { snoozedTo: null, nextRungDay });
    },
  });
}

/** The working day on which a reminder put off to `until` comes; throws the mistake that says which days there are. */
function dayFor({ today }: Deed, { number, deadline }: Task, until: Day, { calendar }: Steps): Day {
  const { day: last } = deadline;
  if (last === null) throw mistake('errors.snooze.noDeadline', { number });
  const days = { number, last: (t: Translator) => t.day(last), day: (t: Translator) => t.day(until) };
  if (isLate(last, today)) throw mistake('errors.snooze.late', days);
  if (until > last) throw mistake('errors.snooze.tooFar', days);
  if (until <= today) throw mistake('errors.snooze.past', days);
  const day = onOrBefore(calendar, until);
  if (day <= today) throw mistake('errors.snooze.dayOff', days);
  return day;
}

const ownSteps = async (rooms: Rooms, { committee, viewer }: Deed, task: Task) =>
  stepsOf(rooms, committee, await rooms.tasks.ladderOf(viewer, task));

/** The day of the next rung, as if nobody had put it off. */
async function nextOnLadder(rooms: Rooms, deed: Deed, task: Task, steps: Steps): Promise<Day | null> {
  const entered = (await rooms.tasks.deadlinesOf(deed.viewer, task.id)).at(-1);
  if (!entered) return null;
  return nextRungDayOf(steps, { day: task.deadline.day, enteredOn: entered.enteredOn }, deed.today);
}
