import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, daysBetween, endOfMonth } from '../../src/domain/day.ts';
import { readDay } from '../../src/domain/days/read-day.ts';
import { readDays } from '../../src/domain/days/read-days.ts';
import { readDeadline } from '../../src/domain/days/read-deadline.ts';
import { computeDay, type DeadlineRule, monthlyDay } from '../../src/domain/deadline.ts';
import { fold } from '../../src/domain/fold.ts';
import { languages } from '../../src/domain/language.ts';
import { translator } from '../../src/i18n/translator.ts';

const day = fc.integer({ min: 0, max: 365 * 60 }).map((days) => addDays('2000-01-01', days));
const language = fc.constantFrom(...languages);
const locales = { en: 'en-GB', vi: 'vi-VN', ms: 'ms-MY' } as const;
const styles = fc.constantFrom('full', 'long', 'medium', 'short');

test('every day Docket writes, in any language and length, it reads back', () => {
  fc.assert(
    fc.property(day, day, language, language, (meant, today, writer, reader) => {
      const t = translator(writer);
      for (const text of [t.day(meant), t.fullDay(meant)]) {
        expect([text, readDay(text, { language: reader, today })]).toEqual([
          text,
          { kind: 'day', day: meant },
        ]);
      }
    }),
  );
});

test('every date as the languages’ own habits write it is read', () => {
  fc.assert(
    fc.property(day, day, language, styles, (meant, today, writer, dateStyle) => {
      const format = new Intl.DateTimeFormat(locales[writer], { dateStyle, timeZone: 'UTC' });
      const text = format.format(Date.parse(`${meant}T12:00:00Z`));
      expect([text, readDay(text, { language: writer, today })]).toEqual([text, { kind: 'day', day: meant }]);
    }),
  );
});

test('without marks, composed or decomposed, in capitals: the same reading', () => {
  const texts = fc.constantFrom(
    'thứ Sáu tuần sau',
    'ngày 25 tháng 7 năm 2025',
    'cuối tháng 8',
    'hôm nay',
    'ngày mai',
    'hai tuần nữa',
    'quý III',
    'quá hạn',
    'tháng bảy',
    'chủ nhật',
    '31 Ogos',
    'next Friday',
  );
  fc.assert(
    fc.property(texts, day, language, (text, today, reader) => {
      const ctx = { language: reader, today };
      const plain = readDays(text, ctx);
      expect(plain.kind).toBe('days');
      const forms = [
        text.normalize('NFD'),
        text.normalize('NFC'),
        fold(text),
        text.toUpperCase(),
        ` ${text}. `,
      ];
      for (const same of forms) expect(readDays(same, ctx)).toEqual(plain);
    }),
  );
});

test('a day without a year lies at most 60 days back and less than a year ahead', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1, max: 12 }),
      (today, number, month) => {
        const read = readDay(`${number}/${month}`, { language: 'en', today });
        fc.pre(read.kind === 'day');
        const distance = read.kind === 'day' ? daysBetween(today, read.day) : Number.NaN;
        expect(distance).toBeGreaterThanOrEqual(-60);
        expect(distance).toBeLessThan(366 - 60);
      },
    ),
  );
});

test('no text makes a reader fall over or find a day out of the calendar', () => {
  const pieces = fc.constantFrom(
    ...'25|/|-| |7|2025|ngày|tháng|end of|before|trước|sebelum|next|Friday|thứ|sáu|in|99|9999'.split('|'),
    ...'weeks|bulan|to|đến|cuối|31|April|of each month|.|:|h|0|hết|on|by|due|năm|quý|III'.split('|'),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 12 }).map((some) => some.join('')),
    fc.array(pieces, { maxLength: 12 }).map((some) => some.join(' ')),
  );
  fc.assert(
    fc.property(texts, day, language, fc.boolean(), (text, today, reader, beforeIncludesDay) => {
      const ctx = { language: reader, today, beforeIncludesDay };
      const one = readDay(text, ctx);
      const some = readDays(text, ctx);
      const deadline = readDeadline(text, ctx);
      const range = some.kind === 'days' ? some.days.range : null;
      const found = [range?.from, range?.to, one.kind === 'day' ? one.day : null];
      if (deadline.kind === 'deadline') found.push(deadline.deadline.day);
      for (const known of found) expect(known ?? today).toMatch(/^(19|20|21)\d\d-\d\d-\d\d$/);
      expect(range === null || range.from <= range.to).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('the day of a monthly duty is in its month, and is the last where the month is too short', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 31 }), (some, number) => {
      const month = some.slice(0, 7);
      const due = monthlyDay(month, number);
      expect(due.slice(0, 7)).toBe(month);
      expect(due).toBe(
        Number(endOfMonth(some).slice(8)) < number
          ? endOfMonth(some)
          : `${month}-${String(number).padStart(2, '0')}`,
      );
    }),
  );
  expect(monthlyDay('2024-02', 31)).toBe('2024-02-29');
  expect(monthlyDay('2025-02', 30)).toBe('2025-02-28');
});

test('a monthly duty falls today or later, and within the next month at the latest', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 31 }), (today, number) => {
      const read = readDeadline(`monthly by the ${number}th`, {
        language: 'en',
        today,
        beforeIncludesDay: true,
      });
      if (read.kind !== 'deadline' || !read.deadline.day) throw new Error('not read');
      expect(daysBetween(today, read.deadline.day)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(today, read.deadline.day)).toBeLessThanOrEqual(31);
    }),
  );
});

test('a deadline’s day follows from its rule', () => {
  const table: [DeadlineRule, Day | null][] = [
    [{ kind: 'on', day: '2025-07-25' }, '2025-07-25'],
    [{ kind: 'by', day: '2025-07-25' }, '2025-07-25'],
    [{ kind: 'before', day: '2025-08-31', inclusive: true }, '2025-08-31'],
    [{ kind: 'before', day: '2024-03-01', inclusive: false }, '2024-02-29'],
    [{ kind: 'within', from: '2025-07-01', to: '2025-07-31' }, '2025-07-31'],
    [{ kind: 'monthly', dayOfMonth: 31, month: '2025-06' }, '2025-06-30'],
    [{ kind: 'relative', days: 15, from: '2025-07-18' }, '2025-08-02'],
    [{ kind: 'none' }, null],
  ];
  for (const [rule, expected] of table) expect(computeDay(rule)).toBe(expected);
});
