import { fold } from '../../domain/fold.ts';
import { type Language, languages } from '../../domain/language.ts';
import type { TableRow } from '../../files/csv.ts';
import type { Directory } from './directory.ts';
import type { Column, Line } from './kind.ts';

/** Which column of a table says what. */
export interface Mapping {
  /** The row that names the columns; null where none does. */
  readonly header: number | null;
  /** By what is wanted: the table's column, from 0; null for what is left out. */
  readonly columns: Readonly<Record<string, number | null>>;
}

/** Titles and blank lines stand above a header; it is looked for so far down. */
export const headerWithin = 15;
/** How many rows are looked at to tell what a column without a known header holds. */
const sampled = 60;

/** What a table's columns seem to be: by their headers in any language, and by what they hold. */
export function guessMapping(
  columns: readonly Column[],
  rows: readonly TableRow[],
  directory: Directory,
): Mapping {
  const named = headerOf(columns, rows);
  const [first] = rows;
  const header = named ?? first?.number ?? null;
  const guessed = guessColumns(columns, rows, header, directory);
  // A first row that holds what the others hold names nothing.
  const isData =
    named === null &&
    columns.some(({ name, fits }) => {
      const cell = first?.cells[guessed[name] ?? -1];
      return cell && fits?.(cell, directory);
    });
  return { header: isData ? null : header, columns: guessed };
}

function guessColumns(
  columns: readonly Column[],
  rows: readonly TableRow[],
  header: number | null,
  directory: Directory,
): Record<string, number | null> {
  const heads = rows.find(({ number }) => number === header)?.cells ?? [];
  const chosen: Record<string, number | null> = Object.fromEntries(columns.map(({ name }) => [name, null]));
  const taken = new Set<number>();
  const take = (name: string, at: number) => {
    if (chosen[name] !== null || taken.has(at)) return;
    chosen[name] = at;
    taken.add(at);
  };
  const scored = heads.flatMap((head, at) =>
    columns.map((column) => ({ name: column.name, at, score: likeness(column, head) })),
  );
  for (const { name, at, score } of scored.toSorted((a, b) => b.score - a.score || a.at - b.at))
    if (score > 0) take(name, at);
  const body = bodyOf(rows, header).slice(0, sampled);
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  for (const column of columns)
    for (let at = 0; at < width && chosen[column.name] === null; at++)
      if (!taken.has(at) && holds(column, body, at, directory)) take(column.name, at);
  return chosen;
}

/** The first of the rows whose cells name the most columns. */
function headerOf(columns: readonly Column[], rows: readonly TableRow[]): number | null {
  const named = (row: TableRow) =>
    columns.filter((column) => row.cells.some((cell) => likeness(column, cell) >= exact)).length;
  const scored = rows
    .slice(0, headerWithin)
    .map((row) => ({ number: row.number, score: named(row) + row.cells.length / 1000 }))
    .filter(({ score }) => score >= 1)
    .toSorted((a, b) => b.score - a.score || a.number - b.number);
  return scored[0]?.number ?? null;
}

const exact = 1000;

/** How surely a header means a column: its very name, or a name within it. */
function likeness({ called }: Column, head: string): number {
  const words = fold(head);
  if (!words || words.length > 80) return 0;
  let best = 0;
  for (const name of languages.flatMap((language) => called[language])) {
    if (words === name) best = Math.max(best, exact + name.length);
    else if (` ${words} `.includes(` ${name} `)) best = Math.max(best, name.length);
  }
  return best;
}

function holds(column: Column, body: readonly TableRow[], at: number, directory: Directory): boolean {
  if (!column.fits) return false;
  const cells = body.map(({ cells }) => cells[at] ?? '').filter(Boolean);
  const fitting = cells.filter((cell) => column.fits?.(cell, directory)).length;
  return cells.length > 0 && fitting >= cells.length * 0.7;
}

const bodyOf = (rows: readonly TableRow[], header: number | null) =>
  header === null ? rows : rows.filter(({ number }) => number > header);

/** The rows below the header, their cells by what they mean. */
export function linesOf(rows: readonly TableRow[], { header, columns }: Mapping): Line[] {
  return bodyOf(rows, header).map(({ number, cells }) => ({
    row: number,
    of: (name) => {
      const at = columns[name];
      return at === null || at === undefined ? '' : (cells[at] ?? '');
    },
  }));
}

/** A table's columns as people know them: the letter and the header, or what the first row holds. */
export function headsOf(rows: readonly TableRow[], header: number | null): string[] {
  const row = rows.find(({ number }) => number === header);
  const body = bodyOf(rows, header);
  const width = Math.max(row?.cells.length ?? 0, ...body.slice(0, sampled).map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => {
    const name = row?.cells[at] || body.find(({ cells }) => cells[at])?.cells[at] || '';
    return [letterOf(at), name.replace(/\s+/g, ' ').slice(0, 50)].filter(Boolean).join(' · ');
  });
}

/** 0 → "A", 26 → "AA", as spreadsheets letter their columns. */
function letterOf(at: number): string {
  const before = at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '';
  return before + String.fromCharCode(65 + (at % 26));
}

/** The language most of the known headers are in; undefined where they do not tell. */
export function languageOf(
  columns: readonly Column[],
  rows: readonly TableRow[],
  { header }: Mapping,
): Language | undefined {
  const heads = (rows.find(({ number }) => number === header)?.cells ?? []).map(fold);
  const counted = languages.map((language) => ({
    language,
    count: heads.filter((head) => columns.some(({ called }) => called[language].includes(head))).length,
  }));
  const [best, next] = counted.toSorted((a, b) => b.count - a.count);
  return best && best.count > (next?.count ?? 0) ? best.language : undefined;
}
