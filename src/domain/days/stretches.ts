import { addDays, type DayRange, dayOf, weekOf } from '../day.ts';
import type { ReadingContext } from './context.ts';
import { type Match, matches } from './grammar.ts';
import type { StretchMeaning } from './phrases.ts';
import { plausible, type When, yearMeant } from './years.ts';

/** A stretch with its meaning, since the end of a week is not the end of a month. */
export interface Stretch extends DayRange {
  readonly isWeek: boolean;
}

/** A week, month, quarter or year by its name in tidied text; null for one that no calendar has. */
export function namedStretch(text: string, ctx: ReadingContext): Stretch | null | undefined {
  const digits = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (digits) return checked(month(Number(digits[1]), Number(digits[2]), ctx));
  const year = /^(?:(?:nam|tahun) )?(20\d{2})$/.exec(text);
  if (year) return checked(months(Number(year[1]), 1, 12));
  for (const match of matches(text, 'stretches', ctx.language)) {
    const range = rangeOf(match, ctx);
    return checked(range, match.meaning.endsWith('Week'));
  }
  return undefined;
}

/** The same after a word that asks for one ("end of …", "in …"), where "month" alone is this month. */
export function stretchAfter(text: string, ctx: ReadingContext): Stretch | null | undefined {
  for (const match of matches(text, 'units', ctx.language)) {
    return checked(rangeOf(match, ctx), match.meaning === 'thisWeek');
  }
  return namedStretch(text, ctx);
}

function rangeOf({ meaning, told }: Match<StretchMeaning>, when: When): DayRange | null {
  const { today } = when;
  const [year, thisMonth] = today.split('-').map(Number) as [number, number];
  const quarterStart = thisMonth - ((thisMonth - 1) % 3);
  switch (meaning) {
    case 'lastWeek':
      return weekOf(addDays(today, -7));
    case 'thisWeek':
      return weekOf(today);
    case 'nextWeek':
      return weekOf(addDays(today, 7));
    case 'lastMonth':
      return months(year, thisMonth - 1, 1);
    case 'thisMonth':
      return months(year, thisMonth, 1);
    case 'nextMonth':
      return months(year, thisMonth + 1, 1);
    case 'thisQuarter':
      return months(year, quarterStart, 3);
    case 'nextQuarter':
      return months(year, quarterStart + 3, 3);
    case 'thisYear':
      return months(year, 1, 12);
    case 'nextYear':
      return months(year + 1, 1, 12);
    case 'month':
      return month(told.m, told.y, when);
    case 'quarter': {
      const last = told.q * 3;
      return months(told.y ?? yearOfMonth(when.past ? last - 2 : last, when), last - 2, 3);
    }
  }
}

const month = (number: number, year: number | undefined, when: When) =>
  months(year ?? yearOfMonth(number, when), number, 1, true);

/** The year of a month said without one: by its last day, as for days (`yearMeant`); in a report, by its first. */
function yearOfMonth(number: number, when: When): number {
  if (when.past) return yearMeant(number, 1, when);
  const days = number === 2 ? 28 : [4, 6, 9, 11].includes(number) ? 30 : 31;
  return yearMeant(number, days, when);
}

/** `count` months from the `first` one; unless `named`, a first one of 0 or 13 reaches into another year. */
function months(year: number, first: number, count: number, named = false): DayRange | null {
  if (named && (first < 1 || first > 12)) return null;
  const from = year * 12 + first - 1;
  const start = (at: number) => dayOf(Math.floor(at / 12), (at % 12) + 1, 1);
  const [begin, after] = [start(from), start(from + count)];
  return begin && after ? { from: begin, to: addDays(after, -1) } : null;
}

function checked(range: DayRange | null, isWeek = false): Stretch | null {
  return range && plausible(range.from) && plausible(range.to) ? { ...range, isWeek } : null;
}
