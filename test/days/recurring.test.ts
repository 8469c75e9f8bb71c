import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDeadline } from '../../src/domain/days/read-deadline.ts';
import { recurrenceOf } from '../../src/domain/deadline.ts';
import { fold } from '../../src/domain/fold.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { firstPeriodFrom, type Recurrence } from '../../src/domain/recurrence.ts';
import { translator } from '../../src/i18n/translator.ts';
import { recurrenceInWords } from '../../src/views/tasks/deadline-recurring.ts';
import { recurrences, someDay } from '../ladder/recurrence.ts';

const today = '2025-07-18';
const lenient = { language: 'en', today, beforeIncludesDay: true } as const;
type Context = Parameters<typeof readDeadline>[1];

function read(text: string, ctx: Context) {
  const reading = readDeadline(text, ctx);
  if (reading.kind !== 'deadline') return reading.kind;
  return { recurrence: recurrenceOf(reading.deadline.rule), day: reading.deadline.day };
}

const weekly = (weekday: number): Recurrence => ({ kind: 'weekly', weekday });
const days = (count: number, from: string): Recurrence => ({ kind: 'days', count, from: from as never });
const months = (count: number, from: string): Recurrence => ({ kind: 'months', count, from: from as never });
const monthly = (dayOfMonth: number): Recurrence => ({ kind: 'monthly', dayOfMonth });
const quarterly = (month: number, dayOfMonth: number): Recurrence => ({
  kind: 'quarterly',
  month,
  dayOfMonth,
});
const yearly = (...dates: [number, number][]): Recurrence => ({
  kind: 'yearly',
  dates: dates.map(([dayOfMonth, month]) => ({ month, dayOfMonth })),
});
const halves = yearly([30, 6], [31, 12]);
const midHalves = yearly([15, 6], [15, 12]);

