import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/domain/day.ts';
import { type Language, languages } from '../../../src/domain/language.ts';
import { findDeadlines } from '../../../src/domain/reading/deadlines/find-deadlines.ts';
import type { FoundDeadlineKind } from '../../../src/domain/reading/types.ts';

const signedOn: Day = '2025-07-18';

type Written = (day: number, month: number, year: number) => string;

/** A language's ways to write a day, to make it a deadline, and to name days that are none. */
interface Parts {
  readonly days: readonly Written[];
  readonly triggers: readonly (readonly [FoundDeadlineKind, string])[];
  readonly jobs: readonly string[];
  readonly traps: readonly ((day: string) => string)[];
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
const inDigits: readonly Written[] = [
  (d, m, y) => `${d}/${m}/${y}`,
  (d, m, y) => `${twoDigits(d)}/${twoDigits(m)}/${y}`,
  (d, m, y) => `${twoDigits(d)}.${twoDigits(m)}.${y}`,
];
const english = 'January February March April May June July August September October November December'.split(
  ' ',
);
const malay = 'Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember'.split(' ');

const parts: Readonly<Record<Language, Parts>> = {
  en: {
    days: [
      ...inDigits,
      (d, m, y) => `${english[m - 1]} ${d}, ${y}`,
      (d, m, y) => `${d} ${english[m - 1]} ${y}`,
      (d, m, y) => `the ${d}th of ${english[m - 1]}, ${y}`,
      (d, m, y) => `${english[m - 1]?.replace(/^(...)..+/, '$1.')} ${d}, ${y}`,
    ],
    triggers: [
      ['before_date', 'before'],
      ['before_date', 'prior to'],
      ['by_date', 'by'],
      ['by_date', 'no later than'],
      ['by_date', 'on or before'],
      ['by_date', 'by 17:00 on'],
      ['from_date', 'starting from'],
    ],
    jobs: ['the Ministry of Culture shall publish the plan', 'complete the work', 'provinces report to it'],
    traps: [
      (day) => `under Decision No. 12-QD/TW dated ${day}`,
      (day) => `as agreed at the meeting on ${day}`,
      (day) => `in carrying out Plan 7 of ${day}`,
      (day) => `for the 2026-2031 term after the session of ${day}`,
    ],
  },
  vi: {
    days: [
      ...inDigits,
      (d, m, y) => `${d} tháng ${m} năm ${y}`,
      (d, m, y) => `${twoDigits(d)} tháng ${twoDigits(m)} năm ${y}`,
      (d, m, y) => `${d}-${m}-${y}`,
    ],
    triggers: [
      ['before_date', 'trước ngày'],
      ['by_date', 'chậm nhất ngày'],
      ['by_date', 'chậm nhất là ngày'],
      ['by_date', 'không muộn hơn ngày'],
      ['by_date', 'chậm nhất đến hết ngày'],
      ['before_date', 'trước 17 giờ 00 ngày'],
      ['from_date', 'từ ngày'],
    ],
    jobs: ['Bộ Văn hóa công bố kế hoạch', 'hoàn thành công việc', 'các tỉnh báo cáo'],
    traps: [
      (day) => `theo Quyết định số 12-QĐ/TW ngày ${day}`,
      (day) => `như đã thống nhất tại cuộc họp ngày ${day}`,
      (day) => `căn cứ Kế hoạch số 7 ngày ${day} cho giai đoạn 2026-2030`,
      (day) => `có hiệu lực từ ngày ${day}`,
    ],
  },
  ms: {
    days: [
      ...inDigits,
      (d, m, y) => `${d} ${malay[m - 1]} ${y}`,
      (d, m, y) => `${d}hb ${malay[m - 1]} ${y}`,
      (d, m, y) => `${d} haribulan ${malay[m - 1]} ${y}`,
    ],
    triggers: [
      ['before_date', 'sebelum'],
      ['by_date', 'selewat-lewatnya pada'],
      ['by_date', 'tidak lewat daripada'],
      ['by_date', 'pada atau sebelum'],
      ['from_date', 'mulai'],
    ],
    jobs: ['Kementerian Belia menerbitkan pelan', 'menyiapkan kerja', 'negeri melaporkan kemajuan'],
    traps: [
      (day) => `menurut Keputusan No. 12 bertarikh ${day}`,
      (day) => `seperti dipersetujui dalam mesyuarat pada ${day}`,
      (day) => `bagi penggal 2026-2031 menurut Pelan 7 bertarikh ${day}`,
      (day) => `yang berkuat kuasa pada ${day}`,
    ],
  },
};

const comingDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(signedOn, days));
const said = (day: Day, written: Written) => {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  return written(dayOfMonth, month, year);
};

/** Some blanks become line breaks, as lines of print do. */
const wrapped = (text: string, breaks: readonly boolean[]) => {
  let at = 0;
  return text.replaceAll(' ', () => (breaks[at++ % breaks.length] ? '\n' : ' '));
};

describe.each(languages)('in %s', (language) => {
  const { days, triggers, jobs, traps } = parts[language];
  const of = <T>(list: readonly T[]) => fc.constantFrom(...list);
  const sentence = fc.record({
    day: comingDay,
    written: of(days),
    trigger: of(triggers),
    job: of(jobs),
    trapDay: comingDay,
    trap: of(traps),
    order: of(['{trap}, {job} {due}', '{due}, {job}, {trap}', '{job} {due} {trap}', '{job} ({due}); {trap}']),
    breaks: fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
  });

  test('a deadline is read back from anywhere in a sentence, and a day beside it that is none is not', () => {
    fc.assert(
      fc.property(sentence, ({ day, written, trigger: [kind, word], job, trapDay, trap, order, breaks }) => {
        const due = `${word} ${said(day, written)}`;
        const plain = order
          .replace('{due}', due)
          .replace('{job}', job)
          .replace('{trap}', trap(said(trapDay, written)));
        const text = wrapped(plain, breaks);
        const found = findDeadlines({ language, text }, { start: 0, end: text.length }, { signedOn });
        expect(found).toMatchObject([{ kind, date: day, text: due }]);
        expect(found.map(({ start, end }) => plain.slice(start, end))).toEqual([due]);
      }),
      { numRuns: 150 },
    );
  });

  test('what stands in a span has nothing to do with what stands around it', () => {
    fc.assert(
      fc.property(sentence, fc.nat(30), ({ day, written, trigger: [kind, word], job }, before) => {
        const due = `${job} ${word} ${said(day, written)}`;
        const text = `${'x '.repeat(before)}${due}. ${due}`;
        const start = before * 2;
        const found = findDeadlines({ language, text }, { start, end: start + due.length }, { signedOn });
        expect(found).toMatchObject([{ kind, date: day, end: start + due.length }]);
      }),
      { numRuns: 30 },
    );
  });

  test('any text at all is read, and every deadline quotes it', () => {
    const word = fc.oneof(
      of([...jobs, ...triggers.map(([, trigger]) => trigger)].flatMap((words) => words.split(' '))),
      fc.nat(2100).map(String),
      of(['/', '.', ',', '-', '\n', '31/8/2025', '31/2/2025', '0/0/2025', '(', 'İ', '']),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        for (const each of findDeadlines({ language, text }, { start: 0, end: text.length }, { signedOn })) {
          expect(text.slice(each.start, each.end).replace(/\s+/g, ' ')).toBe(each.text);
        }
      }),
      { numRuns: 200 },
    );
  });
});
