import { addDays, type Day, dayOf, weekdayOf, weekOf } from '../day.ts';
import { type Impossible, type ReadingContext, type Unknown, unknown } from './context.ts';
import { type Match, matches } from './grammar.ts';
import { numericDay } from './numeric.ts';
import type { DayMeaning } from './phrases.ts';
import { type Stretch, stretchAfter } from './stretches.ts';
import { tidy } from './tidy.ts';
import { dayMeant, plausible } from './years.ts';

export type DayReading = { readonly kind: 'day'; readonly day: Day } | Impossible | Unknown;

/**
 * Reads one day as people type it ("25/7", "thứ Sáu tuần sau", "31 Ogos", "end of August"), with or without
 * marks, in any of the languages. The day comes before the month. A day without a year is the first that
 * lies no more than 60 days back, so it may be past: a caller that wants none asks back. A weekday named
 * beside a date must be that date's, or the day is impossible.
 */
export function readDay(text: string, ctx: ReadingContext): DayReading {
  const day = dayIn(tidy(text), ctx);
  if (day === undefined) return unknown;
  return day === null ? { kind: 'impossible', text: text.trim() } : { kind: 'day', day };
}

/** The day of tidied text; null when impossible, undefined when unknown. */
export function dayIn(text: string, ctx: ReadingContext): Day | null | undefined {
  const digits = numericDay(text, ctx);
  if (digits !== undefined) return digits;
  let impossible: null | undefined;
  for (const match of matches(text, 'days', ctx.language)) {
    const day = dayOfMatch(match, ctx);
    if (day) return plausible(day);
    if (day === null) impossible = null;
  }
  return impossible === undefined ? datedWeekday(text, ctx) : impossible;
}

function dayOfMatch({ meaning, told }: Match<DayMeaning>, ctx: ReadingContext): Day | null | undefined {
  const { today } = ctx;
  switch (meaning) {
    case 'today':
      return today;
    case 'tomorrow':
      return addDays(today, 1);
    case 'dayAfterTomorrow':
      return addDays(today, 2);
    case 'yesterday':
      return addDays(today, -1);
    case 'weekday':
      return addDays(today, ((told.w - weekdayOf(today) + 6) % 7) + 1);
    case 'weekdayThisWeek':
      return addDays(weekOf(today).from, told.w - 1);
    case 'weekdayNextWeek':
      return addDays(weekOf(today).from, told.w + 6);
    case 'weekdayLastWeek':
      return addDays(weekOf(today).from, told.w - 8);
    case 'daysAgo':
      return addDays(today, -told.n);
    case 'inDays':
      return addDays(today, told.n);
    case 'inWeeks':
      return addDays(today, told.n * 7);
    case 'inMonths':
      return addMonths(today, told.n);
    case 'dayOfMonth':
      return nextNumbered(told.d, today);
    case 'date':
      return dayMeant(told.d, told.m, told.y, ctx);
    case 'endOf': {
      const stretch = stretchAfter(told.rest, ctx);
      return stretch ? endOf(stretch, today) : stretch;
    }
    case 'filler':
      return dayIn(told.rest, ctx);
  }
}

/** `day` moved by whole months; the 31st of a short month is its last day. */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString() as Day;
}

/** The last day; of a working week, its Friday, while that is still to come. */
export function endOf(stretch: Stretch, today: Day): Day {
  if (!stretch.isWeek) return stretch.to;
  const friday = addDays(stretch.to, -2);
  return friday < today ? stretch.to : friday;
}

/** The next day, today among them, that is the `number`th of its month. */
function nextNumbered(number: number, today: Day): Day | null {
  if (number < 1 || number > 31) return null;
  const [year, month] = today.split('-').map(Number) as [number, number];
  for (let at = year * 12 + month - 1; ; at++) {
    const day = dayOf(Math.floor(at / 12), (at % 12) + 1, number);
    if (day && day >= today) return day;
  }
}

/** "Friday, 25 July": the weekday must be right, for one of the two is a mistake otherwise. */
function datedWeekday(text: string, ctx: ReadingContext): Day | null | undefined {
  const words = text.split(' ');
  for (const count of [1, 2]) {
    const weekday = [...matches(words.slice(0, count).join(' '), 'days', ctx.language)].find(
      ({ meaning }) => meaning === 'weekday',
    );
    const rest = words.slice(count).join(' ');
    if (!weekday || rest === '') continue;
    const day = dayIn(rest, ctx);
    if (day !== undefined) return day && weekdayOf(day) === weekday.told.w ? day : null;
  }
  return undefined;
}
