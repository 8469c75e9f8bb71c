import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/domain/days/read-day.ts';
import { languages } from '../../src/domain/language.ts';

/** A Friday. */
const today = '2025-07-18';
const read = (text: string, language: (typeof languages)[number] = 'en') =>
  readDay(text, { language, today });

const english = {
  '2025-07-25': '2025-07-25',
  '2025-7-5': '2025-07-05',
  '2025/07/25': '2025-07-25',
  '25/7': '2025-07-25',
  '1/8': '2025-08-01',
  '25/7/2025': '2025-07-25',
  '25/07/25': '2025-07-25',
  '25-7-2025': '2025-07-25',
  '25.7': '2025-07-25',
  '25.7.': '2025-07-25',
  '25 / 7': '2025-07-25',
  '25 July': '2025-07-25',
  'July 25': '2025-07-25',
  'July 25th, 2025': '2025-07-25',
  '25 Jul 2025': '2025-07-25',
  '25th of July': '2025-07-25',
  'on 25 July': '2025-07-25',
  'the 25th': '2025-07-25',
  'the 3rd': '2025-08-03',
  today: '2025-07-18',
  tomorrow: '2025-07-19',
  yesterday: '2025-07-17',
  'the day after tomorrow': '2025-07-20',
  Friday: '2025-07-25',
  Mon: '2025-07-21',
  'next Friday': '2025-07-25',
  'next Monday': '2025-07-21',
  'this Friday': '2025-07-18',
  'this Monday': '2025-07-14',
  'last Friday': '2025-07-11',
  'Friday next week': '2025-07-25',
  'Friday, 25 July': '2025-07-25',
  'in 3 days': '2025-07-21',
  'three days from now': '2025-07-21',
  '3 days ago': '2025-07-15',
  'in 2 weeks': '2025-08-01',
  'in a month': '2025-08-18',
  'end of August': '2025-08-31',
  'the end of August 2026': '2026-08-31',
  'end of the month': '2025-07-31',
  'end of next month': '2025-08-31',
  'end of this week': '2025-07-18',
  'end of next week': '2025-07-25',
  'end of Q3': '2025-09-30',
  'end of the year': '2025-12-31',
};

const vietnamese = {
  '25/7': '2025-07-25',
  '31.8': '2025-08-31',
  'ngày 25/7': '2025-07-25',
  'ngày 25 tháng 7': '2025-07-25',
  'ngày 25 tháng 7 năm 2025': '2025-07-25',
  'ngay 25 thang 7 nam 2025': '2025-07-25',
  '25 tháng 7': '2025-07-25',
  '25 tháng bảy': '2025-07-25',
  'mùng 5 tháng 8': '2025-08-05',
  'ngày 25': '2025-07-25',
  'hôm nay': '2025-07-18',
  mai: '2025-07-19',
  'ngày mai': '2025-07-19',
  'ngày kia': '2025-07-20',
  'hôm qua': '2025-07-17',
  'thứ Sáu': '2025-07-25',
  'thu sau': '2025-07-25',
  'thứ 6': '2025-07-25',
  'thứ Hai': '2025-07-21',
  'thứ Sáu tới': '2025-07-25',
  'thứ Sáu tuần sau': '2025-07-25',
  'thứ Hai tuần sau': '2025-07-21',
  'thứ Ba tuần tới': '2025-07-22',
  'thứ Sáu tuần này': '2025-07-18',
  'thứ Sáu tuần trước': '2025-07-11',
  'thứ Sáu, ngày 25/7': '2025-07-25',
  'chủ nhật': '2025-07-20',
  'cuối tháng 8': '2025-08-31',
  'cuối tháng': '2025-07-31',
  'cuối tháng này': '2025-07-31',
  'cuối tuần sau': '2025-07-25',
  'cuối năm': '2025-12-31',
  'cuối quý III/2025': '2025-09-30',
  'hết tháng 8': '2025-08-31',
  'hết ngày 15/12/2025': '2025-12-15',
  'sau 3 ngày': '2025-07-21',
  '3 ngày nữa': '2025-07-21',
  'hai tuần nữa': '2025-08-01',
  '3 ngày trước': '2025-07-15',
};

