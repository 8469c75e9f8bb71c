import { type Day, weekdayOf } from '../day.ts';
import { dayEarlier, firstPeriodFrom, type Recurrence } from '../recurrence.ts';
import type { ReadingContext } from './context.ts';
import { type Match, matches } from './grammar.ts';
import { monthDaysIn } from './month-days.ts';
import { dayIn } from './read-day.ts';
import {
  everyDays,
  everyMonths,
  halfEnd,
  inOrder,
  isCount,
  isDayOfMonth,
  monthEnd,
  most,
  quarterEnd,
  type Start,
  twice,
  weekEnd,
  yearEnd,
} from './recurring/periods.ts';
import type { RecurringMeaning } from './recurring/phrases.ts';
import { namedStretch } from './stretches.ts';

interface RecurrenceContext extends ReadingContext {
  readonly beforeIncludesDay: boolean;
}

/** What comes again and again, and the first of its days that is not past. */
interface RecurrenceRead {
  readonly recurrence: Recurrence;
  readonly first: Day;
}

/**
 * Reads tidied text as a recurrence ("every Friday", "hằng quý", "setiap bulan sebelum 25 hb", "every 10 days
 * from 1/8"). What names no day means its period's end; a week's is Friday. Null when it names an impossible
 * day, undefined when nothing in it comes again.
 */
export function recurrenceIn(
  text: string,
  ctx: RecurrenceContext,
  start: Start = { from: null, anchor: null },
): RecurrenceRead | null | undefined {
  let impossible: null | undefined;
  for (const match of matches(text, 'recurring', ctx.language)) {
    const read = readingOf(match, ctx, start);
    if (read) return read;
    if (read === null) impossible = null;
  }
  return impossible;
}

function readingOf(
  match: Match<RecurringMeaning>,
  ctx: RecurrenceContext,
  start: Start,
): RecurrenceRead | null | undefined {
  const { meaning, told } = match;
  if (meaning === 'filler') return recurrenceIn(told.rest, ctx, start);
  if (meaning === 'starting') {
    const anchor = dayIn(told.to, ctx);
    const from = anchor ?? namedStretch(told.to, ctx)?.from;
    if (start.from || !from) return undefined;
    return recurrenceIn(told.from, ctx, { from, anchor: anchor ?? null });
  }
  const recurrence = recurrenceOf(meaning, told, ctx, start);
  if (!recurrence) return recurrence;
  const since = start.from && start.from > ctx.today ? start.from : ctx.today;
  return { recurrence, first: firstPeriodFrom(recurrence, since) };
}

function recurrenceOf(
  meaning: Exclude<RecurringMeaning, 'filler' | 'starting'>,
  told: Match<RecurringMeaning>['told'],
  ctx: RecurrenceContext,
  start: Start,
): Recurrence | null | undefined {
  const early = told.before && !ctx.beforeIncludesDay;
  const meant = (recurrence: Exclude<Recurrence, { kind: 'months' }>) =>
    early ? dayEarlier(recurrence) : recurrence;
  switch (meaning) {
    case 'daily':
      return everyDays(1, ctx, start);
    case 'days':
      return everyDays(told.n, ctx, start);
    case 'otherDay':
      return everyDays(2, ctx, start);
    case 'weekly':
      return meant({ kind: 'weekly', weekday: told.w });
    case 'week':
      return start.anchor ? { kind: 'weekly', weekday: weekdayOf(start.anchor) } : weekEnd;
    case 'weekEnd':
      return weekEnd;
    case 'weeks':
    case 'otherWeek': {
      const count = (meaning === 'weeks' ? told.n : 2) * 7;
      if (!told.w) return everyDays(count, ctx, start);
      const from = firstPeriodFrom({ kind: 'weekly', weekday: told.w }, start.from ?? ctx.today);
      return isCount(count, most.days) ? meant({ kind: 'days', count, from }) : null;
    }
    case 'month':
      return everyMonths(1, ctx, start);
    case 'monthly':
      return isDayOfMonth(told.d) ? meant({ kind: 'monthly', dayOfMonth: told.d }) : null;
    case 'monthEnd':
      return monthEnd;
    case 'months':
      return everyMonths(told.n, ctx, start);
    case 'otherMonth':
      return everyMonths(2, ctx, start);
    case 'quarter':
      return everyMonths(3, ctx, start);
    case 'quarterly':
      if (!isDayOfMonth(told.d) || told.q > 3) return null;
      return meant({ kind: 'quarterly', month: told.q || 3, dayOfMonth: told.d });
    case 'quarterEnd':
      return quarterEnd;
    case 'halfYear':
      return everyMonths(6, ctx, start);
    case 'halfEnd':
      return halfEnd;
    case 'year':
      return everyMonths(12, ctx, start);
    case 'halfYearly':
    case 'yearly': {
      const dates = monthDaysIn(told.rest, ctx.language);
      if (!dates) return dates;
      return meant({ kind: 'yearly', dates: inOrder(meaning === 'yearly' ? dates : twice(dates)) });
    }
    case 'yearEnd':
      return yearEnd;
  }
}
