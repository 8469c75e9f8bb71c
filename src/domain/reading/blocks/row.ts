import type { Span } from '../types.ts';

/** Whether a line looks like a row of a table: cells between bars, or between tabs. */
export function isRow(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, end);
  const cells = line.split('|', 4);
  if (cells.length > 3 || (cells.length === 3 && line.startsWith('|'))) return true;
  return line.split('\t', 40).filter((cell) => cell.trim() !== '').length > 2;
}

/** The cells of a row, blanks around them taken off; empty ones too. */
export function cellSpans(text: string, span: Span): Span[] {
  const line = text.slice(span.start, span.end);
  const bar = line.includes('|') ? '|' : '\t';
  const inner = line.replace(/^\|/u, ' ').replace(/\|$/u, ' ');
  let at = span.start;
  return inner.split(bar).map((cell) => {
    const start = at + cell.length - cell.trimStart().length;
    const end = Math.max(start, at + cell.trimEnd().length);
    at += cell.length + 1;
    return { start, end };
  });
}
