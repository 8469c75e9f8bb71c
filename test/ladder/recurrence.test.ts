import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, dayAt, type Instant, instantOf } from '../../src/domain/day.ts';
import {
  dayEarlier,
  firstPeriodFrom,
  occurrences,
  periodAfter,
  type Recurrence,
} from '../../src/domain/recurrence.ts';
import { type Ladder, nextRung } from '../../src/domain/reminders/ladder.ts';
import { type WorkCalendar, weekendsOnly } from '../../src/domain/working-days.ts';
import { periodDue } from '../../src/usecases/duties/period.ts';
import { isDue, recurrences, someDay } from './recurrence.ts';

const days = (recurrence: Recurrence, from: Day, count: number) =>
  occurrences(recurrence, from).take(count).toArray();

test('the 31st is a shorter month’s last day, and the month after has its 31st again', () => {
  expect(days({ kind: 'monthly', dayOfMonth: 31 }, '2024-01-15', 4)).toEqual([
    '2024-01-31',
    '2024-02-29',
    '2024-03-31',
    '2024-04-30',
  ]);
  expect(days({ kind: 'months', count: 1, from: '2025-01-31' }, '2025-01-31', 3)).toEqual([
    '2025-01-31',
    '2025-02-28',
    '2025-03-31',
  ]);
});

test('29 February is the 28th where the year has none', () => {
  const yearly: Recurrence = { kind: 'yearly', dates: [{ month: 2, dayOfMonth: 29 }] };
  expect(days(yearly, '2023-01-01', 3)).toEqual(['2023-02-28', '2024-02-29', '2025-02-28']);
});

test('quarters end on their last days, halves on 30 June and 31 December', () => {
  expect(days({ kind: 'quarterly', month: 3, dayOfMonth: 31 }, '2025-07-18', 4)).toEqual([
    '2025-09-30',
    '2025-12-31',
    '2026-03-31',
    '2026-06-30',
  ]);
  const halves: Recurrence = {
    kind: 'yearly',
    dates: [
      { month: 6, dayOfMonth: 15 },
      { month: 12, dayOfMonth: 15 },
    ],
  };
  expect(days(halves, '2025-06-16', 3)).toEqual(['2025-12-15', '2026-06-15', '2026-12-15']);
});

test('over fifty years the periods are exactly the days that asking every single day finds, in their order', () => {
  fc.assert(
    fc.property(recurrences, (recurrence) => {
      const [from, to] = ['2000-01-01', '2050-01-01'] as const;
      const found: Day[] = [];
      for (let ms = Date.parse(from); ms < Date.parse(to); ms += 86_400_000) {
        const day = new Date(ms).toISOString().slice(0, 10) as Day;
        if (isDue(recurrence, day)) found.push(day);
      }
      const said: Day[] = [];
      for (const day of occurrences(recurrence, from)) {
        if (day >= to) break;
        said.push(day);
      }
      expect(said).toEqual(found);
    }),
    { numRuns: 25 },
  );
});

test('the first period from a day is that day or later, with none between; the next is later still', () => {
  fc.assert(
    fc.property(recurrences, someDay, (recurrence, from) => {
      const first = firstPeriodFrom(recurrence, from);
      expect(isDue(recurrence, first)).toBe(true);
      expect(first >= from).toBe(true);
      expect(firstPeriodFrom(recurrence, first)).toBe(first);
      expect(periodAfter(recurrence, first) > first).toBe(true);
      for (let day = from; day < first && day < addDays(from, 40); day = addDays(day, 1))
        expect(isDue(recurrence, day)).toBe(false);
    }),
  );
});

