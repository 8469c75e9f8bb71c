import type { Column, Line } from './types.ts';

/** Lines as columns: each line goes on below the one before it, or begins a paragraph or a cell beside it. */
export function columnsOf(lines: readonly Line[]): Column[] {
  const columns: Line[][] = [];
  for (const line of lines) {
    const last = columns.at(-1);
    if (last && goesOn(last, line)) {
      last.push(line);
      continue;
    }
    // A cell that stands close below a wide paragraph shows to be one when another stands beside it.
    const at = last?.some(({ right }) => right > line.left)
      ? last.findIndex((other) => isBeside(other, line))
      : -1;
    if (last && at > 0) columns.push(last.splice(at));
    columns.push([line]);
  }
  return columns.map(asColumn);
}

function goesOn(column: readonly Line[], line: Line): boolean {
  const above = column.at(-1);
  if (!above) return false;
  const down = above.y - line.y;
  if (down <= line.size * 0.5 || down > line.size * 2) return false;
  // Beside it, not below.
  if (line.left > above.right || line.right < above.left) return false;
  return Math.abs(above.size - line.size) <= line.size * 0.25;
}

const isBeside = (one: Line, other: Line) =>
  Math.abs(one.y - other.y) <= other.size * 0.6 && other.left >= one.right;

function asColumn(lines: readonly Line[]): Column {
  return {
    lines,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: Math.max(...lines.map(({ y, size }) => y + size * 0.7)),
    bottom: Math.min(...lines.map(({ y, size }) => y - size * 0.2)),
  };
}
