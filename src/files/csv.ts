import { cleanText } from '../domain/clean.ts';
import { UserError } from '../domain/user-error.ts';
import { decodeText } from './decode.ts';
import { type Separator, separatorOf } from './separator.ts';

/** A table's limits, each told to whoever passes it. */
export const tableLimits = {
  bytes: 5 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
  /** Characters of a cell. */
  cell: 10_000,
} as const;

export interface TableRow {
  /** As a spreadsheet counts it, from 1; blank rows are counted too. */
  readonly number: number;
  /** NFC, blanks and control characters off. A cell that looks like a formula is text like any other. */
  readonly cells: readonly string[];
}

/**
 * Reads rows separated by commas, semicolons or tabs, whichever the text uses, with quotes as spreadsheets
 * set them. Blank rows are left out. Nothing is taken for a header yet.
 *
 * @throws UserError for what is no such text or passes a limit, with the row where there is one
 */
export async function readTable(bytes: Uint8Array): Promise<TableRow[]> {
  checkSize(bytes.length);
  const { text, separator, above } = begun(decodeText(bytes));
  const rows = (await parsed(text, separator, above)).flatMap((cells, at): TableRow[] => {
    const number = at + 1 + above;
    if (cells.length > tableLimits.columns)
      throw new UserError('imports.error.columns', { row: number, limit: tableLimits.columns });
    const long = cells.findIndex((cell) => cell.length > tableLimits.cell);
    if (long >= 0)
      throw new UserError('imports.error.cell', { row: number, column: long + 1, limit: tableLimits.cell });
    const clean = cells.map(cleanText);
    return clean.some((cell) => cell !== '') ? [{ number, cells: clean }] : [];
  });
  if (rows.length > tableLimits.rows) throw tooManyRows();
  if (rows.length === 0) throw new UserError('imports.error.empty');
  return rows;
}

/** Refuses by size alone, before a byte of it is fetched. */
export function checkSize(bytes: number): void {
  if (bytes > tableLimits.bytes)
    throw new UserError('imports.error.size', { limit: tableLimits.bytes / 1024 / 1024 });
}

const tooManyRows = () => new UserError('imports.error.rows', { limit: tableLimits.rows });

/** Line ends of one kind; Excel's own first line "sep=;" names the separator and is no row of the table. */
function begun(all: string): { text: string; separator: Separator; above: number } {
  const text = all.replace(/\r\n?/g, '\n');
  const [line, named] = /^sep=([,;\t])\n/i.exec(text) ?? [];
  if (line && named) return { text: text.slice(line.length), separator: named as Separator, above: 1 };
  return { text, separator: separatorOf(text), above: 0 };
}

/** Each line as its cells; a blank line is one empty cell, so that rows keep their numbers. */
async function parsed(text: string, delimiter: Separator, above: number): Promise<string[][]> {
  // Loaded when the first table comes: most processes never read one.
  const { CsvError, parse } = await import('csv-parse/sync');
  try {
    return parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: tableLimits.bytes,
      // One more than may be there says that there are too many.
      to: tableLimits.rows * 2,
    });
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    throw new UserError('imports.error.quote', { row: Number(fault.records ?? 0) + 1 + above });
  }
}
