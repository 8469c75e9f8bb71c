import { fold } from '../../fold.ts';
import { phrasesOf } from '../phrases/index.ts';
import type { Cell, Page, Span } from '../types.ts';
import { cellSpans } from './row.ts';

export type Columns = readonly Cell['column'][];

/** What each column of a table holds, if this row is its head: at least two columns that are known by name. */
export function columnsOf(page: Page, row: Span): Columns | null {
  const heads = cellSpans(page.text, row).map(({ start, end }) => page.text.slice(start, end));
  if (heads.some((head) => head.length > 80)) return null;
  const columns = heads.map((head) => columnNamed(page, fold(head)));
  const known = columns.filter((column) => column !== 'other' && column !== 'number');
  return known.length >= 2 && new Set(known).size === known.length ? columns : null;
}

/** What a column or a line of this name holds; `head` is folded. */
export function columnNamed(page: Page, head: string): Cell['column'] {
  const padded = ` ${head} `;
  const named = phrasesOf[page.language].structure.columns.find(([column, names]) =>
    names.some((name) => (column === 'number' ? head === name : padded.includes(` ${name}`))),
  );
  return named?.[0] ?? (head === '' ? 'number' : 'other');
}

/** The cells of a row, each with what its column holds. */
export function cellsOf(page: Page, row: Span, columns: Columns | null): Cell[] {
  return cellSpans(page.text, row).map((span, place) => ({
    ...span,
    text: page.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim(),
    column: columns?.[place] ?? 'other',
  }));
}
