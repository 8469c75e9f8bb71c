import { addDays, asDay, type Day } from '../day.ts';
import { computeDay, type Deadline, type DeadlineRule, noDeadline, ruleOfPeriod } from '../deadline.ts';
import { datedKinds, type FoundDeadline, type FoundRule } from '../reading/types.ts';
import { firstPeriodFrom, type Recurrence } from '../recurrence.ts';
import type { Finding } from './finding.ts';

/** What a deadline depends on beside its words. */
export interface ReckonedBy {
  readonly beforeIncludesDay: boolean;
  /** The committee's day: the first period of what recurs is due on it or later. */
  readonly today: Day;
  /** The document's own day; null where it is not known. */
  readonly signedOn: Day | null;
}

/**
 * What a finding is due by: as a person said, or else the first of its days; of those without a day, the wording.
 * For what recurs it is the first period; `recurrenceOf` of its rule tells how it goes on.
 */
export function deadlineOf(finding: Pick<Finding, 'typedDeadline' | 'deadlines'>, by: ReckonedBy): Deadline {
  if (finding.typedDeadline) return finding.typedDeadline;
  const all = finding.deadlines.map((found) => reckoned(found, by));
  return all.find(({ day }) => day !== null) ?? all[0] ?? noDeadline;
}

function reckoned(found: FoundDeadline, by: ReckonedBy): Deadline {
  const wording = found.text ? { text: found.text } : null;
  const rule = datedKinds.has(found.kind) ? ruleOf(found, by) : undefined;
  return rule ? { wording, rule, day: computeDay(rule) } : { ...noDeadline, wording };
}

function ruleOf(found: FoundDeadline, by: ReckonedBy): DeadlineRule | undefined {
  const { kind, date, from } = found;
  if (kind === 'recurring') {
    const recurrence = found.rule && recurrenceFrom(found.rule, found.from ?? by.today);
    return recurrence && ruleOfPeriod(recurrence, firstPeriodFrom(recurrence, by.today));
  }
  if (kind === 'relative') return relativeRule(found, by);
  if (!date) return undefined;
  if (kind === 'before_date') return { kind: 'before', day: date, inclusive: by.beforeIncludesDay };
  if (kind !== 'by_date' && from && from <= date) return { kind: 'within', from, to: date };
  return { kind: 'by', day: date };
}

function relativeRule({ rel, date }: FoundDeadline, { signedOn }: ReckonedBy): DeadlineRule | undefined {
  const counted = rel?.anchor === 'document' && signedOn !== null;
  if (counted && rel.unit === 'day') return { kind: 'relative', days: rel.n, from: signedOn };
  if (date) return { kind: 'by', day: date };
  const day = counted ? later(signedOn, rel) : undefined;
  return day && { kind: 'by', day };
}

/** Working days need a calendar: the reader, or a person, says their day. */
function later(from: Day, { n, unit }: NonNullable<FoundDeadline['rel']>): Day | undefined {
  if (unit === 'hour') return addDays(from, Math.ceil(n / 24));
  if (unit === 'week') return addDays(from, n * 7);
  if (unit === 'month' || unit === 'year')
    return asDay(
      Temporal.PlainDate.from(from)
        .add(unit === 'month' ? { months: n } : { years: n })
        .toString(),
    );
  return undefined;
}

const friday = 5;
/** A month that is named without a day is good until its last. */
const lastDay = 31;

/** How often, as a duty has it. What names no day is due on the last of its week, month, quarter or year. */
function recurrenceFrom(rule: FoundRule, from: Day): Recurrence {
  const { freq, interval = 1, day, month } = rule;
  const dayOfMonth = day !== undefined && day >= 1 && day <= 31 ? day : lastDay;
  switch (freq) {
    case 'daily':
    case 'every_n_days':
      return { kind: 'days', count: Math.max(1, interval), from };
    case 'weekly': {
      const weekday = day !== undefined && day >= 1 && day <= 7 ? day : friday;
      const first = firstPeriodFrom({ kind: 'weekly', weekday }, from);
      return interval > 1 ? { kind: 'days', count: 7 * interval, from: first } : { kind: 'weekly', weekday };
    }
    case 'monthly': {
      const first = firstPeriodFrom({ kind: 'monthly', dayOfMonth }, from);
      return interval > 1
        ? { kind: 'months', count: interval, from: first }
        : { kind: 'monthly', dayOfMonth };
    }
    case 'quarterly':
      return { kind: 'quarterly', month: month !== undefined ? ((month - 1) % 3) + 1 : 3, dayOfMonth };
    case 'half_yearly':
      return { kind: 'yearly', dates: [6, 12].map((half) => ({ month: half, dayOfMonth })) };
    case 'yearly':
      return { kind: 'yearly', dates: [{ month: month ?? 12, dayOfMonth }] };
  }
}
