import type { Page, Span } from '../types.ts';

/**
 * A stretch of the page as phrases are looked for in it: lower case, each run of blanks and line breaks one blank,
 * one kind of dash and quote. `at` says where each of its units stands on the page.
 */
export interface Compact {
  readonly text: string;
  readonly at: readonly number[];
}

const blank = /[\s\u00a0\u200b\ufeff]/;
const alike: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
};

/** The words of `span`, ready to be searched. Marks are kept: "sau" is not "sáu". */
export function compact(page: Page, span: Span): Compact {
  const at: number[] = [];
  let text = '';
  let inBlank = true;
  for (let here = span.start; here < span.end; here++) {
    const unit = page.text.charAt(here);
    if (blank.test(unit)) {
      if (!inBlank) {
        text += ' ';
        at.push(here);
      }
      inBlank = true;
      continue;
    }
    inBlank = false;
    // Some capitals become two letters ("İ"): those stay as they are, or offsets would shift.
    const low = alike[unit] ?? unit.toLowerCase();
    text += low.length === 1 ? low : unit;
    at.push(here);
  }
  return { text, at };
}

/** Where a piece of compact text stands on the page; `end` behind its last unit. */
export function spanOf({ at }: Compact, start: number, end: number): Span {
  const first = at[start] ?? 0;
  return { start: first, end: (at[end - 1] ?? first - 1) + 1 };
}

/** The document's words of a span, line breaks and doubled blanks as one blank. */
export const wordsOf = (page: Page, { start, end }: Span): string =>
  page.text.slice(start, end).replace(/[\s\u00a0\u200b\ufeff]+/g, ' ');
