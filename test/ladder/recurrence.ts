import fc from 'fast-check';
import { addDays, type Day } from '../../src/domain/day.ts';
import { longestOf, type MonthDay, type Recurrence } from '../../src/domain/recurrence.ts';

/** Any day of fifty years. */
export const someDay = fc.integer({ min: 0, max: 365 * 50 }).map((days) => addDays('2000-01-01', days));

const dayOfMonth = fc.integer({ min: 1, max: 31 });
const monthDay: fc.Arbitrary<MonthDay> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), dayOfMonth)
  .map(([month, number]) => ({ month, dayOfMonth: Math.min(number, longestOf(month)) }));

/** Recurrences as people ask for them. */
export const recurrences: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({ kind: fc.constant('weekly' as const), weekday: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ kind: fc.constant('days' as const), count: fc.integer({ min: 1, max: 366 }), from: someDay }),
  fc.record({ kind: fc.constant('monthly' as const), dayOfMonth }),
  fc.record({
    kind: fc.constant('months' as const),
    count: fc.constantFrom(2, 3, 4, 5, 6, 7, 18, 24),
    from: someDay,
  }),
  fc.record({ kind: fc.constant('quarterly' as const), month: fc.integer({ min: 1, max: 3 }), dayOfMonth }),
  fc.record({
    kind: fc.constant('yearly' as const),
    dates: fc
      .uniqueArray(monthDay, { minLength: 1, maxLength: 4, selector: (date) => JSON.stringify(date) })
      .map((dates) =>
        dates.toSorted((one, other) => one.month - other.month || one.dayOfMonth - other.dayOfMonth),
      ),
  }),
);

/** Whether something is due on a day: asked of each day by itself, by the calendar of `Date`. */
export function isDue(recurrence: Recurrence, day: Day): boolean {
  const date = new Date(`${day}T00:00Z`);
  const [number, month] = [date.getUTCDate(), date.getUTCMonth() + 1];
  const isLast = new Date(date.getTime() + 86_400_000).getUTCDate() === 1;
  const isNumber = (wanted: number) => number === wanted || (isLast && wanted > number);
  switch (recurrence.kind) {
    case 'weekly':
      return date.getUTCDay() === recurrence.weekday % 7;
    case 'days': {
      const since = (date.getTime() - new Date(`${recurrence.from}T00:00Z`).getTime()) / 86_400_000;
      return since >= 0 && since % recurrence.count === 0;
    }
    case 'monthly':
      return isNumber(recurrence.dayOfMonth);
    case 'months': {
      const from = new Date(`${recurrence.from}T00:00Z`);
      const since = (date.getUTCFullYear() - from.getUTCFullYear()) * 12 + month - 1 - from.getUTCMonth();
      return since >= 0 && since % recurrence.count === 0 && isNumber(from.getUTCDate());
    }
    case 'quarterly':
      return (month - recurrence.month) % 3 === 0 && isNumber(recurrence.dayOfMonth);
    case 'yearly':
      return recurrence.dates.some((one) => one.month === month && isNumber(one.dayOfMonth));
  }
}
