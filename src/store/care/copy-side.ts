/** A row as it travels: text, numbers, bytes and null, by column. */
export type Row = Readonly<Record<string, string | number | Uint8Array | null>>;

/** One of the two databases of a copy. Tables are Docket's own, but for the list of migrations. */
export interface CopySide {
  /** Their names, sorted. */
  readonly tables: readonly string[];
  /** A table's columns that can be written, sorted. */
  columns(table: string): Promise<readonly string[]>;
  /** Whether it holds files, a few of which weigh as much as all else. */
  holdsFiles(table: string): Promise<boolean>;
  /** What a query finds, so many rows at a time. One query after the other: not two at once. */
  read(sql: string, atOnce?: number): AsyncIterable<readonly Row[]>;
  close(): Promise<void>;
}

/** Where rows come from: seen as of one moment, whatever others write meanwhile. */
export interface CopySource extends CopySide {
  /** Whether a Docket works on it. */
  readonly runs: boolean;
}

/** Where they go to. Closed without `keep`, it holds nothing, as before. */
export interface CopyTarget extends CopySide {
  put(table: string, columns: readonly string[], rows: readonly Row[]): Promise<void>;
  /** To be called when all rows are there and before they are looked at: what counts on is set, keys are checked. */
  whole(): Promise<void>;
  keep(): Promise<void>;
}

/** Rows read or written at once, and of those with files. */
export const many = 500;
export const few = 4;

/** A table's or column's name as both engines take it, whatever it means elsewhere. */
export const quoted = (name: string) => `"${name}"`;
