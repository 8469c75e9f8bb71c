import { addDays, type Day, daysBetween, endOfMonth, weekdayOf } from './day.ts';

/** A day of the year, or of every year: 31 in June is its 30th, 29 February is the 28th in most years. */
export interface MonthDay {
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31; a shorter month's last day stands in for days it does not have. */
  readonly dayOfMonth: number;
}

/**
 * On which days something is due again and again. Each such day is a period's deadline and its name: no two
 * periods share one. Days are reckoned from the calendar or from an anchor (`from`), never from the day before
 * them, so a short month does not pull the months after it along (31 January, 28 February, 31 March).
 */
export type Recurrence =
  /** `weekday`: 1 is Monday. */
  | { readonly kind: 'weekly'; readonly weekday: number }
  /** Every `count` days; every two weeks is 14. Nothing is due before `from`. */
  | { readonly kind: 'days'; readonly count: number; readonly from: Day }
  | { readonly kind: 'monthly'; readonly dayOfMonth: number }
  /** Every `count` months on the day of the month of `from`. Nothing is due before `from`. */
  | { readonly kind: 'months'; readonly count: number; readonly from: Day }
  /** `month`: 1 to 3, which month of the quarter. */
  | { readonly kind: 'quarterly'; readonly month: number; readonly dayOfMonth: number }
  /** Once, twice (half-yearly) or more often a year. */
  | { readonly kind: 'yearly'; readonly dates: readonly MonthDay[] };

/** The first period whose day is `day` or later. */
export function firstPeriodFrom(recurrence: Recurrence, day: Day): Day {
  switch (recurrence.kind) {
    case 'weekly':
      return addDays(day, (recurrence.weekday - weekdayOf(day) + 7) % 7);
    case 'days':
      return everyDays(recurrence.from, recurrence.count, day);
    case 'months':
      return everyMonths(recurrence.from, recurrence.count, day);
    case 'monthly':
      return firstDue(day, 1, () => [recurrence.dayOfMonth]);
    case 'quarterly':
      return firstDue(day, 3, (month) =>
        (month - recurrence.month) % 3 === 0 ? [recurrence.dayOfMonth] : [],
      );
    case 'yearly':
      return firstDue(day, 12, (month) =>
        recurrence.dates.filter((date) => date.month === month).map(({ dayOfMonth }) => dayOfMonth),
      );
  }
}

/** The period that follows the one due on `day`. */
export const periodAfter = (recurrence: Recurrence, day: Day): Day =>
  firstPeriodFrom(recurrence, addDays(day, 1));

/** The days of the periods from a day on, one after the other, without end. */
export function* occurrences(recurrence: Recurrence, from: Day): Generator<Day, never> {
  for (let day = firstPeriodFrom(recurrence, from); ; day = periodAfter(recurrence, day)) yield day;
}

/**
 * The same recurrence with each period due a day earlier: what "before the 1st" means where the day named is
 * no good any more.
 */
export function dayEarlier(recurrence: Exclude<Recurrence, { kind: 'months' }>): Recurrence {
  switch (recurrence.kind) {
    case 'weekly':
      return { ...recurrence, weekday: ((recurrence.weekday + 5) % 7) + 1 };
    case 'days':
      return { ...recurrence, from: addDays(recurrence.from, -1) };
    case 'monthly':
      return { ...recurrence, dayOfMonth: recurrence.dayOfMonth - 1 || 31 };
    case 'quarterly':
      return recurrence.dayOfMonth > 1
        ? { ...recurrence, dayOfMonth: recurrence.dayOfMonth - 1 }
        : { ...recurrence, month: ((recurrence.month + 1) % 3) + 1, dayOfMonth: 31 };
    case 'yearly':
      return { ...recurrence, dates: recurrence.dates.map(eveOf) };
  }
}

function eveOf({ month, dayOfMonth }: MonthDay): MonthDay {
  if (dayOfMonth > 1) return { month, dayOfMonth: dayOfMonth - 1 };
  const before = ((month + 10) % 12) + 1;
  return { month: before, dayOfMonth: longestOf(before) };
}

/** The days of a month where it has most: February's are 29. */
export const longestOf = (month: number): number =>
  month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;

function everyDays(from: Day, count: number, day: Day): Day {
  if (day <= from) return from;
  return addDays(from, Math.ceil(daysBetween(from, day) / count) * count);
}

/** Each period is counted from the anchor itself: April's 30th makes no 30th of May. */
function everyMonths(from: Day, count: number, day: Day): Day {
  if (day <= from) return from;
  const apart = monthOf(day) - monthOf(from);
  const anchor = Number(from.slice(8));
  let at = Math.floor(apart / count) * count;
  while (dayIn(monthOf(from) + at, anchor) < day) at += count;
  return dayIn(monthOf(from) + at, anchor);
}

/** The first due day from `day` on, looking at its month and, at most, as many more as come round. */
function firstDue(day: Day, round: number, daysDue: (month: number) => readonly number[]): Day {
  for (let month = monthOf(day); month <= monthOf(day) + round; month++) {
    const due = daysDue((month % 12) + 1)
      .map((number) => dayIn(month, number))
      .filter((one) => one >= day);
    if (due.length > 0) return due.reduce((one, other) => (one < other ? one : other));
  }
  throw new RangeError('a recurrence is due on no day at all');
}

/** Months since the year 0. */
const monthOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The day of a month counted so; the last one where the month is too short. */
function dayIn(month: number, dayOfMonth: number): Day {
  const two = (number: number) => String(number).padStart(2, '0');
  const start = `${String(Math.floor(month / 12)).padStart(4, '0')}-${two((month % 12) + 1)}`;
  const last = endOfMonth(`${start}-01` as Day);
  const day = `${start}-${two(dayOfMonth)}` as Day;
  return day < last ? day : last;
}
