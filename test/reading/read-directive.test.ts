import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/domain/fold.ts';
import { readDirective } from '../../src/domain/reading/read-directive.ts';
import { aDirective } from './directive-parts.ts';

const signedOn = '2026-01-01';

test('a directive put together from parts is read back as it was made', () => {
  fc.assert(
    fc.property(aDirective, ({ text, language, parts }) => {
      const { items } = readDirective(text, { signedOn, language });
      const read = items.map(({ lead, deadlines }) => ({
        lead: lead.map((name) => fold(name).replace(/^the /u, '')).join(),
        day: deadlines.find(({ date }) => date !== undefined)?.date ?? null,
      }));
      const made = parts.flatMap(({ body, duties }) =>
        duties.map(({ day }) => ({ lead: fold(body).replace(/^the /u, ''), day })),
      );
      expect(read, text).toEqual(made);
    }),
    { numRuns: 100 },
  );
});

test('each item and each deadline is found again at its place in the text', () => {
  fc.assert(
    fc.property(aDirective, fc.boolean(), ({ text, language, parts }, parted) => {
      const handed = parted ? text.normalize('NFD') : text;
      const { items } = readDirective(handed, { signedOn, language });
      const at = (start: number, end: number) =>
        handed.slice(start, end).normalize('NFC').replace(/\s+/gu, ' ');
      const duties = parts.flatMap((part) => part.duties);
      expect(items).toHaveLength(duties.length);
      for (const [place, { source, deadlines }] of items.entries()) {
        expect(at(source.start, source.end)).toContain(duties[place]?.words);
        for (const { start, end, text } of deadlines) expect(at(start, end)).toBe(text);
      }
    }),
    { numRuns: 40 },
  );
});

describe('a text that is meant to hurt', () => {
  const length = 30_000;
  test.each([
    ['one endless word', 'a'],
    ['open brackets', '('],
    ['links that never close', '[a]('],
    ['tags that never close', '<b '],
    ['dots', '.'],
    ['stars', '*a'],
    ['bars', '| a '],
    ['lead-ins below lead-ins', '(1) a:\n(a) b:\n(i) c:\n'],
    ['bullets below bullets', '- a:\n'],
    ['marks without end', '\u0301'],
    ['days upon days', 'before 31 August 2025 '],
    ['duties for all above', 'The Ministry of Finance shall pay (all these tasks before 1 May 2026).\n'],
    ['owners of nothing', 'TINDAKAN:\n'],
    ['names upon names', 'the Ministry of Finance, '],
  ])('is read to its end: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    expect(Array.isArray(readDirective(text).items)).toBe(true);
  });
});

test('an empty text owes nothing', () => {
  expect(readDirective('').items).toEqual([]);
});
