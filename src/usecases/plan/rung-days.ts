import type { Day } from '../../domain/day.ts';
import { firstRung, nextRung } from '../../domain/reminders/ladder.ts';
import type { Steps } from './fallen-rungs.ts';

type Climbing = Pick<Steps, 'ladder' | 'calendar'>;

/** The day of the first rung of a deadline entered on `enteredOn`; null when it was late already. */
export function firstRungDay(climbing: Climbing, deadlineDay: Day | null, enteredOn: Day): Day | null {
  return deadlineDay && (firstRung({ ...climbing, deadlineDay, enteredOn })?.day ?? null);
}

/** The next rung, or the day to which the lead put the reminders off, if that is still ahead and comes first. */
export function orSnoozedTo(next: Day | null, snoozedTo: Day | null, today: Day): Day | null {
  return next !== null && snoozedTo !== null && snoozedTo >= today && snoozedTo < next ? snoozedTo : next;
}

/**
 * The next rung from `from` on, for a task that is opened again. A deadline that was late when it was entered
 * has none, however often its task is opened: the late list shows it.
 */
export function nextRungDayOf(
  climbing: Climbing,
  { day, enteredOn }: { readonly day: Day | null; readonly enteredOn: Day },
  from: Day,
): Day | null {
  if (day === null || firstRungDay(climbing, day, enteredOn) === null) return null;
  const since = from > enteredOn ? from : enteredOn;
  return nextRung({ ...climbing, deadlineDay: day, from: since })?.day ?? null;
}
