import type { Day } from '../day.ts';
import { type ReadingContext, unknown } from './context.ts';
import { matches } from './grammar.ts';
import { type DayReading, dayIn } from './read-day.ts';
import { rangeIn } from './read-days.ts';
import { tidy } from './tidy.ts';

/**
 * Reads the day that a report is of ("as of 31 August", "tính đến 31/8", "setakat Ogos"), with or without the words
 * before it; of a month or week, the last day. One without a year is the last of its name.
 */
export function readAsOf(text: string, context: ReadingContext): DayReading {
  const ctx = { ...context, past: true };
  const plain = tidy(text);
  const told = [...matches(plain, 'asOf', ctx.language)].map((match) => match.told.rest);
  const days = [...told, plain].map((words) => lastDayIn(words, ctx));
  const day = days.find(Boolean);
  if (day) return { kind: 'day', day };
  return days.includes(null) ? { kind: 'impossible', text: text.trim() } : unknown;
}

function lastDayIn(text: string, ctx: ReadingContext): Day | null | undefined {
  const day = dayIn(text, ctx);
  if (day !== undefined) return day;
  const range = rangeIn(text, ctx);
  return range && range.to;
}
