import { addDays, type Day } from '../day.ts';
import { addWorkingDays, onOrBefore, type WorkCalendar, workingDaysBetween } from '../working-days.ts';

/** When reminders fall, in working days around a deadline's day. */
export interface Ladder {
  readonly before: readonly number[];
  readonly onDay: boolean;
  readonly after: readonly number[];
  /** After the last of `after`, every so many working days for ever; 0 stops there. */
  readonly thenEvery: number;
}

export const defaultLadder: Ladder = { before: [14, 7, 3, 1], onDay: true, after: [1, 3], thenEvery: 7 };

/** A step of the ladder: -14 … -1 working days before, 0 the day, +1, +3, +10, +17 … after. */
export type Rung = number;

/** A rung and the day it falls on. */
export interface Reminder {
  readonly rung: Rung;
  readonly day: Day;
}

/** What a deadline's rungs follow from. */
export interface Climb {
  readonly ladder: Ladder;
  readonly calendar: WorkCalendar;
  readonly deadlineDay: Day;
}

/**
 * The day of a rung. The day's own rung moves to the last working day before when people are off (a Sunday
 * deadline is spoken of on Friday); all others are counted in working days. Never later than it should be.
 */
export function rungDay(calendar: WorkCalendar, deadlineDay: Day, rung: Rung): Day {
  return rung === 0 ? onOrBefore(calendar, deadlineDay) : addWorkingDays(calendar, deadlineDay, rung);
}

/** All rungs that fall on `day`, the most urgent first: that one is sent for all of them. */
export function rungsOn(ladder: Ladder, calendar: WorkCalendar, deadlineDay: Day, day: Day): readonly Rung[] {
  if (day > deadlineDay) {
    const next = nextOverdue({ ladder, calendar, deadlineDay }, day);
    return next?.day === day ? [next.rung] : [];
  }
  return upToTheDay(ladder)
    .filter((rung) => rungDay(calendar, deadlineDay, rung) === day)
    .reverse();
}

/**
 * The first reminder `after` a day or `from` it on; of rungs that meet on one day, the most urgent. Null
 * when the ladder has come to its end.
 */
export function nextRung(climb: Climb & ({ readonly after: Day } | { readonly from: Day })): Reminder | null {
  const from = 'from' in climb ? climb.from : addDays(climb.after, 1);
  let next: Reminder | null = null;
  if (from <= climb.deadlineDay) {
    for (const rung of upToTheDay(climb.ladder)) {
      const day = rungDay(climb.calendar, climb.deadlineDay, rung);
      if (day >= from && (next === null || day === next.day)) next = { rung, day };
    }
  }
  return next ?? nextOverdue(climb, from);
}

/**
 * The first reminder of a deadline entered on `enteredOn`. Rungs that fell before are skipped, never sent
 * late; a deadline that was past when it was entered gets none at all (null): the late list shows it.
 */
export function firstRung(climb: Climb & { readonly enteredOn: Day }): Reminder | null {
  return climb.deadlineDay < climb.enteredOn ? null : nextRung({ ...climb, from: climb.enteredOn });
}

/**
 * The ladder of a deadline whose lead asked to be reminded again on `snoozedTo`, and not before: that day has a
 * rung of its own, and those that fell earlier are gone. A day off moves earlier; the deadline's own day stays.
 */
export function snoozed({ ladder, calendar, deadlineDay }: Climb, snoozedTo: Day): Ladder {
  const day = onOrBefore(calendar, snoozedTo < deadlineDay ? snoozedTo : deadlineDay);
  // Counted as `rungDay` counts: back from the eve of the deadline, which may be a day off itself.
  const own = workingDaysBetween(calendar, addDays(day, -1), addDays(deadlineDay, -1));
  const later = ladder.before.filter((days) => days < own);
  return { ...ladder, before: own > 0 ? [own, ...later] : [], onDay: ladder.onDay || own === 0 };
}

/** Whether a rung's day had gone by when the deadline was entered. */
export function isEntryBlocked(rungFallsOn: Day, enteredOn: Day): boolean {
  return rungFallsOn < enteredOn;
}

/** How many steps a ladder has beside its day's own and those that go on for ever. */
export const rungsIn = ({ before, after }: Ladder): number => before.length + after.length;

/** The slip's colour: blue is near, yellow close, red overdue. */
export function slipOf(rung: Rung): 'blue' | 'yellow' | 'red' {
  if (rung > 0) return 'red';
  return rung < -3 ? 'blue' : 'yellow';
}

/** Whether the reminder calls the seat's holder by name: only the last ones do. */
export function mentionsHolder(rung: Rung): boolean {
  return rung >= -1;
}

/** In the order of their days. */
function upToTheDay(ladder: Ladder): Rung[] {
  const before = ladder.before.map((days) => -days).sort((one, other) => one - other);
  return ladder.onDay ? [...before, 0] : before;
}

/** Counts, rather than walks, the working days gone by: a task may be years late. */
function nextOverdue({ ladder, calendar, deadlineDay }: Climb, from: Day): Reminder | null {
  const eve = addDays(from, -1);
  const gone = workingDaysBetween(calendar, deadlineDay, eve);
  const rung = overdueAfter(ladder, gone);
  if (rung === null) return null;
  const start = eve > deadlineDay ? eve : deadlineDay;
  return { rung, day: addWorkingDays(calendar, start, rung - gone) };
}

/** The first overdue rung above `gone` working days. */
function overdueAfter(ladder: Ladder, gone: number): Rung | null {
  const after = ladder.after.toSorted((one, other) => one - other);
  const listed = after.find((days) => days > gone);
  if (listed !== undefined) return listed;
  if (ladder.thenEvery <= 0) return null;
  const last = after.at(-1) ?? 0;
  return last + ladder.thenEvery * (Math.floor((gone - last) / ladder.thenEvery) + 1);
}
