import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalised } from '../../src/domain/reading/normalised.ts';
import { cleanPage } from '../../src/domain/reading/page.ts';

const words = (text: string, language: 'en' | 'vi' | 'ms' = 'en') =>
  cleanPage(text, language)
    .text.split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');

const noise = fc.constantFrom(
  '**',
  '_',
  '<b>',
  '</b>',
  '\n',
  '\n\n',
  '| ',
  '(1) ',
  '- ',
  '\u00a0',
  '[x](y)',
  '# ',
  '12',
);
const anyPage = fc.array(fc.oneof(noise, fc.lorem({ maxCount: 6 }), fc.string({ maxLength: 9 })), {
  maxLength: 40,
});

test('a clean page is as long as what was handed in, whatever that is', () => {
  fc.assert(
    fc.property(anyPage, fc.constantFrom('en', 'vi', 'ms'), (parts, language) => {
      const text = parts.join('');
      expect(cleanPage(text, language).text).toHaveLength(text.length);
    }),
    { numRuns: 200 },
  );
});

test('every letter of a clean page stands where it stood', () => {
  fc.assert(
    fc.property(anyPage, (parts) => {
      const text = parts.join('');
      const page = cleanPage(text, 'en').text;
      for (const [place, sign] of [...page].entries()) {
        if (/\S/u.test(sign)) expect([...text][place]).toBe(sign);
      }
    }),
    { numRuns: 100 },
  );
});

describe('mark-up is put out of sight', () => {
  test.each([
    ['## **Duties** of the __board__', ['Duties of the board']],
    [
      'The <u>whole</u> code<sup id="f1"><a href="#n1">29</a></sup> is published.',
      ['The whole code is published.'],
    ],
    ['Read [the plan](https://example.org/plan) today.', ['Read the plan today.']],
    ['**(2)** The office\u00a0reports.', ['(2) The office reports.']],
    ['_(a)_ sends it', ['(a) sends it']],
    ['* one\n* two', ['* one', '* two']],
    ['-----\n=====', []],
  ])('%s', (text, lines) => {
    expect(words(text)).toEqual(lines);
  });
});

test('what each printed page repeats is no part of the text', () => {
  const page =
    'The unit shall keep\n\n46 _The Records Bill_\n\nits books in order.\n\n47 _The Records Bill_\n\nIt reports.';
  expect(words(page)).toEqual(['The unit shall keep its books in order.', 'It reports.']);
  const once = 'Budget of the\n\n46 _Schools Board_\n\nand others.';
  expect(words(once).join(' ')).toContain('46 Schools Board');
});

test('breaks that were made to fit a page are undone, those between paragraphs and items are not', () => {
  const page = [
    '1. The Department of Transport, together with the Ministry of',
    'Finance, reviews the list of bridges that are to be repaired and',
    'sends it to the cabinet in January.',
    '2. The Department of Health opens the clinics that were closed by',
    'the flood as soon as they are safe and reports.',
    'Action by: Department of Health',
  ];
  expect(words(page.join('\n'))).toEqual([
    `${page[0]} ${page[1]} ${page[2]}`,
    `${page[3]} ${page[4]}`,
    'Action by: Department of Health',
  ]);
});

test('a line may begin with the number of a part that is spoken of', () => {
  const page =
    '(d) The director shall publish the rules named in subsection\n(c) of this section in the gazette.';
  expect(words(page)).toHaveLength(1);
});

describe('text in other normal forms', () => {
  test('is read in one, and places are told in the text as it was', () => {
    const composed = 'Bộ Y tế báo cáo';
    const parted = composed.normalize('NFD');
    const read = normalised(parted);
    expect(read.text).toBe(composed);
    const at = read.text.indexOf('báo');
    expect(parted.slice(read.original(at), read.original(at + 3)).normalize('NFC')).toBe('báo');
    expect(read.original(read.text.length)).toBe(parted.length);
  });

  test('letters without width do not part a word', () => {
    const read = normalised('re\u00adport it\u200b now');
    expect(read.text).toBe('report it now');
    expect(read.original(read.text.indexOf('now'))).toBe(12);
  });

  test('places are told right for any text', () => {
    const marks = fc.constantFrom('e\u0301', 'o\u0302\u0323', 'a', ' ', '\u00ad', 'đ', '😀');
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 30 }), (letters) => {
        const text = letters.join('');
        const read = normalised(text);
        expect(read.text).toBe(text.replaceAll('\u00ad', '').normalize('NFC'));
        for (let at = 0; at < read.text.length; at += 1) {
          const back = text.slice(read.original(at), read.original(at + 1)).replaceAll('\u00ad', '');
          expect(back.normalize('NFC')).toBe(read.text.slice(at, at + 1));
        }
      }),
      { numRuns: 200 },
    );
  });
});
