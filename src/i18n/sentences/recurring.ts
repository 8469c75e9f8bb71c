import { sentences } from '../sentence.ts';

/**
 * How often something comes, as part of a sentence. Docket reads each of these back as what it says, so that
 * people can copy them (`test/days/recurring.test.ts`).
 */
export const recurring = sentences({
  'recurring.weekday': {
    en: '{weekday, select, 1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} 6 {Saturday} other {Sunday}}',
    vi: '{weekday, select, 1 {thứ Hai} 2 {thứ Ba} 3 {thứ Tư} 4 {thứ Năm} 5 {thứ Sáu} 6 {thứ Bảy} other {Chủ nhật}}',
    ms: '{weekday, select, 1 {Isnin} 2 {Selasa} 3 {Rabu} 4 {Khamis} 5 {Jumaat} 6 {Sabtu} other {Ahad}}',
  },
  'recurring.monthDay': {
    en: '{dayOfMonth} {month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}}',
    vi: 'ngày {dayOfMonth}/{month}',
    ms: '{dayOfMonth} {month, select, 1 {Januari} 2 {Februari} 3 {Mac} 4 {April} 5 {Mei} 6 {Jun} 7 {Julai} 8 {Ogos} 9 {September} 10 {Oktober} 11 {November} other {Disember}}',
  },
  'recurring.weekly': { en: 'every {weekday}', vi: '{weekday} hằng tuần', ms: 'setiap {weekday}' },
  'recurring.days': {
    en: '{count, plural, one {every day} other {every # days}} from {day}',
    vi: '{count, plural, =1 {hằng ngày} other {# ngày một lần}}, kể từ {day}',
    ms: '{count, plural, =1 {setiap hari} other {setiap # hari}} mulai {day}',
  },
  'recurring.weeks': {
    en: 'every {count} weeks from {day}',
    vi: '{count} tuần một lần, kể từ {day}',
    ms: 'setiap {count} minggu mulai {day}',
  },
  'recurring.months': {
    en: 'every {count} months from {day}',
    vi: '{count} tháng một lần, kể từ {day}',
    ms: 'setiap {count} bulan mulai {day}',
  },
  'recurring.monthly': {
    en: 'every month by day {dayOfMonth}',
    vi: 'hằng tháng, chậm nhất ngày {dayOfMonth}',
    ms: 'setiap bulan selewat-lewatnya {dayOfMonth} hari bulan',
  },
  'recurring.monthEnd': {
    en: 'by the last day of every month',
    vi: 'hằng tháng, chậm nhất ngày cuối tháng',
    ms: 'selewat-lewatnya hari terakhir setiap bulan',
  },
  'recurring.quarterly': {
    en: 'every quarter by day {dayOfMonth} of its {month, select, 1 {first month} 2 {second month} other {last month}}',
    vi: 'hằng quý, chậm nhất ngày {dayOfMonth} {month, select, 1 {tháng đầu} 2 {tháng thứ hai} other {tháng cuối}} quý',
    ms: 'setiap suku tahun selewat-lewatnya {dayOfMonth} hb {month, select, 1 {bulan pertama} 2 {bulan kedua} other {bulan terakhir}}',
  },
  'recurring.quarterEnd': {
    en: 'by the last day of every quarter',
    vi: 'hằng quý, chậm nhất ngày cuối quý',
    ms: 'selewat-lewatnya hari terakhir setiap suku tahun',
  },
  'recurring.yearly': {
    en: 'every year by {dates}',
    vi: 'hằng năm, chậm nhất {dates}',
    ms: 'setiap tahun selewat-lewatnya {dates}',
  },
});
