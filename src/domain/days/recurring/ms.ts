import type { RecurringPhrases } from './phrases.ts';

const each = '(setiap|tiap|tiap-tiap|saban)';
const end = '(akhir|hujung|penghujung|hari terakhir)';
const quarter = `${each} suku( tahun)?`;
const last = '(terakhir|akhir)';
const half =
  '(setengah tahun sekali|setengah tahunan|separuh tahunan|dua kali setahun|(setiap|tiap) (setengah|separuh) tahun)';
const year = '(setiap tahun|tiap-tiap tahun|tiap tahun|saban tahun|tahunan|setahun sekali)';

export const recurringMs: RecurringPhrases = {
  by: 'pada( atau sebelum)?|selewat[- ]lewatnya( pada)?|tidak lewat (dari|daripada)|menjelang|sebelum atau pada|hingga',
  before: 'sebelum',
  betweenDates: 'dan|pada|serta',
  meanings: {
    // The longer words first: what stands before them is read as far as it goes.
    starting: [
      '{from} (mulai|bermula)( pada| dari)? {to}',
      '{from} (dari|sejak) {to}',
      '(mulai|bermula)( pada)? {to} {from}',
    ],
    daily: ['harian', `${each} hari`, 'hari-hari'],
    days: [`(sekali )?${each} {n} hari( sekali)?`, '{n} hari sekali'],
    otherDay: ['selang sehari'],
    weekly: [
      `{by}${each} (hari )?{w}`,
      `(${each} minggu|mingguan) {by}(hari )?{w}`,
      `{by}(hari )?{w} (${each} minggu|mingguan)`,
    ],
    week: ['mingguan', `${each} minggu`, 'seminggu sekali'],
    weekEnd: [`{by}akhir ${each} minggu`],
    weeks: [
      `(sekali )?${each} {n} minggu( sekali)?( {by}(hari )?{w})?`,
      '{n} minggu sekali( {by}(hari )?{w})?',
      `{by}(hari )?{w} ${each} {n} minggu`,
    ],
    otherWeek: ['(dwimingguan|selang seminggu)( {by}(hari )?{w})?'],
    monthly: [
      `(${each} bulan|bulanan) {by}{d}`,
      `{by}{d} (${each} bulan|bulanan)`,
      `${each} bulan {by}{d} bulan( itu| berkenaan)?`,
      `${each} {D}`,
    ],
    month: [`${each} bulan`, 'bulanan', 'sebulan sekali'],
    monthEnd: [
      `{by}${end} ${each} bulan`,
      `{by}${each} ${end} bulan`,
      `(${each} bulan|bulanan) {by}${end}( bulan)?`,
    ],
    months: [`(sekali )?${each} {n} bulan( sekali)?`, '{n} bulan sekali'],
    otherMonth: ['dwibulanan', 'selang sebulan'],
    quarterly: [
      `{by}{d} bulan ({q}|${last}) ${quarter}`,
      `(${quarter}|suku tahunan) {by}{d}( bulan ({q}|${last})( suku tahun)?)?`,
    ],
    quarter: [quarter, 'suku tahunan', 'suku tahun sekali'],
    quarterEnd: [
      `{by}${end} ${quarter}`,
      `{by}${each} ${end} suku( tahun)?`,
      `(${quarter}|suku tahunan) {by}${end}( suku tahun)?`,
    ],
    halfYear: [half],
    halfYearly: [`${half} {by}{rest}`, `{by}{rest} ${half}`],
    halfEnd: [`{by}${end} ${each} (setengah|separuh) tahun`],
    yearly: [`${year} {by}{rest}`, `{by}{rest} ${year}`, `{by}${each} {rest}`],
    year: [year],
    yearEnd: [`{by}${end} ${each} tahun`, `{by}${each} ${end} tahun`, `${year} {by}${end}( tahun)?`],
    filler: ['(secara )?berkala {rest}', 'berulang {rest}'],
  },
};
