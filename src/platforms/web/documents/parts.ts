import type { Span } from '../../../domain/reading/types.ts';

/** Letters of a part, about: a screenful of pages that any phone lays out at once. */
const partOf = 40_000;

/**
 * Cuts a long text into parts of about the same length, where a page begins if that is near, else between
 * lines. The same text is always cut in the same way, so an address of a part stays good.
 */
export function partsOf(text: string, pages: readonly number[]): Span[] {
  const parts: Span[] = [];
  let start = 0;
  let page = 0;
  while (text.length - start > partOf * 1.5) {
    let end = 0;
    for (; page < pages.length && (pages[page] ?? 0) <= start + partOf * 1.25; page++)
      if ((pages[page] ?? 0) > start + partOf / 2) end = pages[page] ?? 0;
    end ||= lineBefore(text, start + partOf, start + partOf / 2);
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: text.length }];
}

/** Where the last line before `at` begins; `at` itself where none does behind `least`, never within a letter. */
function lineBefore(text: string, at: number, least: number): number {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  if (line > least) return line;
  const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return isLow ? at - 1 : at;
}

/** Which part holds this place of the text. */
export const partAt = (parts: readonly Span[], at: number): number =>
  Math.max(
    0,
    parts.findLastIndex(({ start }) => start <= at),
  );
