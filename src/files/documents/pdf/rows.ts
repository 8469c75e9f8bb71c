import type { Column } from './types.ts';

/** Cells beside each other on a page. One alone is a paragraph. */
export interface Row {
  readonly cells: readonly Column[];
  /** From 0. */
  readonly page: number;
}

/** Columns of a page that stand beside each other, in the order of the file, as rows. */
export function rowsOf(columns: readonly Column[], page: number): Row[] {
  const rows: { cells: Column[]; page: number }[] = [];
  for (const column of columns) {
    const row = rows.at(-1);
    const last = row?.cells.at(-1);
    const isRight = last !== undefined && column.left >= last.right - 1;
    if (row && isRight && row.cells.some((cell) => overlap(cell, column))) row.cells.push(column);
    else rows.push({ cells: [column], page });
  }
  return rows;
}

const overlap = (one: Column, other: Column) => one.bottom < other.top && other.bottom < one.top;

/** Which place each cell of a table has: its rows may leave some empty. */
export function placed(table: readonly Row[]): (Column | undefined)[][] {
  const widest = Math.max(...table.map(({ cells }) => cells.length));
  const places: { left: number; right: number }[] = [];
  // Rows with a cell in every place say where the places are; a centred heading widens its own.
  for (const { cells } of table.filter((row) => row.cells.length === widest)) {
    for (const [at, { left, right }] of cells.entries()) {
      const place = places[at];
      places[at] = place
        ? { left: Math.min(place.left, left), right: Math.max(place.right, right) }
        : { left, right };
    }
  }
  return table.map(({ cells: some }) => {
    const cells: (Column | undefined)[] = places.map(() => undefined);
    for (const cell of some) {
      const shared = places.map(({ left, right }) => Math.min(right, cell.right) - Math.max(left, cell.left));
      const best = shared.indexOf(Math.max(...shared));
      const free = cells[best] ? cells.findIndex((one, at) => !one && at > best) : best;
      if (free >= 0) cells[free] = cell;
    }
    return cells;
  });
}
