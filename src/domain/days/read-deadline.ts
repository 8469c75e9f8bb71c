import { addDays, daysBetween } from '../day.ts';
import { computeDay, type Deadline, type DeadlineRule, ruleOfPeriod } from '../deadline.ts';
import { type Impossible, type ReadingContext, type Unknown, unknown } from './context.ts';
import { type Match, matches } from './grammar.ts';
import { withoutHour } from './hours.ts';
import type { DeadlineMeaning } from './phrases.ts';
import { addMonths, dayIn } from './read-day.ts';
import { rangeIn } from './read-days.ts';
import { recurrenceIn } from './read-recurrence.ts';
import { stretchAfter } from './stretches.ts';
import { tidy } from './tidy.ts';
import { plausible } from './years.ts';

export interface DeadlineContext extends ReadingContext {
  /** The committee's setting: whether "before 31 August" leaves 31 August good. */
  readonly beforeIncludesDay: boolean;
}

export type DeadlineReading =
  | { readonly kind: 'deadline'; readonly deadline: Deadline }
  | Impossible
  | Unknown;

/**
 * Reads a deadline as documents and people word it: "before 31 August", "chậm nhất ngày 25/7", "dalam bulan
 * Julai", "within 15 days", "by the 25th of each month", "none", or a plain day. What comes again is read as its first
 * period that is not past. The wording is kept as
 * typed; an hour of the day is not: a deadline lasts until the end of its day.
 */
export function readDeadline(text: string, ctx: DeadlineContext): DeadlineReading {
  const { text: plain, hadHour } = withoutHour(tidy(text));
  const rule = ruleIn(plain, hadHour ? { ...ctx, beforeIncludesDay: true } : ctx);
  if (rule === undefined) return unknown;
  const day = rule && computeDay(rule);
  if (!rule || (rule.kind !== 'none' && (!day || !plausible(day)))) {
    return { kind: 'impossible', text: text.trim() };
  }
  const wording = rule.kind === 'none' ? null : { text: text.trim() };
  return { kind: 'deadline', deadline: { wording, rule, day } };
}

/** The rule of tidied text; null when it names an impossible day, undefined when unknown. */
function ruleIn(text: string, ctx: DeadlineContext): DeadlineRule | null | undefined {
  const again = recurrenceIn(text, ctx);
  if (again) return ruleOfPeriod(again.recurrence, again.first);
  let impossible = again;
  for (const match of matches(text, 'deadlines', ctx.language)) {
    const rule = ruleOf(match, ctx);
    if (rule) return rule;
    if (rule === null) impossible = null;
  }
  return impossible === undefined ? plainRule(text, ctx) : impossible;
}

function ruleOf(
  { meaning, told }: Match<DeadlineMeaning>,
  ctx: DeadlineContext,
): DeadlineRule | null | undefined {
  const { today } = ctx;
  switch (meaning) {
    case 'none':
      return { kind: 'none' };
    case 'relativeDays':
      return { kind: 'relative', days: told.n, from: today };
    case 'relativeWeeks':
      return { kind: 'relative', days: told.n * 7, from: today };
    case 'relativeMonths':
      return { kind: 'relative', days: daysBetween(today, addMonths(today, told.n)), from: today };
    case 'before':
      return before(told.rest, ctx);
    case 'by':
      return by(told.rest, ctx);
    case 'within':
      return within(told.rest, ctx);
    case 'filler':
      return ruleIn(told.rest, ctx);
  }
}

/** Before a month is up to the eve of its first day, however "before" is read. */
function before(text: string, ctx: DeadlineContext): DeadlineRule | null | undefined {
  const day = dayIn(text, ctx);
  if (day) return { kind: 'before', day, inclusive: ctx.beforeIncludesDay };
  if (day === null) return null;
  const stretch = stretchAfter(text, ctx);
  return stretch ? { kind: 'by', day: addDays(stretch.from, -1) } : stretch;
}

function within(text: string, ctx: DeadlineContext): DeadlineRule | null | undefined {
  const stretch = stretchAfter(text, ctx);
  return stretch ? { kind: 'within', from: stretch.from, to: stretch.to } : plainRule(text, ctx);
}

/** By a month is by its end. */
function by(text: string, ctx: DeadlineContext): DeadlineRule | null | undefined {
  const range = dayIn(text, ctx) ?? rangeIn(text, ctx);
  if (!range) return range;
  return { kind: 'by', day: typeof range === 'string' ? range : range.to };
}

/** A day alone is that day; a stretch alone is any day of it; its end ("end of August") is a last day. */
function plainRule(text: string, ctx: DeadlineContext): DeadlineRule | null | undefined {
  const day = dayIn(text, ctx);
  if (day) return { kind: isEnd(text, ctx) ? 'by' : 'on', day };
  if (day === null) return null;
  const range = rangeIn(text, ctx);
  return range && { kind: 'within', from: range.from, to: range.to };
}

function isEnd(text: string, ctx: DeadlineContext): boolean {
  return [...matches(text, 'days', ctx.language)].some(({ meaning }) => meaning === 'endOf');
}
