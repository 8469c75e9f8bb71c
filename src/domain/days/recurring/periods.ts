import { addDays, type Day } from '../../day.ts';
import { longestOf, type Recurrence } from '../../recurrence.ts';
import type { ReadingContext } from '../context.ts';
import { addMonths } from '../read-day.ts';

/** When it begins, where that is said: "from 15 August" names a day to count from, "from August" does not. */
export interface Start {
  readonly from: Day | null;
  readonly anchor: Day | null;
}

/** Nobody counts further: "every 1000 days" is a slip of the finger. */
export const most = { days: 366, months: 60 };

export const monthEnd = { kind: 'monthly', dayOfMonth: 31 } as const;
export const quarterEnd = { kind: 'quarterly', month: 3, dayOfMonth: 31 } as const;
const yearsLast = { month: 12, dayOfMonth: 31 } as const;
export const yearEnd = { kind: 'yearly', dates: [yearsLast] } as const;
export const halfEnd = { kind: 'yearly', dates: [{ month: 6, dayOfMonth: 30 }, yearsLast] } as const;
/** The working week's last day is Friday. */
export const weekEnd = { kind: 'weekly', weekday: 5 } as const;

/** Where no first day is named, the first falls when the first stretch is over. */
export function everyDays(count: number, { today }: ReadingContext, start: Start): Recurrence | null {
  if (!isCount(count, most.days)) return null;
  return { kind: 'days', count, from: start.from ?? addDays(today, count) };
}

/** Whole parts of a year go by the calendar, unless a first day is named. */
export function everyMonths(
  count: number,
  { today }: ReadingContext,
  { from, anchor }: Start,
): Recurrence | null {
  const [month, dayOfMonth] = (anchor ?? today).split('-').slice(1).map(Number) as [number, number];
  if (count === 1) return anchor ? { kind: 'monthly', dayOfMonth } : monthEnd;
  if (count === 12) return anchor ? { kind: 'yearly', dates: [{ month, dayOfMonth }] } : yearEnd;
  if (count === 3 && !anchor) return quarterEnd;
  if (count === 6 && !anchor) return halfEnd;
  return isCount(count, most.months)
    ? { kind: 'months', count, from: from ?? addMonths(today, count) }
    : null;
}

export const isCount = (count: number, atMost: number) => count >= 1 && count <= atMost;

export const isDayOfMonth = (number: number) => number >= 1 && number <= 31;

type Dates = Extract<Recurrence, { kind: 'yearly' }>['dates'];

/** Of a half-yearly date, the one half a year on too. */
export function twice(dates: Dates): Dates {
  const [first] = dates;
  if (!first || dates.length > 1) return dates;
  const month = ((first.month + 5) % 12) + 1;
  return [first, { month, dayOfMonth: Math.min(first.dayOfMonth, longestOf(month)) }];
}

export const inOrder = (dates: Dates): Dates =>
  dates.toSorted((one, other) => one.month - other.month || one.dayOfMonth - other.dayOfMonth);
