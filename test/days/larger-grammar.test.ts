import { expect, test } from 'vitest';
import { readDay, readDays, readDeadline } from '../../src/calendars/index.ts';
import { languages } from '../../src/domain/language.ts';

const today = '2025-07-18';

test('the larger grammar helps where Docket’s own has no word', async () => {
  for (const language of languages) {
    const ctx = { language, today, beforeIncludesDay: true } as const;
    expect(await readDay('3 weeks ago', ctx)).toEqual({ kind: 'day', day: '2025-06-27' });
    expect(await readDay('ba tuần trước', ctx)).toEqual({ kind: 'day', day: '2025-06-27' });
    expect(await readDays('3 weeks ago', ctx)).toMatchObject({
      days: { range: { from: '2025-06-27', to: '2025-06-27' } },
    });
    expect(await readDeadline('3 weeks ago', ctx)).toMatchObject({
      deadline: { day: '2025-06-27', rule: { kind: 'on' }, wording: { text: '3 weeks ago' } },
    });
  }
});

test('what Docket’s own grammar reads, and what it calls impossible, is not read again', async () => {
  const ctx = { language: 'en', today } as const;
  expect(await readDay('July 25', ctx)).toEqual({ kind: 'day', day: '2025-07-25' });
  expect(await readDay('1/8', ctx)).toEqual({ kind: 'day', day: '2025-08-01' });
  expect(await readDay('31 April', ctx)).toEqual({ kind: 'impossible', text: '31 April' });
  expect(await readDay('thứ Hai tuần sau', { language: 'vi', today })).toEqual({
    kind: 'day',
    day: '2025-07-21',
  });
});

test.each([
  'trước ngày',
  '15 working days',
  'trong 15 ngày làm việc',
  '17:00',
  'now',
  'in 5 minutes',
  'hello',
  'July',
  'two',
  'report of 3 weeks ago',
  'monday to friday',
  'two days before Friday',
])('“%s” stays unknown: half a reading is none', async (text) => {
  for (const language of languages)
    expect(await readDay(text, { language, today })).toEqual({ kind: 'unknown' });
});

test('a very long text is not read at all', async () => {
  for (const text of ['x'.repeat(10_000), '3 days '.repeat(500)]) {
    expect(await readDay(text, { language: 'en', today })).toEqual({ kind: 'unknown' });
  }
});
