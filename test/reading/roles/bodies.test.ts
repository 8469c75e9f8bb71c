import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../src/domain/language.ts';
import { assignmentOf } from '../../../src/domain/reading/roles/assignment-of.ts';
import { bodiesOfCell, findBodies } from '../../../src/domain/reading/roles/bodies.ts';
import { classOf } from '../../../src/domain/reading/roles/body-class.ts';
import { bodies } from './speech.ts';

const whole = (text: string) => ({ start: 0, end: text.length });
const cell = (language: Language, text: string) =>
  bodiesOfCell({ text, language }, whole(text)).map((body) => body.text);

describe('the bodies of a cell', () => {
  it('are told apart at semicolons, commas and "and", and their names stay whole', () => {
    const lists = fc
      .constantFrom(...languages)
      .chain((language) =>
        fc.tuple(
          fc.constant(language),
          fc.shuffledSubarray([...bodies[language]], { minLength: 1, maxLength: 5 }),
        ),
      );
    fc.assert(
      fc.property(lists, ([language, names]) => {
        const text = names.map((name) => (language === 'en' ? `the ${name}` : name)).join('; ');
        expect(cell(language, text), text).toEqual(names);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['Bộ Khoa học và Công nghệ, Bộ Quốc phòng và các bộ, ngành, địa phương', 3],
    ['VTV, VOV, TTXVN, các địa phương', 4],
    ['Bộ Tài nguyên và môi trường, Bộ Xây dựng', 2],
    ['Các tỉnh, thành phố trực thuộc TW', 1],
    ['Bộ Y tế\nBộ Tài chính', 2],
    ['Chủ trì: Sở Nội vụ. Cơ quan phối hợp: Sở Tài chính', 1],
    ['1. Bộ Giáo dục và Đào tạo; 2. Tổng công ty Hàng không Việt Nam', 2],
    ['Cục Phòng cháy, chữa cháy và cứu nạn, cứu hộ', 1],
  ])('%s are %i', (text, count) => {
    expect(cell('vi', text)).toHaveLength(count);
  });

  it('count also where their kind is unknown', () => {
    expect(cell('en', 'Ferry operators; Harbour pilots')).toEqual(['Ferry operators', 'Harbour pilots']);
  });
});

it('quotes each body of a heading at its place', () => {
  const text = '(3) Bộ Tài chính,\nUỷ ban nhân dân  các tỉnh:';
  const found = findBodies({ text, language: 'vi' }, whole(text));
  expect(found.map((body) => body.text)).toEqual(['Bộ Tài chính', 'Uỷ ban nhân dân các tỉnh']);
  for (const { start, end, text: words } of found) {
    expect(text.slice(start, end).replace(/\s+/gu, ' ')).toBe(words);
  }
});

it.each([
  ['vi', 'Ủy ban nhân dân các tỉnh, thành phố', 'provinces'],
  ['vi', 'các bộ, ngành, địa phương', 'all'],
  ['vi', 'Các bộ, ngành', 'ministries'],
  ['vi', 'các tỉnh ủy, thành ủy', 'partyCommittees'],
  ['vi', 'các xã, phường', 'communes'],
  ['vi', 'Ủy ban nhân dân tỉnh Thanh Hóa', null],
  ['en', 'all provinces', 'provinces'],
  ['en', 'each agency', 'agencies'],
  ['en', 'Central Organizing Committee', null],
  ['ms', 'semua kementerian', 'ministries'],
  ['ms', 'Semua Ketua Bahagian', 'departments'],
  ['ms', 'Kementerian Dalam Negeri', null],
] as const)('%s: "%s" means %s', (language, name, kind) => {
  expect(classOf(name, language)?.kind ?? null).toBe(kind);
});

it.each(languages)('reads hostile text in %s without losing its way', (language) => {
  const [name = ''] = bodies[language];
  const hostile = [
    'a'.repeat(100_000),
    '('.repeat(20_000),
    '.'.repeat(20_000),
    `${name}, `.repeat(4_000),
    'giao assign untuk to '.repeat(4_000),
    'the of and '.repeat(6_000),
    'the '.repeat(20_000),
    `, ${name} acting through `.repeat(2_000),
  ];
  for (const text of hostile) {
    const read = assignmentOf({ text, language }, whole(text));
    for (const { start, end } of read.leads) expect(end - start).toBeLessThan(20_000);
    findBodies({ text, language }, whole(text));
    bodiesOfCell({ text, language }, whole(text));
  }
});
