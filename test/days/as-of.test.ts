import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day.ts';
import { readAsOf } from '../../src/domain/days/read-as-of.ts';
import { readDays } from '../../src/domain/days/read-days.ts';
import { languages } from '../../src/domain/language.ts';

const ctx = { language: 'en', today: '2025-11-22' } as const;

describe('the day that a report is of, on 22 November 2025', () => {
  test.each([
    ['as of 31 August', '2025-08-31'],
    ['31 August', '2025-08-31'],
    ['as at 31/8/2024', '2024-08-31'],
    ['as of August', '2025-08-31'],
    ['as of end of August', '2025-08-31'],
    ['as of 25 December', '2024-12-25'],
    ['as of yesterday', '2025-11-21'],
    ['tính đến ngày 31/8', '2025-08-31'],
    ['tính đến hết tháng 8', '2025-08-31'],
    ['tinh den hom qua', '2025-11-21'],
    ['setakat 31 Ogos', '2025-08-31'],
    ['sehingga akhir Ogos', '2025-08-31'],
    ['pada 31 Ogos', '2025-08-31'],
  ])('“%s” is %s', (said, day) => {
    for (const language of languages)
      expect(readAsOf(said, { ...ctx, language })).toEqual({ kind: 'day', day });
  });

  test('no such day is impossible, other words are none', () => {
    expect(readAsOf('as of 31 April', ctx).kind).toBe('impossible');
    expect(readAsOf('as of the budget', ctx).kind).toBe('unknown');
  });

  test('one without a year is never ahead, whatever day it is', () => {
    const anyDay = fc.integer({ min: 0, max: 1500 }).map((days): Day => addDays('2024-01-01', days));
    fc.assert(
      fc.property(anyDay, anyDay, (today, day) => {
        const [, month, date] = day.split('-').map(Number);
        fc.pre(!(month === 2 && date === 29));
        const read = readAsOf(`${date}/${month}`, { language: 'en', today });
        expect(read).toMatchObject({ kind: 'day' });
        if (read.kind === 'day') {
          expect(read.day <= today && read.day > addDays(today, -366)).toBe(true);
          expect(read.day.slice(5)).toBe(day.slice(5));
        }
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['2025-11-22', 'July', '2025-07-01', '2025-07-31'],
  ['2025-07-18', 'July', '2025-07-01', '2025-07-31'],
  ['2025-07-18', 'August', '2024-08-01', '2024-08-31'],
  ['2025-07-18', 'Q3', '2025-07-01', '2025-09-30'],
  ['2025-07-18', 'Q4', '2024-10-01', '2024-12-31'],
  ['2025-07-18', '1/7-31/7', '2025-07-01', '2025-07-31'],
  ['2025-07-18', '1-15/8', '2024-08-01', '2024-08-15'],
  ['2025-07-18', 'next month', '2025-08-01', '2025-08-31'],
  ['2025-07-18', 'tháng 12', '2024-12-01', '2024-12-31'],
] as const)('in a report of %s, “%s” begins on %s', (today, said, from, to) => {
  const read = readDays(said, { language: 'en', today, past: true });
  expect(read).toEqual({ kind: 'days', days: { overdue: false, range: { from, to } } });
});
