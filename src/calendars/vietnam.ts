import type { Worded } from '../domain/language.ts';

const named = (vi: string, en: string, ms: string): Worded => ({ text: vi, translations: { vi, en, ms } });

/** What Vietnam's public holidays are called (Labour Code, article 112). */
export const vietnamese = {
  newYear: named('Tết Dương lịch', 'New Year’s Day', 'Tahun Baru'),
  tet: named('Tết Nguyên đán', 'Lunar New Year (Tết)', 'Tahun Baru Lunar (Tết)'),
  hungKings: named('Giỗ Tổ Hùng Vương', 'Hùng Kings’ Commemoration Day', 'Hari Memperingati Raja-Raja Hùng'),
  reunification: named('Ngày Giải phóng miền Nam', 'Reunification Day', 'Hari Penyatuan Semula'),
  labour: named('Ngày Quốc tế Lao động', 'Labour Day', 'Hari Pekerja'),
  national: named('Quốc khánh', 'National Day', 'Hari Kebangsaan'),
} as const;

/** The same by the package's rules for them: by Vietnam's own lunar calendar, not China's. */
export const byRule: Readonly<Record<string, Worded>> = {
  '01-01': vietnamese.newYear,
  '1 day before vietnamese 1-0-1 P5D': vietnamese.tet,
  'vietnamese 1-0-1': vietnamese.tet,
  'vietnamese 3-0-10': vietnamese.hungKings,
  '04-30': vietnamese.reunification,
  '05-01': vietnamese.labour,
  '09-02': vietnamese.national,
};
