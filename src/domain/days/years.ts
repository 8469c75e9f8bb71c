import { addDays, type Day, dayOf } from '../day.ts';
import type { ReadingContext } from './context.ts';

/** A day without a year may lie this many days back; what is older is next year's. */
export const daysBack = 60;
/** In a report any day may: the last of its name is meant. */
const daysBackInReports = 364;

/** Whether days lie behind is part of when they are read. */
export type When = Pick<ReadingContext, 'today' | 'past'>;

const years = { first: 1900, last: 2199 };

/** `day`, unless its year is a slip of the finger or the calendar's end: then null, "impossible". */
export function plausible(day: Day | undefined): Day | null {
  if (day === undefined || !/^\d{4}-/.test(day)) return null;
  const year = Number(day.slice(0, 4));
  return year >= years.first && year <= years.last ? day : null;
}

/**
 * The year meant by a day or month said without one: the first that puts it no more than 60 days before
 * today. "25/6" said on 18 July is last month's (a caller that wants no past day asks back), "15/1" said
 * in December is next month's, "1/3" said in July is next year's. So a year is never skipped silently. In a report
 * it is the last one.
 */
export function yearMeant(month: number, day: number, { today, past = false }: When): number {
  const oldest = addDays(today, past ? -daysBackInReports : -daysBack);
  const year = Number(oldest.slice(0, 4));
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return monthDay >= oldest.slice(5) ? year : year + 1;
}

/** The day of these numbers; null where the calendar has none. Without a year, the one meant. */
export function dayMeant(day: number, month: number, year: number | undefined, when: When): Day | null {
  return plausible(dayOf(year === undefined ? yearMeant(month, day, when) : year, month, day));
}
