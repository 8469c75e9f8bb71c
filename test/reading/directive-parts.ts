import fc from 'fast-check';
import type { Language } from '../../src/domain/language.ts';

/** How one language words the parts of a made-up directive. */
interface Wording {
  readonly bodies: readonly string[];
  readonly assign: (body: string) => string;
  readonly duties: readonly string[];
  /** A day as it is said in a sentence; d from 1 to 28 of a month from 1 to 12 of 2026. */
  readonly days: readonly ((day: number, month: number) => string)[];
  /** Said within a duty: a day that is no deadline. */
  readonly traps: readonly string[];
  readonly noise: readonly string[];
}

const english = ['January', 'February', 'March', 'April', 'May', 'June', 'July'];
const malay = ['Januari', 'Februari', 'Mac', 'April', 'Mei', 'Jun', 'Julai'];

export const wordings: Readonly<Record<Language, Wording>> = {
  en: {
    bodies: ['the Ministry of Finance', 'the Ministry of Health', 'the Department of Transport'],
    assign: (body) => `Assign ${body}:`,
    duties: [
      'Review the list of public works',
      'Report to the Government on staff',
      'Publish the new tariffs',
    ],
    days: [
      (day, month) => `before ${english[month - 1]} ${day}, 2026`,
      (day, month) => `no later than ${day} ${english[month - 1]} 2026`,
      (day, month) => `(to be completed before ${english[month - 1]} ${day}, 2026)`,
    ],
    traps: [
      '',
      ' under Decision No. 15-QD/TW, dated July 4, 2025',
      ' (replacing Directive No. 3 of May 2, 2024)',
    ],
    noise: ['Workers on a bridge. (Photo: J. Doe)', 'Source: https://example.org/works', 'Comment (0)'],
  },
  vi: {
    bodies: ['Bộ Tài chính', 'Bộ Y tế', 'Ủy ban nhân dân tỉnh Nghệ An'],
    assign: (body) => `Giao ${body}:`,
    duties: ['Rà soát danh mục công trình', 'Báo cáo Chính phủ về biên chế', 'Ban hành biểu giá mới'],
    days: [
      (day, month) => `trước ngày ${day}/${month}/2026`,
      (day, month) => `chậm nhất ngày ${day} tháng ${month} năm 2026`,
      (day, month) => `, hoàn thành trước ngày ${day} tháng ${month} năm 2026`,
    ],
    traps: [
      '',
      ' theo Quyết định số 15/QĐ-TTg ngày 04 tháng 7 năm 2025',
      ' (thay thế Chỉ thị số 3/CT-TTg ngày 02/5/2024)',
    ],
    noise: ['Công nhân trên cầu. Ảnh: TTXVN', 'Nguồn: https://example.org/cau', 'Theo TTXVN'],
  },
  ms: {
    bodies: ['Kementerian Kewangan', 'Kementerian Kesihatan', 'Jabatan Kerja Raya'],
    assign: (body) => `Menugaskan ${body}:`,
    duties: [
      'Menyemak senarai kerja awam',
      'Melaporkan kepada Kabinet mengenai kakitangan',
      'Menerbitkan kadar baharu',
    ],
    days: [
      (day, month) => `sebelum ${day} ${malay[month - 1]} 2026`,
      (day, month) => `selewat-lewatnya pada ${day} ${malay[month - 1]} 2026`,
      (day, month) => `(disiapkan sebelum ${day} ${malay[month - 1]} 2026)`,
    ],
    traps: ['', ' di bawah Pekeliling No. 15/2025 bertarikh 4 Julai 2025'],
    noise: ['Pekerja di jambatan. Foto: BERNAMA', 'Sumber: https://example.org/kerja', 'Komen (0)'],
  },
};

/** Numbering of groups and, below them, of duties. */
const numberings: readonly (readonly [(n: number) => string, (n: number) => string])[] = [
  [(n) => `${n}. `, (n) => `(${n}) `],
  [(n) => `${n}. `, (n) => `${'abcdef'.charAt(n - 1)}) `],
  [(n) => `${['I', 'II', 'III', 'IV'][n - 1]}. `, (n) => `${n}. `],
  [(n) => `(${n}) `, () => '- '],
  [(n) => `${n}) `, (n) => `(${['i', 'ii', 'iii', 'iv'][n - 1]}) `],
  [(n) => `**${n}.** `, () => '+ '],
  [(n) => `${n}\\. `, (n) => `\\(${'abcdef'.charAt(n - 1)}\\)  `],
];

export interface Part {
  readonly body: string;
  readonly duties: readonly { readonly words: string; readonly day: string | null }[];
}

/** A directive put together from parts, and what is owed by it. */
export interface MadeUp {
  readonly language: Language;
  readonly text: string;
  readonly parts: readonly Part[];
}

const aDay = fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 7 }) });

function aDuty({ duties, traps, days }: Wording) {
  const when = fc.option(fc.record({ at: aDay, said: fc.constantFrom(...days) }));
  return fc
    .record({ duty: fc.constantFrom(...duties), trap: fc.constantFrom(...traps), when })
    .map(({ duty, trap, when }) => {
      if (!when) return { words: `${duty}${trap}.`, day: null };
      const { day, month } = when.at;
      const words = `${duty}${trap} ${when.said(day, month)}.`.replaceAll(' ,', ',');
      return { words, day: `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
    });
}

function directiveIn(language: Language): fc.Arbitrary<MadeUp> {
  const wording = wordings[language];
  const part = fc.record({
    body: fc.constantFrom(...wording.bodies),
    duties: fc.array(aDuty(wording), { minLength: 1, maxLength: 3 }),
    noise: fc.option(fc.constantFrom(...wording.noise)),
  });
  return fc
    .record({
      parts: fc.array(part, { minLength: 1, maxLength: 3 }),
      numbering: fc.constantFrom(...numberings),
      apart: fc.boolean(),
      width: fc.option(fc.integer({ min: 70, max: 100 })),
    })
    .map(({ parts, numbering: [outer, inner], apart, width }) => {
      const lines = parts.flatMap(({ body, duties, noise }, place) => [
        outer(place + 1) + wording.assign(body),
        ...duties.map(({ words }, at) => inner(at + 1) + words),
        ...(noise ? [noise] : []),
      ]);
      const text = lines.map((line) => (width ? wrapped(line, width) : line)).join(apart ? '\n\n' : '\n');
      return { language, text, parts };
    });
}

/** A line broken where the page ends, as programs that make PDFs do. */
function wrapped(line: string, width: number): string {
  const lines: string[] = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

export const aDirective = fc.oneof(directiveIn('en'), directiveIn('vi'), directiveIn('ms'));