describe('what comes again, as people word it on 18 July 2025', () => {
  test.each<[string, Recurrence]>([
    ['every Friday', weekly(5)],
    ['each Monday', weekly(1)],
    ['Fridays', weekly(5)],
    ['by Friday of every week', weekly(5)],
    ['weekly on Wednesday', weekly(3)],
    ['weekly', weekly(5)],
    ['hằng tuần vào thứ Sáu', weekly(5)],
    ['thứ Hai hằng tuần', weekly(1)],
    ['mỗi thứ Năm', weekly(4)],
    ['trước thứ Sáu hằng tuần', weekly(5)],
    ['Chủ nhật hàng tuần', weekly(7)],
    ['hằng tuần', weekly(5)],
    ['setiap Jumaat', weekly(5)],
    ['setiap hari Isnin', weekly(1)],
    ['setiap minggu pada hari Rabu', weekly(3)],
    ['mingguan', weekly(5)],
    ['every two weeks', days(14, '2025-08-01')],
    ['every 2 weeks on Monday', days(14, '2025-07-21')],
    ['every other Friday', days(14, '2025-07-18')],
    ['fortnightly from 25/7', days(14, '2025-07-25')],
    ['hai tuần một lần vào thứ Sáu', days(14, '2025-07-18')],
    ['2 tuần/lần từ ngày 25/7', days(14, '2025-07-25')],
    ['dua minggu sekali mulai 25/7', days(14, '2025-07-25')],
    ['every 10 days from 1/8/2025', days(10, '2025-08-01')],
    ['10 ngày một lần, kể từ ngày 1/8/2025', days(10, '2025-08-01')],
    ['setiap 10 hari mulai 1 Ogos 2025', days(10, '2025-08-01')],
    ['every 10 days from 1/7/2025', days(10, '2025-07-01')],
    ['daily', days(1, '2025-07-19')],
    ['by the 25th of each month', monthly(25)],
    ['monthly', monthly(31)],
    ['monthly from 15/8/2025', monthly(15)],
    ['trước ngày 25 hằng tháng', monthly(25)],
    ['trước ngày 25 hàng tháng', monthly(25)],
    ['hằng tháng', monthly(31)],
    ['định kỳ hằng tháng, chậm nhất ngày 5', monthly(5)],
    ['setiap bulan sebelum 25 hb', monthly(25)],
    ['selewat-lewatnya 25 hari bulan setiap bulan', monthly(25)],
    ['every two months from 31/12/2025', months(2, '2025-12-31')],
    ['quý', quarterly(3, 31)],
    ['quarterly', quarterly(3, 31)],
    ['every three months', quarterly(3, 31)],
    ['every three months from 15/8/2025', months(3, '2025-08-15')],
    ['by the end of each quarter', quarterly(3, 31)],
    ['by the 15th of the last month of each quarter', quarterly(3, 15)],
    ['quarterly by the 10th', quarterly(3, 10)],
    ['báo cáo định kỳ hằng quý', quarterly(3, 31)],
    ['trước ngày 15 tháng cuối mỗi quý', quarterly(3, 15)],
    ['chậm nhất ngày 5 tháng đầu hằng quý', quarterly(1, 5)],
    ['setiap suku tahun', quarterly(3, 31)],
    ['selewat-lewatnya 15 hb bulan terakhir setiap suku tahun', quarterly(3, 15)],
    ['half-yearly', halves],
    ['twice a year', halves],
    ['6 tháng một lần', halves],
    ['sáu tháng một lần', halves],
    ['setengah tahun sekali', halves],
    ['half-yearly, 15 June and 15 December', midHalves],
    ['half-yearly by 15 June', midHalves],
    ['15/6 và 15/12 hằng năm', midHalves],
    ['setiap 15 Jun dan 15 Disember', midHalves],
    ['yearly', yearly([31, 12])],
    ['every 15 June', yearly([15, 6])],
    ['by 31 March, 30 June and 30 September each year', yearly([31, 3], [30, 6], [30, 9])],
    ['trước ngày 31 tháng 12 hằng năm', yearly([31, 12])],
    ['setiap tahun pada 29 Februari', yearly([29, 2])],
  ])('“%s”', (text, recurrence) => {
    for (const language of languages) {
      // "Monthly from 15/8" begins then; what else begins later is counted from there.
      const day = firstPeriodFrom(recurrence, text.includes('from 15/8') ? '2025-08-15' : today);
      expect(read(text, { ...lenient, language })).toEqual({ recurrence, day });
    }
  });

  test.each([
    'every 31 June',
    'every 0 days',
    'every 500 days',
    'by the 32nd of each month',
    'ngày 31/4 hằng năm',
  ])('“%s” is impossible', (text) => {
    expect(read(text, lenient)).toBe('impossible');
  });

  test.each([
    'every',
    'tháng',
    'month',
    'bulan',
    'every Monday and Friday',
    'every five working days',
    'nam',
  ])('“%s” is not guessed at', (text) => {
    expect(read(text, lenient)).toBe('unknown');
  });

  test.each<[string, Recurrence]>([
    ['trước thứ Sáu hằng tuần', weekly(4)],
    ['before the 1st of each month', monthly(31)],
    ['before the 1st of the first month of each quarter', quarterly(3, 31)],
    ['every year before 1 March', yearly([29, 2])],
    ['by Friday of every week', weekly(5)],
  ])('“%s”, where “before” leaves out the day it names', (text, recurrence) => {
    expect(read(text, { ...lenient, beforeIncludesDay: false })).toMatchObject({ recurrence });
  });
});

const language = fc.constantFrom(...languages);

test('whatever Docket says of what comes again, in any language, it reads back as the same', () => {
  fc.assert(
    fc.property(
      recurrences,
      someDay,
      language,
      language,
      fc.boolean(),
      (recurrence, now, writer, reader, plain) => {
        const said = recurrenceInWords(translator(writer), recurrence);
        const text = plain ? fold(said) : said;
        // Folded, a day in digits loses its strokes.
        fc.pre(!plain || !/\d[/.]\d/.test(said));
        const found = read(text, { language: reader, today: now, beforeIncludesDay: true });
        const day = firstPeriodFrom(recurrence, now);
        expect([text, found]).toEqual([text, { recurrence, day }]);
      },
    ),
    { numRuns: 300 },
  );
});

