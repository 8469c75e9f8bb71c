import { addDays, type Day, endOfMonth } from './day.ts';
import type { Worded } from './language.ts';
import type { Recurrence } from './recurrence.ts';

/**
 * Why a deadline falls on its day. Shown to people, so that a committee can see that "before 31 August"
 * was read as "31 August is still good" and say so if it meant otherwise.
 */
export type DeadlineRule =
  | { readonly kind: 'on'; readonly day: Day }
  | { readonly kind: 'by'; readonly day: Day }
  /** `inclusive`: whether the named day itself is still good. */
  | { readonly kind: 'before'; readonly day: Day; readonly inclusive: boolean }
  | { readonly kind: 'within'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'monthly'; readonly dayOfMonth: number; readonly month: string }
  /** One period of what is due again and again, otherwise than monthly by a day. */
  | { readonly kind: 'recurring'; readonly recurrence: Recurrence; readonly day: Day }
  | { readonly kind: 'relative'; readonly days: number; readonly from: Day }
  | { readonly kind: 'none' };

/** What the document says, the day it means, and how the one became the other. */
export interface Deadline {
  readonly wording: Worded | null;
  readonly rule: DeadlineRule;
  /** The last good day, until its end in the committee's time zone; null when there is none. */
  readonly day: Day | null;
}

export const noDeadline: Deadline = { wording: null, rule: { kind: 'none' }, day: null };

/** The last good day under `rule`; null when there is none. */
export function computeDay(rule: DeadlineRule): Day | null {
  switch (rule.kind) {
    case 'on':
    case 'by':
    case 'recurring':
      return rule.day;
    case 'before':
      return rule.inclusive ? rule.day : addDays(rule.day, -1);
    case 'within':
      return rule.to;
    case 'monthly':
      return monthlyDay(rule.month, rule.dayOfMonth);
    case 'relative':
      return addDays(rule.from, rule.days);
    case 'none':
      return null;
  }
}

/** The day of a monthly duty in `month` ("2025-07"); the 31st of a short month is its last day. */
export function monthlyDay(month: string, dayOfMonth: number): Day {
  const last = endOfMonth(`${month}-01` as Day);
  const day = `${month}-${String(dayOfMonth).padStart(2, '0')}` as Day;
  return day < last ? day : last;
}

/** The rule of the period of a recurrence that is due on `day`. */
export function ruleOfPeriod(recurrence: Recurrence, day: Day): DeadlineRule {
  return recurrence.kind === 'monthly'
    ? { kind: 'monthly', dayOfMonth: recurrence.dayOfMonth, month: day.slice(0, 7) }
    : { kind: 'recurring', recurrence, day };
}

/** What a deadline is one period of; null for one that comes but once. */
export function recurrenceOf(rule: DeadlineRule): Recurrence | null {
  if (rule.kind === 'monthly') return { kind: 'monthly', dayOfMonth: rule.dayOfMonth };
  return rule.kind === 'recurring' ? rule.recurrence : null;
}
