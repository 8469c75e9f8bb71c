import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../src/domain/language.ts';
import { saidInCell } from './said.ts';

/** In a column of deadlines a day needs no word that says what it is. */
const cells: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [
    ['Q3 2025', 'within_period 2025-09-30'],
    ['31 Aug 2025', 'by_date 2025-08-31'],
    ['August 2025', 'within_period 2025-08-31'],
    ['Ongoing', 'ongoing'],
    ['Annually', 'recurring yearly'],
    ['30 days', 'relative 30 day'],
    ['Monthly', 'recurring monthly'],
    ['2025–2026', 'window 2026-12-31'],
  ],
  vi: [
    ['6/2025', 'within_period 2025-06-30'],
    ['Quý II/2025', 'within_period 2025-06-30'],
    ['Thường xuyên', 'ongoing'],
    ['Hằng năm', 'recurring yearly'],
    ['31/12/2025', 'by_date 2025-12-31'],
    ['2025 - 2030', 'window 2030-12-31'],
    ['Trước 30/6/2026', 'before_date 2026-06-30'],
    ['2025 và những năm tiếp theo', 'ongoing'],
    ['Tháng 8', 'within_period 2025-08-31'],
    ['Quý III, IV/2025', 'within_period 2025-12-31'],
    ['Năm 2026', 'within_period 2026-12-31'],
    ['Tháng 6, tháng 12/2025', 'within_period 2025-12-31'],
    ['15 ngày', 'relative 15 day'],
    ['30 ngày kể từ ngày ký', 'relative 30 day of document 2025-08-17'],
    ['Từ 2025', 'from_date 2025-01-01'],
    ['Định kỳ hằng quý', 'recurring quarterly'],
    ['Theo tiến độ'],
    ['Tháng 7 - 9/2025', 'within_period 2025-09-30'],
    ['Hàng tháng, ngày 25', 'recurring monthly 25'],
    ['Trong tháng 7/2025; hoàn thành trước 20/8/2025', 'within_period 2025-07-31', 'before_date 2025-08-20'],
    ['30/9', 'by_date 2025-09-30'],
    ['Giai đoạn 2025-2030', 'window 2030-12-31'],
    ['Trong năm 2025', 'within_period 2025-12-31'],
    ['Đầu quý IV/2025', 'within_period 2025-10-31'],
  ],
  ms: [
    ['31 Ogos 2025', 'by_date 2025-08-31'],
    ['Suku ketiga 2025', 'within_period 2025-09-30'],
    ['Segera', 'urgent'],
    ['Setiap bulan', 'recurring monthly'],
    ['Berterusan', 'ongoing'],
    ['15.8.2025', 'by_date 2025-08-15'],
    ['Monthly'],
    ['Julai 2025', 'within_period 2025-07-31'],
  ],
};

describe.each(languages)('a cell in %s', (language) => {
  test.each(cells[language])('“%s”', (text, ...deadlines) => {
    expect(saidInCell(language, text)).toEqual(deadlines);
  });
});