test('where “before” leaves the day out, weekly and n-daily periods are due the day before', () => {
  const anchored = recurrences.filter(({ kind }) => kind === 'weekly' || kind === 'days');
  fc.assert(
    fc.property(anchored, someDay, (recurrence, from) => {
      if (recurrence.kind === 'months') return;
      const eves = days(dayEarlier(recurrence), addDays(from, -1), 5);
      expect(eves).toEqual(days(recurrence, from, 5).map((day) => addDays(day, -1)));
    }),
  );
  expect(dayEarlier({ kind: 'monthly', dayOfMonth: 1 })).toEqual({ kind: 'monthly', dayOfMonth: 31 });
  expect(dayEarlier({ kind: 'quarterly', month: 1, dayOfMonth: 1 })).toEqual({
    kind: 'quarterly',
    month: 3,
    dayOfMonth: 31,
  });
  expect(dayEarlier({ kind: 'yearly', dates: [{ month: 1, dayOfMonth: 1 }] })).toEqual({
    kind: 'yearly',
    dates: [{ month: 12, dayOfMonth: 31 }],
  });
});

const ladders: fc.Arbitrary<Ladder> = fc.record({
  before: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 5 }),
  onDay: fc.boolean(),
  after: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
  thenEvery: fc.integer({ min: 0, max: 8 }),
});
const calendars: fc.Arbitrary<WorkCalendar> = fc
  .tuple(
    fc.uniqueArray(someDay, { maxLength: 40 }),
    fc.constantFrom([6, 7], [5, 6], [7]).map((weekend) => new Set(weekend)),
  )
  .map(([off, weekend]) => ({ weekend, daysOff: new Set(off), workedDays: new Set() }));

test('a period opens on the first day of its ladder, and never after its own day', () => {
  fc.assert(
    fc.property(ladders, calendars, someDay, (ladder, calendar, day) => {
      const { nextOpensOn } = periodDue(day, { ladder, calendar });
      const first = nextRung({ ladder, calendar, deadlineDay: day, from: addDays(day, -300) });
      expect(nextOpensOn).toBe(first && first.day < day ? first.day : day);
    }),
  );
});

// Two hours that are left out and two that come twice; one zone without; one half a day ahead, one behind.
const zones = ['Asia/Ho_Chi_Minh', 'Europe/Berlin', 'America/Nuuk', 'Pacific/Kiritimati', 'Pacific/Niue'];
const ladder: Ladder = { before: [14, 7, 3, 1], onDay: true, after: [1, 3], thenEvery: 7 };

test('whenever the worker wakes, in whichever zone, each period of fifty years gets one task, in time if it can', () => {
  const wakes = fc.array(
    fc.oneof(
      // Asleep for hours, days, years; again at once after a restart; and a clock set back.
      { weight: 5, arbitrary: fc.integer({ min: 0, max: 40 * 24 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 4 * 365 * 24 }) },
      { weight: 1, arbitrary: fc.integer({ min: -90 * 24, max: 0 }) },
    ),
    { minLength: 10, maxLength: 120 },
  );
  fc.assert(
    fc.property(recurrences, fc.constantFrom(...zones), wakes, (recurrence, zone, hours) => {
      const start: Day = '2000-01-01';
      const first = firstPeriodFrom(recurrence, start);
      const end = instantOf('2050-01-01', '12:00', zone);
      let next = periodDue(first, { ladder, calendar: weekendsOnly });
      const made: { day: Day; opensOn: Day; on: Day }[] = [];
      let at: Instant = instantOf(start, '02:30', zone);
      for (const slept of [...hours, (end - at) / 3_600_000]) {
        at = Math.min(at + slept * 3_600_000, end);
        const today = dayAt(at, zone);
        while (next.nextOpensOn <= today) {
          made.push({ day: next.nextDay, opensOn: next.nextOpensOn, on: today });
          next = periodDue(periodAfter(recurrence, next.nextDay), { ladder, calendar: weekendsOnly });
        }
        // Nothing has opened that a task is not made for, and nothing is made before it opens.
        expect(made.every(({ opensOn, on }) => opensOn <= on)).toBe(true);
        expect(next.nextOpensOn > today).toBe(true);
      }
      const all = occurrences(recurrence, start).take(made.length).toArray();
      expect(made.map(({ day }) => day)).toEqual(all);
      expect(new Set(all).size).toBe(all.length);
    }),
    { numRuns: 20 },
  );
});
