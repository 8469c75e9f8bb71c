import type { Element } from './left-out.ts';
import { attributeOf, isLeftOut } from './left-out.ts';

/** Columns that a table may have; a span of more is a mistake or malice. */
const mostColumns = 60;

interface GridCell {
  readonly element: Element;
  readonly heads: boolean;
  /** It only reaches here from the column before. */
  readonly covered: boolean;
}

/** A table's rows with merged cells in each of the places that they cover. */
export type Grid = readonly (readonly (GridCell | undefined)[])[];

export const childElements = (element: Element): Element[] =>
  element.childNodes
    .filter((child): child is Element => 'tagName' in child)
    .filter((child) => !isLeftOut(child));

function rowsOf(table: Element): Element[] {
  return childElements(table).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName)
      ? childElements(child).filter(({ tagName }) => tagName === 'tr')
      : [];
  });
}

const spanOf = (cell: Element, name: string, most: number) => {
  const span = Number(attributeOf(cell, name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1;
};

/** A cell over several rows stands in each: whoever leads three tasks leads each of them. */
export function gridOf(table: Element): Grid {
  const rows = rowsOf(table);
  const grid: (GridCell | undefined)[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const element of childElements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th')) {
      while (grid[at]?.[column]) column++;
      const wide = spanOf(element, 'colspan', mostColumns);
      const high = spanOf(element, 'rowspan', rows.length - at);
      for (const line of grid.slice(at, at + high)) {
        for (let over = 0; over < wide; over++)
          line[column + over] = { element, heads: element.tagName === 'th', covered: over > 0 };
      }
      column += wide;
      if (column > mostColumns) break;
    }
  }
  const columns = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return grid.map((row) => Array.from({ length: columns }, (_, at) => row[at]));
}

/** A table that only puts things side by side: a letterhead, a page's columns. */
export function isLayout(table: Element, grid: Grid): boolean {
  if (['presentation', 'none'].includes(attributeOf(table, 'role') ?? '')) return true;
  const [first] = grid;
  if (!first || first.length === 1) return true;
  const cells = grid.flat().flatMap((cell) => cell ?? []);
  if (cells.some(({ element }) => holdsTable(element))) return true;
  return first.length === 2 && grid.length <= 3 && !cells.some(({ heads }) => heads);
}

function holdsTable(element: Element): boolean {
  return childElements(element).some((child) => child.tagName === 'table' || holdsTable(child));
}
