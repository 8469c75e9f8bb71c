import type { Unpacked } from '../types.ts';
import { columnsOf } from './columns.ts';
import { cellWords, joined, leadingOf, paragraphsOf } from './paragraphs.ts';
import { placed, type Row, rowsOf } from './rows.ts';
import type { Column, Line } from './types.ts';

/** A paragraph or a row of a table, as a line of the text that comes out. */
interface Piece {
  readonly words: string;
  readonly page: number;
  readonly isRow: boolean;
  /** Its last line reaches the margin and ends no sentence. */
  readonly open: boolean;
}

/** Pages of lines as one text: paragraphs apart, tables as rows, and what a page's end cut put together again. */
export function assembled(pages: readonly (readonly Line[])[]): Unpacked {
  const columns = pages.map(columnsOf);
  const leading = leadingOf(columns.flat());
  const rows = columns.flatMap((some, page) => rowsOf(some, page));
  const pieces: Piece[] = [];
  for (let at = 0; at < rows.length; ) {
    const end = endOfTable(rows, at);
    const table = rows.slice(at, Math.max(end, at + 1));
    if (end > at) pieces.push(...ofTable(table));
    else
      pieces.push(...table.flatMap((row) => row.cells.flatMap((cell) => ofColumn(cell, row.page, leading))));
    at += table.length;
  }
  return textOf(pieces, pages.length);
}

/** Behind the last row of the table that begins here; here where none does. */
function endOfTable(rows: readonly Row[], begin: number): number {
  const cells = (at: number) => rows[at]?.cells.length ?? 0;
  if (cells(begin) < 3) return begin;
  let end = begin + 1;
  // A row with few cells still belongs to the table when another whole one follows.
  while (cells(end) >= 2 || (cells(end) === 1 && cells(end + 1) >= 3)) end++;
  return end;
}

function ofTable(table: readonly Row[]): Piece[] {
  const rows: { words: string[]; page: number }[] = [];
  for (const [at, cells] of placed(table).entries()) {
    const page = table[at]?.page ?? 0;
    const words = cells.map((cell) => (cell ? cellWords(cell) : ''));
    const above = rows.at(-1);
    // Cut by the page's end: it goes on without a number.
    if (above && above.page < page && words[0] === '')
      above.words = above.words.map((begun, column) => joined(begun, words[column] ?? ''));
    else rows.push({ words, page });
  }
  const pieces = rows.map(({ words, page }): Piece => row(`| ${words.join(' | ')} |`, page));
  const [head] = rows;
  if (head && rows.length > 1) pieces.splice(1, 0, row(`|${' --- |'.repeat(head.words.length)}`, head.page));
  return pieces;
}

const row = (words: string, page: number): Piece => ({ words, page, isRow: true, open: false });

function ofColumn(column: Column, page: number, leading: number): Piece[] {
  const { lines, left, right } = column;
  const last = lines.at(-1);
  const isFull =
    last !== undefined && last.right > right - (right - left) * 0.15 && right - left > last.size * 20;
  return paragraphsOf(column, leading).map((words, at, all) => {
    const open = at === all.length - 1 && isFull && !/[.;:!?)”"]$/.test(words);
    return { words, page, isRow: false, open };
  });
}

function textOf(pieces: readonly Piece[], pages: number): Unpacked {
  const parts: string[] = [];
  const begins: number[] = [];
  let length = 0;
  let last: Piece | undefined;
  const put = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  for (const piece of pieces) {
    const isNew = last !== undefined && last.page < piece.page;
    const goesOn = isNew && last?.open && !piece.isRow && /^[\p{Ll}\d(]/u.test(piece.words);
    if (last && goesOn) put(joined(last.words, 'x').endsWith(' x') ? ' ' : '');
    else if (last) put(last.isRow && piece.isRow ? '\n' : '\n\n');
    while (begins.length <= piece.page) begins.push(length);
    put(piece.words);
    last = piece;
  }
  while (begins.length < pages) begins.push(length);
  return { text: parts.join(''), pages: begins };
}
