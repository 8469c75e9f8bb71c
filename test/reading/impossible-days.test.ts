import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { readDirective } from '../../src/domain/reading/read-directive.ts';

const doubtsOf = (text: string, language: Language) =>
  readDirective(text, { language }).items.map(({ doubts }) => doubts.includes('impossibleDay'));

describe('a day that no calendar has', () => {
  test.each<[Language, string]>([
    ['vi', 'Giao Bộ Nội vụ báo cáo kết quả trước ngày 32/8/2025.'],
    ['vi', 'Giao Bộ Nội vụ báo cáo kết quả trước ngày 31 tháng 6 năm 2025.'],
    ['en', 'The Ministry of Finance shall report the figures before 30 February 2026.'],
    ['ms', 'Kementerian Kewangan hendaklah melaporkan angka sebelum 31/11/2025.'],
  ])('is pointed out in %s, so that the deadline is not lost: %s', (language, text) => {
    const { items } = readDirective(text, { language });
    expect(items).toHaveLength(1);
    expect(items[0]?.doubts).toContain('impossibleDay');
    expect(items[0]?.confidence).toBeLessThan(0.75);
  });

  test.each<[Language, string]>([
    ['vi', 'Giao Bộ Nội vụ báo cáo kết quả trước ngày 31/8/2025 theo Nghị định 69/2024/NĐ-CP.'],
    ['en', 'The Ministry of Finance shall report the figures by 8/31/2025.'],
  ])('is not seen where there is none, in %s: %s', (language, text) => {
    expect(doubtsOf(text, language)).toEqual([false]);
  });
});
