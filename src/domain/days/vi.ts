import type { Phrases } from './phrases.ts';
import { recurringVi } from './recurring/vi.ts';

/**
 * Days in Vietnamese, without marks: "thứ Sáu" comes as "thu sau", "sau" is both six and after, "nam" both
 * five and year. Whole phrases keep them apart.
 */
const month = (number: number, ...words: string[]) =>
  [String(number), String(number).padStart(2, '0'), ...words]
    .flatMap((name) => [`thang ${name}`, `thg ${name}`])
    .join('|');

export const vi: Phrases = {
  months: [
    month(1, 'mot', 'gieng'),
    month(2, 'hai'),
    month(3, 'ba'),
    month(4, 'tu'),
    month(5, 'nam'),
    month(6, 'sau'),
    month(7, 'bay'),
    month(8, 'tam'),
    month(9, 'chin'),
    month(10, 'muoi'),
    month(11, 'muoi mot'),
    month(12, 'muoi hai', 'chap'),
  ],
  weekdays: [
    'thu hai|thu 2|th 2|t2',
    'thu ba|thu 3|th 3|t3',
    'thu tu|thu 4|th 4|t4',
    'thu nam|thu 5|th 5|t5',
    'thu sau|thu 6|th 6|t6',
    'thu bay|thu 7|th 7|t7',
    'chu nhat|cn',
  ],
  numbers: ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'],
  quarters: ['i|mot|dau', 'ii|hai', 'iii|ba', 'iv|bon|tu'],
  dayEnding: '(?!)',
  beforeYear: 'nam',
  stretches: {
    lastWeek: ['tuan (truoc|vua roi|roi|qua)'],
    thisWeek: ['tuan nay'],
    nextWeek: ['tuan (sau|toi|ke tiep)'],
    lastMonth: ['thang (truoc|vua roi|roi|qua)'],
    thisMonth: ['thang nay'],
    nextMonth: ['thang (sau|toi|ke tiep)'],
    thisQuarter: ['quy nay'],
    nextQuarter: ['quy (sau|toi|ke tiep)'],
    thisYear: ['nam nay'],
    nextYear: ['nam (sau|toi)'],
    month: ['{m}{y}'],
    quarter: ['quy {q}{y}', 'q{q}{y}'],
  },
  units: { thisWeek: ['tuan'], thisMonth: ['thang'], thisQuarter: ['quy'], thisYear: ['nam'] },
  days: {
    today: ['hom nay', 'bua nay', 'trong (ngay|ngay hom nay|hom nay)'],
    tomorrow: ['mai', 'ngay mai', 'hom sau'],
    dayAfterTomorrow: ['ngay kia', 'ngay mot'],
    yesterday: ['hom qua'],
    weekday: ['{w}( toi| sap toi)?'],
    weekdayThisWeek: ['{w}( tuan)? nay'],
    weekdayNextWeek: ['{w} tuan (sau|toi|ke tiep)'],
    weekdayLastWeek: ['{w} tuan (truoc|vua roi|roi)'],
    daysAgo: ['{n} ngay truoc', 'cach day {n} ngay'],
    inDays: ['(sau|trong) {n} ngay( nua)?', '{n} ngay (nua|toi|sau)'],
    inWeeks: ['(sau|trong) {n} tuan( nua)?', '{n} tuan (nua|toi|sau)'],
    inMonths: ['(sau|trong) {n} thang( nua)?', '{n} thang (nua|toi)'],
    dayOfMonth: ['(ngay|mung|mong|ngay mung) {d}'],
    date: ['((ngay|mung|mong|ngay mung) )?{d} {m}{y}'],
    endOf: ['(cuoi|het) {rest}'],
    filler: ['(het )?ngay {rest}', '(vao|(cho )?den|(cho )?toi)( het)? {rest}'],
  },
  ranges: { range: ['(tu )?{from} (den|toi)( het)? {to}'] },
  asOf: { asOf: ['tinh (den|toi)( thoi diem)?( het)? {rest}'] },
  overdue: { overdue: ['(da )?(qua|tre|cham) han'] },
  deadlines: {
    none: [
      'khong',
      'khong co',
      'khong( co)?( thoi)? han( chot)?',
      'khong xac dinh( thoi han)?',
      'khong thoi han',
    ],
    relativeDays: ['(trong( vong)?|sau) {n} ngay( toi)?', '{n} ngay'],
    relativeWeeks: ['(trong( vong)?|sau) {n} tuan( toi)?', '{n} tuan'],
    relativeMonths: ['(trong( vong)?|sau) {n} thang( toi)?', '{n} thang'],
    before: ['truoc {rest}'],
    by: [
      '(cham|muon|tre) nhat( la| trong| vao| den)? {rest}',
      'khong (muon|cham|tre) (hon|qua) {rest}',
      '(cho )?(den|toi)( het)? {rest}',
      'het {rest}',
    ],
    within: ['(trong|vao)( vong| khoang)? {rest}'],
    filler: ['((thoi )?han( chot| cuoi| la)?|hoan thanh|xong|bao cao|trinh) {rest}'],
  },
  recurring: recurringVi,
};
