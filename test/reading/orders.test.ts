import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { readDirective } from '../../src/domain/reading/read-directive.ts';

const signedOn = '2026-01-10';

/** "path | who | what is due when" of all that is owed by a text. */
function owed(text: string, language: Language): string[] {
  return readDirective(text, { signedOn, language }).items.map(({ path, lead, deadlines }) => {
    const due = deadlines.map(({ date, rule, rel }) => date ?? rule?.freq ?? `${rel?.n} ${rel?.unit}`);
    return [path, lead.join(' + '), due.join(', ')].join(' | ');
  });
}

/** How a part and its title come out of programs that turn web pages into text. */
const headings = [
  'Sec. 4.  Harbour Works.  ',
  '**Sec. 4**.  **Harbour Works**.  ',
  '<u>Sec</u>. <u>4</u>.  <u>Harbour Works</u>.  ',
  '<span style="text-decoration: underline">Sec</span>.\n<span style="text-decoration: underline">4</span>.\n <span style="text-decoration: underline">Harbour\nWorks</span>.  ',
];

test('a part of an order, its title and its first paragraph on one line, whatever mark-up is left in them', () => {
  const letters = fc.constantFrom(
    (letter: string) => `(${letter})  `,
    (letter: string) => `\\(${letter}\\)  `,
  );
  fc.assert(
    fc.property(fc.constantFrom(...headings), letters, fc.integer({ min: 2, max: 27 }), (heading, of, n) => {
      const text = [
        `${heading}${of('a')}The Minister of Ports shall dredge the basin within ${n} days of the date of this order.`,
        `${of('b')}Within ${n + 1} days of the date of this order, the Minister of Roads, in consultation with the Treasury, shall widen the quay.`,
      ].join('\n\n');
      const day = (days: number) => Temporal.PlainDate.from(signedOn).add({ days }).toString();
      expect(owed(text, 'en'), text).toEqual([
        `Sec. 4.(a) | Minister of Ports | ${day(n)}`,
        `Sec. 4.(b) | Minister of Roads | ${day(n + 1)}`,
      ]);
    }),
    { numRuns: 40 },
  );
});

test('a period above a list holds for each of its members, and each names its own body', () => {
  const text = [
    '(a) Within 30 days of the date of this order:',
    '(i) the Harbour Board shall list its cranes; and',
    '(ii) the Pilots Office shall count its boats.',
  ].join('\n');
  expect(owed(text, 'en')).toEqual([
    '(a)(i) | Harbour Board | 2026-02-09',
    '(a)(ii) | Pilots Office | 2026-02-09',
  ]);
});

test('what only goes into the details of one job is no job, unless a day of its own begins it', () => {
  const text = [
    'The Harbour Board shall publish guidance regarding:',
    '(i) storing of nets; and',
    '(ii) within 20 days of the date of this order, naming a warden.',
  ].join('\n');
  expect(owed(text, 'en').at(-1)).toBe('(ii) | Harbour Board | 2026-01-30');
  expect(owed(text, 'en')).not.toContain('(i) | Harbour Board | ');
});

test('things that one job is about are no jobs; tasks named by nouns are', () => {
  const things = '(i) ropes of hemp;\n(ii) lamps of brass.';
  const duty = 'Within 30 days of the date of this order, the Harbour Board shall';
  expect(owed(`${duty} report to the Mayor on the use of:\n${things}`, 'en')).toEqual([
    '- | Harbour Board | 2026-02-09',
  ]);
  expect(owed(`${duty} finish the following tasks:\n${things}`, 'en')).toHaveLength(2);
});

