import type { Day } from '../domain/day.ts';
import type { Deadline } from '../domain/deadline.ts';
import type { Worded } from '../domain/language.ts';

/** A text in the committee's own language, English, and its two translations. */
export function inThree(en: string, vi: string, ms: string): Worded {
  return { text: en, translations: { vi, ms } };
}

const months = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ms: [
    'Januari',
    'Februari',
    'Mac',
    'April',
    'Mei',
    'Jun',
    'Julai',
    'Ogos',
    'September',
    'Oktober',
    'November',
    'Disember',
  ],
};

function written(day: Day): { en: string; vi: string; ms: string; monthAndYear: { en: string; ms: string } } {
  const { year, month, day: date } = Temporal.PlainDate.from(day);
  const [en, ms] = [`${months.en[month - 1]} ${year}`, `${months.ms[month - 1]} ${year}`];
  return {
    en: `${date} ${en}`,
    vi: `${date}/${month}/${year}`,
    ms: `${date} ${ms}`,
    monthAndYear: { en, ms },
  };
}

/** "Before 31 August 2025", in the lenient reading: that day is still good. */
export function before(day: Day): Deadline {
  const { en, vi, ms } = written(day);
  return {
    wording: inThree(`before ${en}`, `trước ngày ${vi}`, `sebelum ${ms}`),
    rule: { kind: 'before', day, inclusive: true },
    day,
  };
}

/** "By 11 July 2025". */
export function by(day: Day): Deadline {
  const { en, vi, ms } = written(day);
  return {
    wording: inThree(`by ${en}`, `chậm nhất ngày ${vi}`, `selewat-lewatnya pada ${ms}`),
    rule: { kind: 'by', day },
    day,
  };
}

/** "In July 2025": any day of the month that `day` is in. */
export function inMonthOf(day: Day): Deadline {
  const first = Temporal.PlainDate.from(day).with({ day: 1 });
  const last = first.with({ day: first.daysInMonth });
  const { monthAndYear } = written(day);
  return {
    wording: inThree(
      `in ${monthAndYear.en}`,
      `trong tháng ${first.month}/${first.year}`,
      `dalam bulan ${monthAndYear.ms}`,
    ),
    rule: { kind: 'within', from: first.toString() as Day, to: last.toString() as Day },
    day: last.toString() as Day,
  };
}
