import type { Day } from '../domain/day.ts';
import { defaultLadder, firstRung, nextRung } from '../domain/ladder.ts';
import { weekendsOnly } from '../domain/working-days.ts';

// Holidays and ladders per committee come with the calendar; until then every committee has these.
const ladder = defaultLadder;
const calendar = weekendsOnly;

/** The day of the first rung of a deadline entered on `enteredOn`; null when it was late already. */
export function firstRungDay(deadlineDay: Day | null, enteredOn: Day): Day | null {
  return deadlineDay && (firstRung({ ladder, calendar, deadlineDay, enteredOn })?.day ?? null);
}

/**
 * The next rung from `from` on, for a task that is opened again. A deadline that was late when it was entered
 * has none, however often its task is opened: the late list shows it.
 */
export function nextRungDayOf(
  { day, enteredOn }: { readonly day: Day | null; readonly enteredOn: Day },
  from: Day,
): Day | null {
  if (day === null || firstRungDay(day, enteredOn) === null) return null;
  const since = from > enteredOn ? from : enteredOn;
  return nextRung({ ladder, calendar, deadlineDay: day, from: since })?.day ?? null;
}
