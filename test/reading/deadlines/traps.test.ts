import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../src/domain/language.ts';
import { said } from './said.ts';

/** Days and periods that stand in a directive and are nobody's deadline. */
const traps: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'This order takes effect on September 1, 2025.',
    'This policy is effective as of 1 October 2025 and remains in force until 31 December 2030.',
    'As of July 10, 2025, 30 provinces had reported.',
    'during the period 2021-2025',
    'for the 2026-2031 term',
    'the budget for fiscal year 2026',
    'In 2024, the Ministry issued a decree. In December 2020 a UCG was established.',
    'The meeting held on 17 July 2025 agreed',
    'submit 5 days in advance',
    'from July 1 to July 15, 2025 the situation was stable',
    'before the opening of the new school year',
    'may submit comments; in May 2025 nothing; march forward',
    'Strategy for digital transformation to 2030 with a vision to 2045',
    'within the past 30 days',
    'not to exceed 3 days after initial detection',
    'records shall be kept for a period of 5 years',
    'a term of three years',
    'The annual budget plan; monthly salary; daily life of people; the weekly bulletin',
    'employees recruited before January 1, 2026 are exempt',
    'the budget request in FY 2026',
    'two weeks before the accident',
    'the programme of reform by 2030 covers',
    'valid until 31 December 2025; extended until 1 May 2026',
    'appointed for a term of not more than 5 years from the date of appointment',
    'Prices fell early in September 2025',
  ],
  vi: [
    'Chiến lược phát triển kinh tế số đến năm 2030, tầm nhìn đến năm 2045',
    'thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị',
    'nhiệm kỳ 2025-2030',
    'giai đoạn 2026 - 2030',
    'có hiệu lực thi hành kể từ ngày 01 tháng 9 năm 2025',
    'Chỉ thị này có hiệu lực từ ngày ký',
    'tính đến ngày 30/9/2025',
    'trước ngày họp ít nhất 05 ngày làm việc',
    'trong 5 năm qua',
    'chi thường xuyên',
    'xây dựng kế hoạch hằng năm và dự toán ngân sách hằng năm',
    'khai giảng vào ngày 05/9/2025',
    'tại cuộc họp ngày 17/7/2025',
    'đầu tháng 8/2025 trình Chính phủ',
    'văn bản được ban hành trước ngày 01/3/2025',
    'trước ngày 10 tháng sau',
    'mỗi năm 2 lần',
    'có hiệu lực kể từ ngày ký ban hành đến hết ngày 31/12/2025',
    'lưu giữ trong thời hạn tối thiểu 05 năm kể từ ngày giao dịch',
    'hệ thống cảnh báo sớm, tăng gấp 2 lần',
    'Hội nghị dự kiến khai mạc giữa tháng 9/2025',
  ],
  ms: [
    'surat bertarikh 3 Jun 2025 dan Pekeliling Bil. 2/2025',
    'berkuat kuasa mulai 1 September 2025',
    'akan berkuat kuasa pada 1 September 2025',
    'mesyuarat pada 12 Julai 2025',
    'setiap tahun kewangan',
    'bagi penggal 2026-2031',
    'tempoh lima tahun',
    'sebelum tempoh itu tamat',
    'tidak lebih awal daripada 30 hari sebelum tarikh',
    'sah sehingga 31 Disember 2025',
    'memegang jawatan bagi tempoh tidak melebihi tiga tahun dari tarikh pelantikannya',
  ],
};

describe.each(languages)('no deadline in %s', (language) => {
  test.each(traps[language])('“%s”', (text) => {
    expect(said(language, text)).toEqual([]);
  });
});
