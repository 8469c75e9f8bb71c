import type { Span } from './reading/types.ts';

/** The text with these stretches of it made unreadable; its lines and all offsets stay what they were. */
export function blackOut(text: string, spans: readonly Span[]): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const begin = Math.max(from, start);
    if (end <= begin) continue;
    shown += text.slice(from, begin) + text.slice(begin, end).replace(/\S/g, black);
    from = end;
  }
  return shown + text.slice(from);
}

/** Stands for a letter that is not to be read. */
const black = '\u2588';
