/** Cells that a spreadsheet would take for a formula; a negative number is none. */
const formula = /^(?!-\d+(?:\.\d+)?$)[=+\-@\t]/;

/**
 * Rows as CSV with commas and quotes where needed. What a spreadsheet would run as a formula is given a quote
 * sign in front, as people do by hand; `plainCell` takes it off again.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(cellOf).join(',')).join('\n');
}

/** A cell as it was before it was written. */
export const plainCell = (cell: string) => (/^'[=+\-@\t]/.test(cell) ? cell.slice(1) : cell);

function cellOf(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
