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

/** The next rung of a deadline from `from` on: for a task that is opened again. */
export function nextRungDayOf(deadlineDay: Day | null, from: Day): Day | null {
  return deadlineDay && (nextRung({ ladder, calendar, deadlineDay, from })?.day ?? null);
}
