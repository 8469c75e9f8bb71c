import type { Page, Span } from '../types.ts';

/** Where a document says what it is: its first pages' worth, and where it is signed. */
const sizes = { opening: 1_200, head: 5_000, tail: 2_500 };

export const headOf = ({ text }: Page): Span => ({ start: 0, end: Math.min(text.length, sizes.head) });
/** Where a news text tells what it is about; further down it tells of others the same way. */
export function openingOf({ text }: Page): Span {
  const start = Math.max(0, text.search(/\S/));
  return { start, end: Math.min(text.length, start + sizes.opening) };
}

export const tailOf = ({ text }: Page): Span => ({
  start: Math.max(0, text.length - sizes.tail),
  end: text.length,
});

/** A line of a stretch of the page, cells of a table as lines of their own. */
export interface HeadLine extends Span {
  readonly words: string;
}

/** The lines that say something. */
export function linesIn({ text }: Page, { start, end }: Span): HeadLine[] {
  return [...text.slice(start, end).matchAll(/[^\n|]+/g)].flatMap(({ 0: raw, index }) => {
    const words = raw.replace(/[\s\u00a0*_]+/g, ' ').trim();
    const from = start + index + (raw.length - raw.trimStart().length);
    return /[\p{L}\p{N}]/u.test(words)
      ? [{ words, start: from, end: start + index + raw.trimEnd().length }]
      : [];
  });
}

/** Letters in capitals alone: a letterhead, a title, an office above a signature. */
export const isCapitals = (words: string) => /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);
