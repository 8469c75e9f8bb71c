import type { Paint } from './paint.ts';
import { padTo, textWidth, wrap } from './width.ts';

const gap = 2;

/** Columns under their heads, figures to the right; the widest columns give way when all do not fit. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: Paint,
): string[] {
  const widths = fit(
    columns.map((head, at) => Math.max(textWidth(head), ...rows.map((row) => textWidth(row[at] ?? '')))),
    width,
  );
  const isFigures = columns.map((_, at) => rows.every((row) => /^[\d.,\s%–-]*$/.test(row[at] ?? '')));
  const draw = (cells: readonly string[]) => {
    const wrapped = widths.map((column, at) => wrap(cells[at] ?? '', column));
    const height = Math.max(...wrapped.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      widths
        .map((column, at) => align(wrapped[at]?.[line] ?? '', column, isFigures[at]))
        .join(' '.repeat(gap))
        .trimEnd(),
    );
  };
  return [...draw(columns).map((line) => paint('bold', line)), ...rows.flatMap(draw)];
}

function align(text: string, width: number, right = false): string {
  return right ? ' '.repeat(Math.max(0, width - textWidth(text))) + text : padTo(text, width);
}

/** Takes columns off the widest until all fit; none gets narrower than six. */
function fit(wanted: readonly number[], width: number): number[] {
  const widths = [...wanted];
  const room = width - gap * (widths.length - 1);
  while (widths.reduce((sum, one) => sum + one, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= 6) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
