import type { RecurringPhrases } from './phrases.ts';

const each = '(hang|moi|tung)';
const once = '(?:/lan| (?:mot|1) lan)';
const onDay = '((ngay|mung|mong|ngay mung) )?';
const end = '(ngay )?(cuoi|cuoi cung)';
const quarter = `(cua )?${each} quy`;
const year = `(cua )?${each} nam`;
const half = `((nua|1/2) nam${once}|${each} nua nam|(6|sau) thang${once})`;

/** Without marks: "hằng", "hàng" and "hang" are one. */
export const recurringVi: RecurringPhrases = {
  by: '(vao|cham nhat|muon nhat|tre nhat|khong (muon|cham|tre) (hon|qua)|den|truoc hoac (vao|trong))( la| vao| trong| den)?|la',
  before: 'truoc',
  betweenDates: 'va|ngay|vao',
  meanings: {
    // The longer words first: what stands before them is read as far as it goes.
    starting: [
      '{from} ((bat dau|ke|tinh) tu|bat dau( vao)?)( ngay)? {to}',
      '{from} tu( ngay)? {to}',
      '((bat dau|ke) )?tu( ngay)? {to} {from}',
    ],
    daily: [`${each} ngay`],
    days: [`(cu |moi |cu moi )?{n} ngay${once}`, `(cu|moi|cu moi|dinh ky) {n} ngay`],
    otherDay: ['cach (mot )?ngay', `cach (mot )?ngay${once}`],
    weekly: [`${each} tuan {by}(ngay )?{w}`, `{by}(ngay )?{w} (cua )?${each} tuan`, `{by}${each} {w}`],
    week: [`${each} tuan`, `((mot|1) )?tuan${once}`],
    weekEnd: [`{by}cuoi ${each} tuan`],
    weeks: [
      `(cu |moi |cu moi )?{n} tuan${once}( {by}(ngay )?{w})?`,
      `(cu|moi|cu moi|dinh ky) {n} tuan( {by}(ngay )?{w})?`,
      `{by}{w} (cu |moi |cu moi )?{n} tuan${once}`,
      `{by}{w} (cu|moi|cu moi) {n} tuan`,
    ],
    otherWeek: ['cach (mot )?tuan( {by}(ngay )?{w})?'],
    monthly: [`${each} thang {by}${onDay}{d}`, `{by}${onDay}{d} (cua )?${each} thang`],
    month: [`${each} thang`, `((mot|1) )?thang${once}`],
    monthEnd: [
      `${each} thang {by}${end}( thang)?`,
      `{by}${end} (cua )?${each} thang`,
      `{by}cuoi thang ${each} thang`,
    ],
    months: [`(cu |moi |cu moi )?{n} thang${once}`, `(cu|moi|cu moi|hang|dinh ky) {n} thang`],
    otherMonth: ['cach (mot )?thang'],
    quarterly: [
      `{by}${onDay}{d} (cua )?thang( thu)? ({q}|cuoi( cung)?) ${quarter}`,
      `${each} quy {by}${onDay}{d}( (cua )?thang( thu)? ({q}|cuoi( cung)?)( (cua )?quy)?)?`,
    ],
    quarter: ['((dinh ky|theo) )?quy', `${each} quy`, `((mot|1) )?quy${once}`],
    quarterEnd: [`${each} quy {by}${end}( quy)?`, `{by}${end} ${quarter}`, `{by}cuoi quy ${each} quy`],
    halfYear: [half],
    halfYearly: [`${half} {by}{rest}`, `{by}{rest} ${half}`],
    halfEnd: [`{by}${end} ${each} nua nam`],
    yearly: [`${each} nam {by}{rest}`, `{by}{rest} ${year}`, `nam${once} {by}{rest}`],
    year: [`${each} nam`, `((mot|1) )?nam${once}`],
    yearEnd: [`${each} nam {by}${end}( nam)?`, `{by}${end} ${year}`, `{by}cuoi nam ${each} nam`],
    filler: ['(bao cao |thuc hien )?dinh ky {rest}', 'lap lai {rest}'],
  },
};
