import type { Day } from './day.ts';

/** Which days people work: weekends, minus days off, plus days swapped into work. A value, never a clock. */
export interface WorkCalendar {
  /** Days of the week off; 1 is Monday, 7 is Sunday. */
  readonly weekend: ReadonlySet<number>;
  /** Public holidays and days given in exchange. */
  readonly daysOff: ReadonlySet<Day>;
  /** Weekend days worked in exchange for another; stronger than `daysOff`. */
  readonly workedDays: ReadonlySet<Day>;
}

/** Saturdays and Sundays off, nothing else. */
export const weekendsOnly: WorkCalendar = {
  weekend: new Set([6, 7]),
  daysOff: new Set(),
  workedDays: new Set(),
};

/** No calendar of people has so long a break; one that has is broken, and must not loop for ever. */
const longestBreak = 400;

export function isDayOff(calendar: WorkCalendar, day: Day): boolean {
  return isOff(calendar, ordinalOf(day));
}

/**
 * The `count`th working day after `day`; the one before it for a negative count; `day` itself, working or
 * not, for 0. Throws a RangeError on a calendar with more than 400 days off in a row.
 */
export function addWorkingDays(calendar: WorkCalendar, day: Day, count: number): Day {
  const step = Math.sign(count);
  let at = ordinalOf(day);
  for (let left = Math.abs(count); left > 0; left--) at = workingFrom(calendar, at + step, step);
  return dayOfOrdinal(at);
}

/** `day` if people work on it, else the last working day before: earlier, never later. */
export function onOrBefore(calendar: WorkCalendar, day: Day): Day {
  return dayOfOrdinal(workingFrom(calendar, ordinalOf(day), -1));
}

/** Working days after `from` up to and with `to`; 0 when `to` is no later. Quick over years. */
export function workingDaysBetween(calendar: WorkCalendar, from: Day, to: Day): number {
  const [first, last] = [ordinalOf(from), ordinalOf(to)];
  if (last <= first) return 0;
  const weeks = Math.floor((last - first) / 7);
  let count = weeks * (7 - calendar.weekend.size);
  for (let at = first + weeks * 7 + 1; at <= last; at++) if (!isWeekend(calendar, at)) count++;
  const within = (day: Day) => day > from && day <= to;
  for (const day of calendar.daysOff) {
    if (within(day) && !isWeekend(calendar, ordinalOf(day)) && !calendar.workedDays.has(day)) count--;
  }
  for (const day of calendar.workedDays) if (within(day) && isWeekend(calendar, ordinalOf(day))) count++;
  return count;
}

function workingFrom(calendar: WorkCalendar, from: number, step: number): number {
  for (let at = from; Math.abs(at - from) <= longestBreak; at += step) if (!isOff(calendar, at)) return at;
  throw new RangeError(
    `a work calendar has no working day within ${longestBreak} days of ${dayOfOrdinal(from)}`,
  );
}

function isOff(calendar: WorkCalendar, ordinal: number): boolean {
  const { daysOff, workedDays } = calendar;
  if (workedDays.size > 0 && workedDays.has(dayOfOrdinal(ordinal))) return false;
  return isWeekend(calendar, ordinal) || (daysOff.size > 0 && daysOff.has(dayOfOrdinal(ordinal)));
}

/** 1970-01-01 was a Thursday. */
const isWeekend = (calendar: WorkCalendar, ordinal: number) =>
  calendar.weekend.has(((((ordinal + 3) % 7) + 7) % 7) + 1);

// Days are counted as whole numbers here: every task's ladder is walked with them, a million at a time.
const dayLength = 86_400_000;
const ordinalOf = (day: Day) => Date.parse(`${day}T00:00:00Z`) / dayLength;
const dayOfOrdinal = (ordinal: number) => new Date(ordinal * dayLength).toISOString().slice(0, 10) as Day;
