import { expect, test } from 'vitest';
import { languageOf } from '../../src/domain/reading/language.ts';

test('the language of a page is told by its small words', () => {
  expect(languageOf('The ministry shall report to the board by the end of the month.')).toBe('en');
  expect(languageOf('Bộ Tài chính chủ trì, báo cáo kết quả thực hiện với các cơ quan.')).toBe('vi');
  expect(
    languageOf('Unit Kewangan hendaklah mengemukakan laporan itu kepada Ketua dalam masa seminggu.'),
  ).toBe('ms');
});

test('a headline in another language does not turn a page round', () => {
  const page =
    'Cổng thông tin điện tử\n\nThe council asked the departments to send it the lists of all schools.';
  expect(languageOf(page)).toBe('en');
});

test('marks may be written apart from their letters', () => {
  expect(
    languageOf('Các cơ quan được giao thực hiện việc này theo kế hoạch của tỉnh.'.normalize('NFD')),
  ).toBe('vi');
});

test('a page without words is English, for want of anything better', () => {
  expect(languageOf('')).toBe('en');
  expect(languageOf('2026 – 31/12')).toBe('en');
});
