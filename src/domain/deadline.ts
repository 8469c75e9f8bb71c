import { addDays, type Day, endOfMonth } from './day.ts';
import type { Worded } from './language.ts';

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
