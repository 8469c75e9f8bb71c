import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { readDeadline } from '../../src/domain/days/read-deadline.ts';
import { computeDay, type DeadlineRule } from '../../src/domain/deadline.ts';
import { languages } from '../../src/domain/language.ts';

const lenient = { language: 'en', today: '2025-07-18', beforeIncludesDay: true } as const;
const strict = { ...lenient, beforeIncludesDay: false } as const;

const on = (day: Day): DeadlineRule => ({ kind: 'on', day });
const by = (day: Day): DeadlineRule => ({ kind: 'by', day });
const before = (day: Day): DeadlineRule => ({ kind: 'before', day, inclusive: true });
const within = (from: Day, to: Day): DeadlineRule => ({ kind: 'within', from, to });
const monthly = (dayOfMonth: number, month = '2025-07'): DeadlineRule => ({
  kind: 'monthly',
  dayOfMonth,
  month,
});
const days = (count: number): DeadlineRule => ({ kind: 'relative', days: count, from: '2025-07-18' });

describe('a deadline as documents word it, on 18 July 2025', () => {
  test.each<[string, DeadlineRule]>([
    ['31/8', on('2025-08-31')],
    ['on 25 July', on('2025-07-25')],
    ['thứ Sáu tuần sau', on('2025-07-25')],
    ['25hb Julai', on('2025-07-25')],
    ['by 25 July', by('2025-07-25')],
    ['by Friday', by('2025-07-25')],
    ['no later than 31/8', by('2025-08-31')],
    ['on or before 31 August 2025', by('2025-08-31')],
    ['end of August', by('2025-08-31')],
    ['by the end of August', by('2025-08-31')],
    ['by August', by('2025-08-31')],
    ['by end of Q3', by('2025-09-30')],
    ['deadline: by 25 July', by('2025-07-25')],
    ['chậm nhất ngày 25/7', by('2025-07-25')],
    ['chậm nhất là ngày 25 tháng 7 năm 2025', by('2025-07-25')],
    ['muộn nhất ngày 25/7', by('2025-07-25')],
    ['không muộn hơn ngày 25/7', by('2025-07-25')],
    ['đến hết ngày 15/12/2025', by('2025-12-15')],
    ['chậm nhất trong tháng 7', by('2025-07-31')],
    ['selewat-lewatnya 31 Ogos', by('2025-08-31')],
    ['selewat-lewatnya pada 31 Ogos 2025', by('2025-08-31')],
    ['tidak lewat daripada 31 Ogos', by('2025-08-31')],
    ['pada atau sebelum 31 Ogos', by('2025-08-31')],
    ['hujung Julai', by('2025-07-31')],
    ['before 31 August', before('2025-08-31')],
    ['before the end of July', before('2025-07-31')],
    ['trước ngày 31/8/2025', before('2025-08-31')],
    ['truoc ngay 31/8/2025', before('2025-08-31')],
    ['hoàn thành trước ngày 31/8', before('2025-08-31')],
    ['sebelum 31 Ogos', before('2025-08-31')],
    ['before August', by('2025-07-31')],
    ['trước quý IV', by('2025-09-30')],
    ['in July', within('2025-07-01', '2025-07-31')],
    ['in July 2025', within('2025-07-01', '2025-07-31')],
    ['July', within('2025-07-01', '2025-07-31')],
    ['within Q3', within('2025-07-01', '2025-09-30')],
    ['within the month', within('2025-07-01', '2025-07-31')],
    ['1/8-15/8', within('2025-08-01', '2025-08-15')],
    ['trong tháng 7', within('2025-07-01', '2025-07-31')],
    ['trong tháng', within('2025-07-01', '2025-07-31')],
    ['trong tháng 8/2025', within('2025-08-01', '2025-08-31')],
    ['quý III/2025', within('2025-07-01', '2025-09-30')],
    ['trong quý III năm 2025', within('2025-07-01', '2025-09-30')],
    ['dalam bulan Julai', within('2025-07-01', '2025-07-31')],
    ['dalam bulan ini', within('2025-07-01', '2025-07-31')],
    ['by the 25th of each month', monthly(25)],
    ['no later than the 25th of every month', monthly(25)],
    ['monthly by the 25th', monthly(25)],
    ['every month on the 5th', monthly(5, '2025-08')],
    ['end of each month', monthly(31)],
    ['hằng tháng trước ngày 25', monthly(25)],
    ['hàng tháng, trước ngày 25', monthly(25)],
    ['trước ngày 25 hằng tháng', monthly(25)],
    ['chậm nhất ngày 25 hằng tháng', monthly(25)],
    ['ngày 10 hằng tháng', monthly(10, '2025-08')],
    ['cuối mỗi tháng', monthly(31)],
    ['setiap bulan sebelum 25hb', monthly(25)],
    ['sebelum 25hb setiap bulan', monthly(25)],
    ['selewat-lewatnya pada 25hb setiap bulan', monthly(25)],
    ['within 15 days', days(15)],
    ['15 days', days(15)],
    ['within two weeks', days(14)],
    ['within a month', days(31)],
    ['trong 15 ngày', days(15)],
    ['trong vòng 15 ngày', days(15)],
    ['dalam tempoh 15 hari', days(15)],
    ['by 30 September 2025 17:00', by('2025-09-30')],
    ['by 5pm on Friday', by('2025-07-25')],
    ['trước 17h ngày 30/9/2025', before('2025-09-30')],
    ['trước 17 giờ 00 ngày 30/9/2025', before('2025-09-30')],
    ['sebelum pukul 5 petang 31 Ogos', before('2025-08-31')],
  ])('“%s”', (text, rule) => {
    for (const language of languages) {
      expect(readDeadline(text, { ...lenient, language })).toEqual({
        kind: 'deadline',
        deadline: { wording: { text }, rule, day: computeDay(rule) },
      });
    }
  });

  test.each(['none', 'No deadline', 'không có hạn', 'không thời hạn', 'tiada', 'tiada tarikh akhir'])(
    '“%s” is no deadline',
    (text) => {
      expect(readDeadline(text, lenient)).toEqual({
        kind: 'deadline',
        deadline: { wording: null, rule: { kind: 'none' }, day: null },
      });
    },
  );

  test.each([
    'before 31 April',
    'trước ngày 30/2',
    'sebelum 31 Jun',
    'by the 32nd of each month',
    'in 9999 months',
  ])('“%s” is impossible', (text) => {
    for (const language of languages) {
      expect(readDeadline(text, { ...lenient, language })).toEqual({ kind: 'impossible', text });
    }
  });

  test.each(['', 'ASAP', '15 working days', 'trong 15 ngày làm việc', 'before', 'before before', 'Nam'])(
    '“%s” is not guessed at',
    (text) => {
      expect(readDeadline(text, lenient)).toEqual({ kind: 'unknown' });
    },
  );
});

describe('where “before” leaves out the day it names', () => {
  test.each([
    ['before 31 August', '2025-08-30'],
    ['trước ngày 1/8', '2025-07-31'],
    ['by 31 August', '2025-08-31'],
    ['before August', '2025-07-31'],
    ['before the 25th of each month', '2025-07-24'],
    ['before the 1st of each month', '2025-07-31'],
  ])('“%s” is good until %s', (text, day) => {
    expect(readDeadline(text, strict)).toMatchObject({ deadline: { day } });
  });

  test('an hour on the day keeps the day: before 17:00 on the 30th, the 30th is good', () => {
    expect(readDeadline('trước 17h ngày 30/9/2025', strict)).toMatchObject({
      deadline: { day: '2025-09-30' },
    });
  });
});

test('the wording is kept as it was typed', () => {
  expect(readDeadline('  Trước ngày 31/8/2025 ', lenient)).toMatchObject({
    deadline: { wording: { text: 'Trước ngày 31/8/2025' } },
  });
});