const weekdays: Record<Language, string[]> = {
  en: ['Monday', 'Tue', 'Wednesday', 'Thursday', 'Fri', 'Saturday', 'Sunday'],
  vi: ['thứ Hai', 'thứ 3', 'thứ Tư', 'thứ Năm', 'T6', 'thứ Bảy', 'Chủ nhật'],
  ms: ['Isnin', 'Selasa', 'Rabu', 'Khamis', 'Jumaat', 'Sabtu', 'Ahad'],
};
const sayings: Record<Language, Record<'week' | 'month' | 'quarter' | 'year', string[]>> = {
  en: {
    week: ['every {w}', '{w} every week', 'each week by {w}', 'weekly no later than {w}'],
    month: ['by day {d} of every month', 'every month by the {d}', 'no later than the {d} of each month'],
    quarter: ['by day {d} of the last month of every quarter', 'quarterly on or before the {d}'],
    year: ['by {d} {m} every year', 'yearly, by {d}/{m}', 'every year on {d}/{m}'],
  },
  vi: {
    week: ['{w} hằng tuần', 'hằng tuần, chậm nhất {w}', 'mỗi {w}', 'định kỳ hàng tuần vào {w}'],
    month: ['chậm nhất ngày {d} hằng tháng', 'hằng tháng trước ngày {d}', 'ngày {d} mỗi tháng'],
    quarter: ['ngày {d} tháng cuối hằng quý', 'hằng quý, trước ngày {d} của tháng cuối quý'],
    year: ['trước ngày {d}/{m} hằng năm', 'hằng năm vào ngày {d} tháng {m}', '{d}/{m} mỗi năm'],
  },
  ms: {
    week: ['setiap {w}', 'setiap minggu pada {w}', '{w} setiap minggu', 'mingguan selewat-lewatnya {w}'],
    month: [
      'setiap bulan sebelum {d} hb',
      'pada {d} hari bulan setiap bulan',
      'bulanan, selewat-lewatnya {d}hb',
    ],
    quarter: ['pada {d} hb bulan terakhir setiap suku tahun', 'suku tahunan sebelum {d} hb'],
    year: ['setiap tahun sebelum {d}/{m}', '{d}/{m} setiap tahun', 'tahunan, pada {d}/{m}'],
  },
};

test('wordings put together from parts read back to what they are made of, with and without marks', () => {
  const numbers = fc.record({
    w: fc.integer({ min: 1, max: 7 }),
    d: fc.integer({ min: 1, max: 28 }),
    m: fc.integer({ min: 1, max: 12 }),
  });
  const kinds = fc.constantFrom('week', 'month', 'quarter', 'year');
  fc.assert(
    fc.property(
      language,
      language,
      kinds,
      fc.nat(3),
      numbers,
      fc.boolean(),
      (writer, reader, kind, at, told, plain) => {
        const phrases = sayings[writer][kind];
        const phrase = phrases[at % phrases.length] ?? '';
        const monthName = translator('en')
          .say('recurring.monthDay', { dayOfMonth: '', month: told.m })
          .trim();
        const written = phrase
          .replace('{w}', weekdays[writer][told.w - 1] ?? '')
          .replace('{d}', String(told.d))
          .replace('{m}', phrase.includes(' {m}') && writer === 'en' ? monthName : String(told.m));
        const unmarked = written.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
        const recurrence = {
          week: weekly(told.w),
          month: monthly(told.d),
          quarter: quarterly(3, told.d),
          year: yearly([told.d, told.m]),
        }[kind];
        const text = plain ? unmarked.toUpperCase() : written;
        expect([text, read(text, { ...lenient, language: reader })]).toMatchObject([text, { recurrence }]);
      },
    ),
    { numRuns: 300 },
  );
});
