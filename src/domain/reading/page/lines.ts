import type { Span } from '../types.ts';

/** A line that is not empty, without the blanks around it. */
export interface Line extends Span {
  /** Empty lines stand between it and the one before. */
  readonly apart: boolean;
  /** Blanks in front of it. */
  readonly left: number;
}

/** The lines of a text that hold something. */
export function linesOf(text: string, within: Span = { start: 0, end: text.length }): Line[] {
  const lines: Line[] = [];
  let apart = false;
  for (let start = within.start; start < within.end; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? within.end : Math.min(next, within.end);
    const words = text.slice(start, end);
    const trimmed = words.trim();
    if (trimmed === '') apart = true;
    else {
      const from = start + words.indexOf(trimmed.slice(0, 1));
      lines.push({ start: from, end: from + trimmed.length, apart, left: from - start });
      apart = false;
    }
    start = end + 1;
  }
  return lines;
}