const malay = {
  '31 Ogos': '2025-08-31',
  '25 Julai 2025': '2025-07-25',
  '25 Julai tahun 2025': '2025-07-25',
  '25hb Julai': '2025-07-25',
  '25hb': '2025-07-25',
  'pada 31 Ogos 2025': '2025-08-31',
  '15 Mac': '2026-03-15',
  'hari ini': '2025-07-18',
  esok: '2025-07-19',
  lusa: '2025-07-20',
  semalam: '2025-07-17',
  Jumaat: '2025-07-25',
  'Jumaat ini': '2025-07-18',
  'Jumaat depan': '2025-07-25',
  'hari Isnin depan': '2025-07-21',
  Ahad: '2025-07-20',
  'hujung Ogos': '2025-08-31',
  'akhir bulan': '2025-07-31',
  'hujung bulan depan': '2025-08-31',
  'akhir minggu depan': '2025-07-25',
  'dalam 3 hari': '2025-07-21',
  '3 hari lagi': '2025-07-21',
  'dua minggu lagi': '2025-08-01',
};

describe.each([
  ['en', english],
  ['vi', vietnamese],
  ['ms', malay],
] as const)('on Friday 18 July 2025, in %s', (language, table) => {
  test.each(Object.entries(table))('“%s” is %s', (text, day) => {
    expect(read(text, language)).toEqual({ kind: 'day', day });
  });

  test.each(Object.entries(table))('“%s” is understood from speakers of other languages too', (text, day) => {
    for (const other of languages) {
      expect(read(text, other)).toEqual({ kind: 'day', day });
    }
  });
});

describe('a day without a year', () => {
  test.each([
    ['25/6', '2025-06-25', 'last month is meant: whoever wants no past day asks back'],
    ['19/5', '2025-05-19', 'sixty days back is still meant'],
    ['18/5', '2026-05-18', 'sixty-one days back is next year’s'],
    ['1/3', '2026-03-01', 'long gone is next year’s'],
    ['end of June', '2025-06-30', 'a month’s end likewise'],
  ])('%s said on 18 July 2025 is %s: %s', (text, day) => {
    expect(read(text)).toEqual({ kind: 'day', day });
  });

  test('said in December, a January day is next month’s; said in January, a December day was last month’s', () => {
    expect(readDay('15/1', { language: 'en', today: '2025-12-10' })).toEqual({
      kind: 'day',
      day: '2026-01-15',
    });
    expect(readDay('20/12', { language: 'en', today: '2026-01-10' })).toEqual({
      kind: 'day',
      day: '2025-12-20',
    });
  });

  test('29 February is impossible before a year that has none, and good before a leap year', () => {
    expect(read('29/2').kind).toBe('impossible');
    expect(readDay('29/2', { language: 'en', today: '2027-11-01' })).toEqual({
      kind: 'day',
      day: '2028-02-29',
    });
    expect(read('end of February 2028')).toEqual({ kind: 'day', day: '2028-02-29' });
  });
});

describe('a week has its end on Friday', () => {
  test('until Friday is gone: then it is Sunday', () => {
    expect(readDay('end of the week', { language: 'en', today: '2025-07-16' })).toMatchObject({
      day: '2025-07-18',
    });
    expect(readDay('end of the week', { language: 'en', today: '2025-07-19' })).toMatchObject({
      day: '2025-07-20',
    });
  });
});

test.each([
  '31 April',
  '31/4',
  '30/2',
  'ngày 30 tháng 2',
  '31 Jun 2025',
  '31hb September',
  '2025-04-31',
  '7/25',
  '25/13/2025',
  '0/7',
  'the 32nd',
  'Saturday 25 July 2025',
  'thứ Hai, 25/7/2025',
  '9999-12-31',
  '25/7/0025',
  'in 9999 weeks',
])('“%s” is a day that does not exist, and is said to be', (text) => {
  for (const language of languages) expect(read(text, language)).toEqual({ kind: 'impossible', text });
});

test.each([
  'hello',
  '25',
  'July',
  'next week',
  'tuần sau',
  'month',
  'nam',
  'Q3',
  '17:00',
  '15 working days',
  'hujung minggu',
  '#12',
  '/',
  '-',
  '..',
  '25/',
  "'; drop table tasks; --",
])('“%s” is no day', (text) => {
  for (const language of languages) expect(read(text, language)).toEqual({ kind: 'unknown' });
});

test('nothing, control characters and very long texts are no day either, and are refused at once', () => {
  const texts = ['', ' ', '\u0000', '🙂', 'x'.repeat(10_000), '1'.repeat(10_000), '25/7 '.repeat(2_000)];
  for (const text of texts) expect(read(text)).toEqual({ kind: 'unknown' });
});
