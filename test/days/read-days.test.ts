import { describe, expect, test } from 'vitest';
import { readDays } from '../../src/domain/days/read-days.ts';
import { languages } from '../../src/domain/language.ts';

const today = '2025-07-18';

describe('a list asked for some days, on Friday 18 July 2025', () => {
  test.each(['overdue', 'late', 'quá hạn', 'trễ hạn', 'qua han', 'lewat', 'tertunggak'])(
    '“%s” is what is open and past',
    (text) => {
      for (const language of languages) {
        expect(readDays(text, { language, today })).toEqual({
          kind: 'days',
          days: { overdue: true, range: null },
        });
      }
    },
  );

  test.each([
    ['today', '2025-07-18', '2025-07-18'],
    ['25/7', '2025-07-25', '2025-07-25'],
    ['this week', '2025-07-14', '2025-07-20'],
    ['next week', '2025-07-21', '2025-07-27'],
    ['last week', '2025-07-07', '2025-07-13'],
    ['this month', '2025-07-01', '2025-07-31'],
    ['next month', '2025-08-01', '2025-08-31'],
    ['July', '2025-07-01', '2025-07-31'],
    ['June', '2025-06-01', '2025-06-30'],
    ['March', '2026-03-01', '2026-03-31'],
    ['July 2024', '2024-07-01', '2024-07-31'],
    ['7/2025', '2025-07-01', '2025-07-31'],
    ['Q3', '2025-07-01', '2025-09-30'],
    ['third quarter of 2025', '2025-07-01', '2025-09-30'],
    ['Q1', '2026-01-01', '2026-03-31'],
    ['this quarter', '2025-07-01', '2025-09-30'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['tuần này', '2025-07-14', '2025-07-20'],
    ['tuần sau', '2025-07-21', '2025-07-27'],
    ['tháng này', '2025-07-01', '2025-07-31'],
    ['tháng sau', '2025-08-01', '2025-08-31'],
    ['tháng 7', '2025-07-01', '2025-07-31'],
    ['thang 12', '2025-12-01', '2025-12-31'],
    ['tháng 7/2025', '2025-07-01', '2025-07-31'],
    ['quý III', '2025-07-01', '2025-09-30'],
    ['quý 3 năm 2025', '2025-07-01', '2025-09-30'],
    ['minggu ini', '2025-07-14', '2025-07-20'],
    ['minggu depan', '2025-07-21', '2025-07-27'],
    ['bulan depan', '2025-08-01', '2025-08-31'],
    ['Julai', '2025-07-01', '2025-07-31'],
    ['bulan Ogos 2025', '2025-08-01', '2025-08-31'],
    ['suku ketiga', '2025-07-01', '2025-09-30'],
    ['suku tahun ke-3 2025', '2025-07-01', '2025-09-30'],
    ['1/8-15/8', '2025-08-01', '2025-08-15'],
    ['1/8 – 15/8', '2025-08-01', '2025-08-15'],
    ['1-15/8', '2025-08-01', '2025-08-15'],
    ['1 to 15 August', '2025-08-01', '2025-08-15'],
    ['2025-08-01..2025-08-15', '2025-08-01', '2025-08-15'],
    ['1/8 to 15/8', '2025-08-01', '2025-08-15'],
    ['between 1 August and 15 August', '2025-08-01', '2025-08-15'],
    ['1/8 đến 15/8', '2025-08-01', '2025-08-15'],
    ['từ ngày 1/7 đến ngày 15/7/2025', '2025-07-01', '2025-07-15'],
    ['từ 1/8 đến hết 15/8', '2025-08-01', '2025-08-15'],
    ['1/8 hingga 15/8', '2025-08-01', '2025-08-15'],
    ['dari 1 Ogos hingga 15 Ogos', '2025-08-01', '2025-08-15'],
    ['July-August', '2025-07-01', '2025-08-31'],
    ['tháng 7 đến tháng 9', '2025-07-01', '2025-09-30'],
    ['20/12-10/1', '2025-12-20', '2026-01-10'],
    ['1/5 to 15/7', '2025-05-01', '2025-07-15'],
    ['today to 25/7', '2025-07-18', '2025-07-25'],
  ])('“%s” is %s to %s', (text, from, to) => {
    for (const language of languages) {
      expect(readDays(text, { language, today })).toEqual({
        kind: 'days',
        days: { overdue: false, range: { from, to } },
      });
    }
  });

  test.each(['30/2-1/3', '1/8-31/9', '15/8-1/8', '15/8/2025 to 1/8/2025', '13/2025', '31 April'])(
    '“%s” is impossible',
    (text) => {
      expect(readDays(text, { language: 'en', today })).toEqual({ kind: 'impossible', text });
    },
  );

  test.each(['', 'home affairs', 'Nam', 'week', 'a - b', 'from to', 'to '.repeat(40)])(
    '“%s” is no stretch',
    (text) => {
      for (const language of languages)
        expect(readDays(text, { language, today })).toEqual({ kind: 'unknown' });
    },
  );
});
