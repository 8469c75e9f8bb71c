import type { Language } from '../language.ts';
import { longestOf, type MonthDay } from '../recurrence.ts';
import { betweenDates, matches } from './grammar.ts';

/** More dates a year than months are a list, not a recurrence. */
const most = 12;

/**
 * Dates of the year in tidied text: "15 june and 15 december", "31/3 30/6 ngay 30/9". Null when one of them is
 * in no calendar, undefined when the text says anything else.
 */
export function monthDaysIn(text: string, asker: Language): readonly MonthDay[] | null | undefined {
  const words = text.split(' ');
  const dates: MonthDay[] = [];
  for (let at = 0; at < words.length; ) {
    if (dates.length > 0 && betweenDates.has(words[at] ?? '')) {
      at++;
      continue;
    }
    // The longest date first: "15 thang muoi hai" is not 15 October.
    const found = [5, 4, 3, 2, 1]
      .map((count) => ({ count, date: monthDayIn(words.slice(at, at + count).join(' '), asker) }))
      .find(({ count, date }) => at + count <= words.length && date !== undefined);
    if (!found || dates.length === most) return undefined;
    if (!found.date) return null;
    dates.push(found.date);
    at += found.count;
  }
  return dates.length > 0 ? dates : undefined;
}

function monthDayIn(text: string, asker: Language): MonthDay | null | undefined {
  const digits = /^(?:ngay )?(\d{1,2})[/.-](\d{1,2})$/.exec(text);
  if (digits) return monthDay(Number(digits[2]), Number(digits[1]));
  for (const { meaning, told } of matches(text, 'days', asker))
    if (meaning === 'date' && told.y === undefined) return monthDay(told.m, told.d);
  return undefined;
}

/** 29 February is a date of the year, although not of every one. */
function monthDay(month: number, dayOfMonth: number): MonthDay | null {
  if (month < 1 || month > 12 || dayOfMonth < 1) return null;
  return dayOfMonth <= longestOf(month) ? { month, dayOfMonth } : null;
}
