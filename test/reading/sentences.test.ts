import { describe, expect, test } from 'vitest';
import { clausesOf, sentencesOf } from '../../src/domain/reading/sentences.ts';
import type { Page } from '../../src/domain/reading/types.ts';

const cut = (text: string, language: Page['language'] = 'en', by = sentencesOf) =>
  by({ text, language }, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('a dot ends no sentence', () => {
  test.each([
    ['behind a short form', 'See Plan No. 5 of May. It holds.', ['See Plan No. 5 of May.', 'It holds.']],
    ['in a number or a date', 'Pay 1.500 by 3.4.2026. Then stop.', ['Pay 1.500 by 3.4.2026.', 'Then stop.']],
    [
      'behind an initial',
      'Ask J. Smith of the U.S. Mint. He knows.',
      ['Ask J. Smith of the U.S. Mint.', 'He knows.'],
    ],
    ['behind the number an item begins with', '12. Report it. Wait.', ['12. Report it.', 'Wait.']],
    ['before a small letter', 'Lists, forms, etc. are kept.', ['Lists, forms, etc. are kept.']],
    [
      'inside brackets',
      'Repair it (see below. Twice.) now. Go.',
      ['Repair it (see below. Twice.) now.', 'Go.'],
    ],
  ])('%s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

test('a bracket that nobody closes holds nothing back', () => {
  expect(cut('Repair it (by May. Report it.')).toEqual(['Repair it (by May.', 'Report it.']);
});

test('Vietnamese and Malay short forms are known', () => {
  expect(cut('UBND TP. Huế báo cáo. Sở Y tế theo dõi.', 'vi')).toHaveLength(2);
  expect(cut('Mesyuarat Bil. 3 ditangguhkan. Unit Stor melapor.', 'ms')).toHaveLength(2);
});

test('semicolons part the duties of a sentence, but not what stands in brackets', () => {
  expect(cut('A pays (cash; cheques); B reports; C waits.', 'en', clausesOf)).toEqual([
    'A pays (cash; cheques);',
    'B reports;',
    'C waits.',
  ]);
});
