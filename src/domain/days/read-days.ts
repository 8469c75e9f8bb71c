import { addDays, type DayRange, daysBetween } from '../day.ts';
import { type Impossible, type ReadingContext, type Unknown, unknown } from './context.ts';
import { matches } from './grammar.ts';
import { addMonths, dayIn } from './read-day.ts';
import { namedStretch } from './stretches.ts';
import { tidy } from './tidy.ts';
import { daysBack } from './years.ts';

/** Days a range may span whose first year was guessed from its end. */
const longestGuess = 200;

export interface DaysRead {
  /** Open and before today. */
  readonly overdue: boolean;
  /** Null only when `overdue`. */
  readonly range: DayRange | null;
}

export type DaysReading = { readonly kind: 'days'; readonly days: DaysRead } | Impossible | Unknown;

/**
 * Reads a stretch of days for a list: "overdue", "this week", "tháng 7", "Q3", a single day, "1/8-15/8".
 * A range that ends before it begins is impossible.
 */
export function readDays(text: string, ctx: ReadingContext): DaysReading {
  const plain = tidy(text);
  for (const _ of matches(plain, 'overdue', ctx.language)) {
    return { kind: 'days', days: { overdue: true, range: null } };
  }
  const range = rangeIn(plain, ctx);
  if (range === undefined) return unknown;
  if (range === null) return { kind: 'impossible', text: text.trim() };
  return { kind: 'days', days: { overdue: false, range } };
}

/** The days of tidied text; null when impossible, undefined when unknown. */
export function rangeIn(text: string, ctx: ReadingContext): DayRange | null | undefined {
  const one = stretchOrDay(text, ctx);
  if (one !== undefined) return one;
  for (const { from, to } of parts(text, ctx)) {
    const last = stretchOrDay(to, ctx);
    const first = last && firstOf(from, to, last, ctx);
    if (last === null || first === null) return null;
    if (last && first)
      return first.from <= last.to ? lastBegun({ from: first.from, to: last.to }, text, ctx) : null;
  }
  return undefined;
}

/** In a report a range without a year may end ahead, if only it has begun. */
function lastBegun(range: DayRange, text: string, { past, today }: ReadingContext): DayRange {
  if (!past || /\d{4}/.test(text)) return range;
  const [from, to] = [addMonths(range.from, 12), addMonths(range.to, 12)];
  return from <= today ? { from, to } : range;
}

function stretchOrDay(text: string, ctx: ReadingContext): DayRange | null | undefined {
  const named = namedStretch(text, ctx);
  if (named !== undefined) return named && { from: named.from, to: named.to };
  const day = dayIn(text, ctx);
  return day ? { from: day, to: day } : day;
}

/** Where the text may be cut in two: at a dash, or as the languages say "from … to …". */
function* parts(text: string, ctx: ReadingContext): Generator<{ from: string; to: string }> {
  for (const cut of [/^(.+) - (.+)$/, /^([^-]+)-([^-]+)$/]) {
    const found = cut.exec(text);
    if (found) yield { from: found[1] ?? '', to: found[2] ?? '' };
  }
  for (const { told } of matches(text, 'ranges', ctx.language)) yield { from: told.from, to: told.to };
}

/** Where a range begins: "1" of "1-15/8" borrows the month; a day without a year comes before the end. */
function firstOf(from: string, to: string, last: DayRange, ctx: ReadingContext): DayRange | null | undefined {
  const bare = /^(?:ngay )?(\d{1,2})(?:st|nd|rd|th| ?hb)?$/.exec(from);
  if (bare && !/^(?:ngay )?\d{1,2}$/.test(to)) {
    const day = dayIn(`${bare[1]}/${last.to.slice(5, 7)}/${last.to.slice(0, 4)}`, ctx);
    return day ? { from: day, to: day } : day;
  }
  const first = stretchOrDay(from, ctx);
  if (!first || first.from <= last.to || /\d{4}/.test(from)) return first;
  const earlier = stretchOrDay(from, {
    ...ctx,
    past: false,
    today: addDays(last.to, daysBack + 1 - 365),
  });
  // Most of a year is no range that anyone means: the two ends were swapped.
  return earlier && daysBetween(earlier.from, last.to) <= longestGuess ? earlier : null;
}
