import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day.ts';
import { defaultLadder, rungDay } from '../../src/domain/reminders/ladder.ts';
import { isDayOff } from '../../src/domain/working-days.ts';
import { fallenRungs } from '../../src/usecases/plan/fallen-rungs.ts';

const begin: Day = '2025-07-18';
const days = (min: number, max: number) => fc.integer({ min, max }).map((count) => addDays(begin, count));
const calendars = fc
  .record({
    off: fc.uniqueArray(days(-10, 70), { maxLength: 20 }),
    worked: fc.uniqueArray(days(0, 60), { maxLength: 4 }),
  })
  .map(({ off, worked }) => ({
    weekend: new Set([6, 7]),
    daysOff: new Set(off),
    workedDays: new Set(worked),
  }));
const ladders = fc.record({
  before: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 4 }),
  onDay: fc.constant(true),
  after: fc.constant(defaultLadder.after),
  thenEvery: fc.constant(7),
});

test('whatever is put off, the deadline’s own reminder comes on its day, and nothing before the day asked for', () => {
  fc.assert(
    fc.property(calendars, ladders, days(1, 45), days(0, 60), (calendar, ladder, day, until) => {
      const steps = { ladder, calendar, limitDays: 400 };
      const snoozedTo = until < day ? until : day;
      const own = rungDay(calendar, day, 0);
      let nextRungDay: Day = begin;
      const spoken: Day[] = [];
      // Mornings as the planner has them: none on days off.
      for (let today = begin; today <= day; today = addDays(today, 1)) {
        if (isDayOff(calendar, today) || nextRungDay > today) continue;
        const task = { day, enteredOn: begin, nextRungDay, snoozedTo, ladder: null };
        const { latest, next } = fallenRungs(task, today, steps);
        if (latest) spoken.push(today);
        nextRungDay = next ?? '9999-12-31';
      }
      const asked = rungDay(calendar, snoozedTo, 0);
      expect(spoken.every((one) => one >= asked)).toBe(true);
      if (asked >= begin) expect(spoken[0]).toBe(asked);
      if (own >= begin) expect(spoken.at(-1)).toBe(own);
    }),
    { numRuns: 300 },
  );
});
