/**
 * How one language speaks of what comes again and again: patterns as in `Phrases`, with two blanks more:
 * {by} "by", "no later than", "before" or nothing; {rest} a list of dates of the year where one is asked for.
 */
export interface RecurringPhrases {
  /** Words of {by} after which the day named is good; a pattern. */
  readonly by: string;
  /** Words of {by} after which it may not be ("before"); a pattern. */
  readonly before: string;
  /** Words that may stand between the dates of a list: "and|on". */
  readonly betweenDates: string;
  readonly meanings: Readonly<Record<RecurringMeaning, readonly string[]>>;
}

export type RecurringMeaning =
  /** {from} the rest, {to} the day on which it begins. */
  | 'starting'
  | 'daily'
  /** Every {n} days. */
  | 'days'
  | 'otherDay'
  /** Without a day: the end of each, or of its kind with the day on which it starts. */
  | 'week'
  | 'month'
  | 'quarter'
  | 'halfYear'
  | 'year'
  /** By {w} of every week. */
  | 'weekly'
  | 'weekEnd'
  /** Every {n} weeks, perhaps on {w}. */
  | 'weeks'
  | 'otherWeek'
  | 'monthly'
  | 'monthEnd'
  | 'months'
  | 'otherMonth'
  /** By {d} of the {q} month of every quarter; of its last month without {q}. */
  | 'quarterly'
  | 'quarterEnd'
  /** Twice a year, on the dates of {rest}. */
  | 'halfYearly'
  | 'halfEnd'
  | 'yearly'
  | 'yearEnd'
  /** Words that add nothing ("định kỳ"). */
  | 'filler';
