import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { computeDay, recurrenceOf } from '../../src/domain/deadline.ts';
import { deadlineOf } from '../../src/domain/drafts/finding-deadline.ts';
import type { FoundDeadline, FoundRule } from '../../src/domain/reading/types.ts';

const by = { beforeIncludesDay: true, today: '2025-07-18', signedOn: '2025-07-04' } as const;
const found = (given: Partial<FoundDeadline>): FoundDeadline => ({
  kind: 'by_date',
  text: 'as it stands',
  start: 0,
  end: 12,
  ...given,
});
const due = (
  given: Partial<FoundDeadline>,
  more: Partial<typeof by | { signedOn: null; beforeIncludesDay: false }> = {},
) => deadlineOf({ typedDeadline: null, deadlines: [found(given)] }, { ...by, ...more });

describe('the day of what was read', () => {
  test('“before” is as the committee has it, at the time of accepting', () => {
    const given = { kind: 'before_date', date: '2025-07-25' } as const;
    expect(due(given).day).toBe('2025-07-25');
    expect(due(given, { beforeIncludesDay: false }).day).toBe('2025-07-24');
  });

  test('counted from the document it needs the document’s day', () => {
    const within = (n: number, unit: 'day' | 'week' | 'month' | 'hour' | 'working_day') =>
      ({ kind: 'relative', rel: { n, unit, anchor: 'document' } }) as const;
    expect(due(within(30, 'day')).day).toBe('2025-08-03');
    expect(due(within(2, 'week')).day).toBe('2025-07-18');
    expect(due(within(1, 'month')).day).toBe('2025-08-04');
    expect(due(within(36, 'hour')).day).toBe('2025-07-06');
    expect(due(within(30, 'day'), { signedOn: null })).toMatchObject({
      day: null,
      wording: { text: 'as it stands' },
    });
    expect(due(within(3, 'working_day')).day).toBeNull();
    expect(due({ ...within(3, 'working_day'), date: '2025-07-09' }).day).toBe('2025-07-09');
  });

  test('of several the first that has a day; a start, a wish and “urgently” have none', () => {
    const deadlines = [
      found({ kind: 'from_date', date: '2025-07-01' }),
      found({ kind: 'by_date', date: '2025-08-31' }),
      found({ kind: 'by_date', date: '2025-07-25' }),
    ];
    expect(deadlineOf({ typedDeadline: null, deadlines }, by).day).toBe('2025-08-31');
    for (const kind of ['from_date', 'urgent', 'ongoing', 'none'] as const)
      expect(due({ kind, date: '2025-07-25' }).day).toBeNull();
  });

  test.each<[FoundRule, Day]>([
    [{ freq: 'weekly', day: 1 }, '2025-07-21'],
    [{ freq: 'weekly' }, '2025-07-18'],
    [{ freq: 'monthly', day: 25 }, '2025-07-25'],
    [{ freq: 'monthly' }, '2025-07-31'],
    [{ freq: 'quarterly' }, '2025-09-30'],
    [{ freq: 'half_yearly' }, '2025-12-31'],
    [{ freq: 'yearly', month: 3, day: 15 }, '2026-03-15'],
    [{ freq: 'every_n_days', interval: 10 }, '2025-07-18'],
  ])('%o begins on %s', (rule, day) => {
    const deadline = due({ kind: 'recurring', rule });
    expect(deadline.day).toBe(day);
    expect(recurrenceOf(deadline.rule)).not.toBeNull();
  });

  test('whatever was read, its day is what its rule comes to', () => {
    const day = fc
      .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10) as Day);
    const rule = fc.record(
      {
        freq: fc.constantFrom(
          'daily',
          'weekly',
          'monthly',
          'quarterly',
          'half_yearly',
          'yearly',
          'every_n_days',
        ),
        interval: fc.integer({ min: 1, max: 40 }),
        day: fc.integer({ min: -3, max: 40 }),
        month: fc.integer({ min: 1, max: 12 }),
      },
      { requiredKeys: ['freq'] },
    ) as fc.Arbitrary<FoundRule>;
    const kind = fc.constantFrom(
      'by_date',
      'before_date',
      'within_period',
      'window',
      'recurring',
      'relative',
      'urgent',
    );
    fc.assert(
      fc.property(kind, day, day, rule, (kind, date, from, rule) => {
        const deadline = due({ kind, date, from, rule });
        expect(deadline.day).toBe(computeDay(deadline.rule));
        if (kind === 'recurring') expect((deadline.day ?? '') >= by.today).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
