import { addDays, type Day, type DayRange, daysBetween, endOfMonth, weekOf } from './day.ts';

/** How tasks stood on a day that were due in a period. Parts, dropped tasks and those entered as done count nowhere. */
export interface Counts {
  readonly due: number;
  /** Reported done by the day they were due. */
  readonly onTime: number;
  /** Reported done after it. */
  readonly late: number;
  /** Not reported, or returned. */
  readonly open: number;
  /** The open ones whose day is past. */
  readonly overdue: number;
  /** How often their reports were returned. */
  readonly returned: number;
  /** How often their days were extended on request. */
  readonly extensions: number;
}

export interface Figures extends Counts {
  /** From the day they were due to the day they were reported; negative is early, null without any. */
  readonly medianDays: number | null;
  /** Median days from a reminder to its answer, of the answers given in the period; null without any. */
  readonly answerDays: number | null;
}

/** Which tasks are counted, and as of which day. */
export interface FiguresAsked {
  readonly period: DayRange;
  readonly asOf: Day;
}

/** The part on time of all that should be finished by now, 0 to 1; null while nothing should. */
export function onTimeRate({ onTime, late, overdue }: Counts): number | null {
  const all = onTime + late + overdue;
  return all === 0 ? null : onTime / all;
}

/** How often each value occurs. */
export interface Tally {
  readonly value: number;
  readonly count: number;
}

/** The middle value, or the mean of the two in the middle; null of none. */
export function medianOf(tallies: readonly Tally[]): number | null {
  const total = tallies.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const inOrder = tallies.toSorted((a, b) => a.value - b.value);
  const at = (place: number) => {
    let passed = 0;
    return inOrder.find(({ count }) => (passed += count) > place)?.value ?? 0;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}

export const periodKinds = ['year', 'quarter', 'month', 'week', 'day', 'days'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** What people would call these days. */
export function kindOfPeriod({ from, to }: DayRange): PeriodKind {
  if (from === to) return 'day';
  const week = weekOf(from);
  if (week.from === from && week.to === to) return 'week';
  const months = wholeMonths({ from, to });
  if (months === 1) return 'month';
  const month = Number(from.slice(5, 7));
  if (months === 3 && month % 3 === 1) return 'quarter';
  return months === 12 && month === 1 ? 'year' : 'days';
}

/** The calendar month that `day` is in. */
export const monthOf = (day: Day): DayRange => ({
  from: `${day.slice(0, 7)}-01` as Day,
  to: endOfMonth(day),
});

/** As much time before a period (-1) or after it (1): the month before a month, as many days before any days. */
export function besidePeriod(period: DayRange, step: 1 | -1): DayRange {
  const { from, to } = period;
  const months = wholeMonths(period);
  if (months > 0) {
    const first = Temporal.PlainDate.from(from).add({ months: step * months });
    const last = first.add({ months: months - 1 });
    return { from: first.toString() as Day, to: endOfMonth(last.toString() as Day) };
  }
  const days = (daysBetween(from, to) + 1) * step;
  return { from: addDays(from, days), to: addDays(to, days) };
}

/** How many calendar months a period is made of; 0 where it begins or ends inside one. */
function wholeMonths({ from, to }: DayRange): number {
  if (!from.endsWith('-01') || to !== endOfMonth(to)) return 0;
  const [years, months] = [0, 5].map((at) => {
    const part = (day: Day) => Number(day.slice(at, at === 0 ? 4 : 7));
    return part(to) - part(from);
  }) as [number, number];
  return years * 12 + months + 1;
}
