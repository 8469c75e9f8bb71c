import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day.ts';
import {
  addWorkingDays,
  isDayOff,
  onOrBefore,
  type WorkCalendar,
  weekendsOnly,
  workingDaysBetween,
} from '../../src/domain/working-days.ts';

const day = fc.integer({ min: -2_000, max: 2_000 }).map((days) => addDays('1970-06-15', days));
const calendars: fc.Arbitrary<WorkCalendar> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
    fc.uniqueArray(day, { maxLength: 80 }),
    fc.uniqueArray(day, { maxLength: 40 }),
  )
  .map(([weekend, off, worked]) => ({
    weekend: new Set(weekend),
    daysOff: new Set(off),
    workedDays: new Set(worked),
  }));

test('Saturday and Sunday are off; the working day after Friday is Monday', () => {
  expect(isDayOff(weekendsOnly, '2025-07-18')).toBe(false);
  expect(isDayOff(weekendsOnly, '2025-07-19')).toBe(true);
  expect(isDayOff(weekendsOnly, '2025-07-20')).toBe(true);
  expect(addWorkingDays(weekendsOnly, '2025-07-18', 1)).toBe('2025-07-21');
  expect(addWorkingDays(weekendsOnly, '2025-07-21', -1)).toBe('2025-07-18');
  expect(addWorkingDays(weekendsOnly, '2025-07-20', 0)).toBe('2025-07-20');
  expect(onOrBefore(weekendsOnly, '2025-07-20')).toBe('2025-07-18');
  expect(onOrBefore(weekendsOnly, '2025-07-18')).toBe('2025-07-18');
  expect(addWorkingDays(weekendsOnly, '2024-02-28', 2)).toBe('2024-03-01');
});

test('a Saturday worked in exchange is a working day, even where a holiday list names it', () => {
  const saturday: Day = '2025-08-30';
  const calendar = { ...weekendsOnly, workedDays: new Set([saturday]), daysOff: new Set([saturday]) };
  expect(isDayOff(calendar, saturday)).toBe(false);
  expect(workingDaysBetween(calendar, '2025-08-29', '2025-08-31')).toBe(1);
});

test('going so many working days and counting them agree, there and back', () => {
  fc.assert(
    fc.property(calendars, day, fc.integer({ min: 1, max: 60 }), (calendar, from, count) => {
      const to = addWorkingDays(calendar, from, count);
      expect(isDayOff(calendar, to)).toBe(false);
      expect(workingDaysBetween(calendar, from, to)).toBe(count);
      expect(addWorkingDays(calendar, addDays(to, 1), -1)).toBe(to);
    }),
  );
});

test('moving to a working day goes earlier, never later, and stays where it is one', () => {
  fc.assert(
    fc.property(calendars, day, (calendar, some) => {
      const moved = onOrBefore(calendar, some);
      expect(moved <= some).toBe(true);
      expect(isDayOff(calendar, moved)).toBe(false);
      expect(onOrBefore(calendar, moved)).toBe(moved);
      expect(workingDaysBetween(calendar, moved, some)).toBe(0);
    }),
  );
});

test('a calendar without any working day is refused, not walked for ever', () => {
  const never: WorkCalendar = { ...weekendsOnly, weekend: new Set([1, 2, 3, 4, 5, 6, 7]) };
  expect(() => onOrBefore(never, '2025-07-18')).toThrow(RangeError);
  expect(() => addWorkingDays(never, '2025-07-18', 1)).toThrow(RangeError);
});