describe('whoever has a job is found', () => {
  test.each([
    ['To keep safe, open and shared waters, the Harbour Board shall mark the fairway.', 'Harbour Board'],
    [
      'In consultation with the Treasury and the Pilots Office, the Harbour Board shall set fees.',
      'Harbour Board',
    ],
    ['The working group created under section 2 of the Act shall meet in May 2026.', 'working group'],
    ['Agencies responsible for moorings shall list them by 1 May 2026.', 'Agencies'],
    ['Agencies operating ferries, including by night, shall report by 1 May 2026.', 'Agencies'],
    ['HMCs shall send their plans by 1 May 2026.', 'HMCs'],
    [
      'The Committee on Tides (COT) staff shall draft the tables by 1 May 2026.',
      'Committee on Tides (COT) staff',
    ],
    [
      'Every year, and then annually by 1 May, the Harbour Board, with the Treasury, shall report.',
      'Harbour Board',
    ],
    ['I hereby direct the Minister of Ports to close the old lock by 1 May 2026.', 'Minister of Ports'],
    ['The Mayor has required the Harbour Board to report every Friday.', 'Harbour Board'],
    ['By 1 May 2026 the offices assigned must complete the move.', 'offices'],
    ['Testing. Offices should test their pumps once every 6 months.', 'Offices'],
  ])('en: %s', (text, lead) => {
    expect(owed(text, 'en').map((line) => line.split(' | ')[1])).toEqual([lead]);
  });

  test.each([
    ['Politeknik yang belum berdaftar hendaklah memohon sebelum 1 Mei 2026.', 'Politeknik'],
    ['Setiap universiti adalah diminta untuk melantik penyelaras sebelum 1 Mei 2026.', 'Setiap universiti'],
    ['Unit Arkib diberi tugas menyusun fail lama sebelum 1 Mei 2026.', 'Unit Arkib'],
  ])('ms: %s', (text, lead) => {
    expect(owed(text, 'ms').map((line) => line.split(' | ')[1])).toEqual([lead]);
  });
});

describe('the day is found', () => {
  test.each([
    ['en', 'The Harbour Board shall submit the data by 1 May 2026.', '2026-05-01'],
    ['en', 'The Harbour Board shall provide an annual update to the Mayor.', 'yearly'],
    ['en', 'The Harbour Board shall report on at least a quarterly basis.', 'quarterly'],
    ['ms', 'Unit Data hendaklah mengemas kini data selewat-lewatnya pada 1 Mei 2026.', '2026-05-01'],
    ['ms', 'Unit Data hendaklah menghantar senarai paling lewat 1 Mei 2026.', '2026-05-01'],
    ['ms', 'Unit Data hendaklah menghantar senarai tidak lewat 1 Mei 2026.', '2026-05-01'],
  ] as const)('%s: %s', (language, text, day) => {
    expect(owed(text, language).map((line) => line.split(' | ')[2])).toEqual([day]);
  });
});

test('a title in capitals owns nothing below it', () => {
  const text = 'RANCANGAN PERLABUHAN b a r u\n\n(1) Permohonan hendaklah dibuat sebelum 1 Mei 2026.';
  expect(owed(text, 'ms')).toEqual(['(1) |  | 2026-05-01']);
});

test('several bodies named again behind a decision each keep what they were given', () => {
  const text = [
    'a) Unit Arkib hendaklah menyusun fail sebelum 1 Mei 2026.',
    'b) Unit Stor hendaklah mengira stok sebelum 2 Mei 2026.',
    '(Tindakan: Unit Arkib, Unit Stor)',
  ].join('\n');
  expect(owed(text, 'ms')).toEqual(['a | Unit Arkib | 2026-05-01', 'b | Unit Stor | 2026-05-02']);
});

test('an owner may stand before the job', () => {
  const text = [
    '3. To do',
    'Owner: Legal Unit\nTask: Check the lease\nDue: 5 June 2026',
    'Owner: Works Unit\nTask: Paint the gate\nDue date: 8 June 2026',
  ].join('\n\n');
  expect(owed(text, 'en').map((line) => line.split(' | ').slice(1).join(' '))).toEqual([
    'Legal Unit 2026-06-05',
    'Works Unit 2026-06-08',
  ]);
});
