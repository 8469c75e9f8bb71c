import type { RecurringPhrases } from './recurring/phrases.ts';

/**
 * How one language speaks of days. Names are literal alternatives ("january|jan"); phrases are patterns
 * over tidied text (lower case, no marks) with these blanks to fill:
 * {n} a number · {d} a day of the month · {D} the same with its ending ("25th", "25hb") · {m} a month's
 * name · {y} a year or nothing · {q} a quarter · {w} a weekday · {rest}, {from}, {to} words read on.
 * Every language fills every meaning: one left out does not compile.
 */
export interface Phrases {
  /** January first. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** One first. */
  readonly numbers: readonly string[];
  readonly quarters: readonly string[];
  /** What may follow the number of a day: "st|nd|rd|th"; a pattern. */
  readonly dayEnding: string;
  /** What may stand before a year: "năm". */
  readonly beforeYear: string;
  readonly stretches: Readonly<Record<StretchMeaning, readonly string[]>>;
  /** Names that need a word before them ("end of month"): alone they are no stretch, but a word like any. */
  readonly units: Readonly<Record<UnitMeaning, readonly string[]>>;
  readonly days: Readonly<Record<DayMeaning, readonly string[]>>;
  readonly ranges: Readonly<Record<'range', readonly string[]>>;
  readonly overdue: Readonly<Record<'overdue', readonly string[]>>;
  /** What stands before the day that a report is of. */
  readonly asOf: Readonly<Record<'asOf', readonly string[]>>;
  readonly deadlines: Readonly<Record<DeadlineMeaning, readonly string[]>>;
  readonly recurring: RecurringPhrases;
}

/** Stretches that have a name of their own. */
export type StretchMeaning =
  | 'lastWeek'
  | 'thisWeek'
  | 'nextWeek'
  | 'lastMonth'
  | 'thisMonth'
  | 'nextMonth'
  | 'thisQuarter'
  | 'nextQuarter'
  | 'thisYear'
  | 'nextYear'
  | 'month'
  | 'quarter';

export type UnitMeaning = 'thisWeek' | 'thisMonth' | 'thisQuarter' | 'thisYear';

export type DayMeaning =
  | 'today'
  | 'tomorrow'
  | 'dayAfterTomorrow'
  | 'yesterday'
  /** The coming one, never today: today has a word of its own. */
  | 'weekday'
  | 'weekdayThisWeek'
  | 'weekdayNextWeek'
  | 'weekdayLastWeek'
  | 'daysAgo'
  | 'inDays'
  | 'inWeeks'
  | 'inMonths'
  | 'dayOfMonth'
  | 'date'
  | 'endOf'
  /** Words that add nothing ("on", "ngày"). */
  | 'filler';

export type DeadlineMeaning =
  | 'none'
  | 'relativeDays'
  | 'relativeWeeks'
  | 'relativeMonths'
  | 'before'
  | 'by'
  | 'within'
  /** Words that add nothing ("deadline:", "hạn chót"). */
  | 'filler';
