import type { Span } from '../../../domain/reading/types.ts';
import type { MarkedItem } from '../port.ts';

/** A stretch of text with the same items all through; with none, plain text. */
export interface Piece extends Span {
  readonly items: readonly MarkedItem[];
  /** Those that begin here, or begin earlier than what is shown. */
  readonly first: readonly MarkedItem[];
  /** Those that end here, or go on behind what is shown. */
  readonly last: readonly MarkedItem[];
}

export interface Block {
  /** The page that begins with it, from 1; null within a page. */
  readonly page: number | null;
  readonly pieces: readonly Piece[];
}

interface Text {
  readonly text: string;
  readonly pages: readonly number[];
  readonly items: readonly MarkedItem[];
  /** Blank lines part its paragraphs; where it is not so, each line is one. */
  readonly printed: boolean;
}

/** A part of the text, in paragraphs, each on one page. Items may lie within each other. */
export function blocksOf({ text, pages, items, printed }: Text, part: Span): Block[] {
  const begins = new Map(pages.map((at, index) => [at, index + 1]));
  const seen = items.filter(({ start, end }) => start < part.end && end > part.start && end > start);
  const all = paragraphsOf(text, part, pages, printed ? /\n[^\S\n]*\n\s*/g : /\n+/g).map((paragraph) => ({
    page: begins.get(paragraph.start) ?? null,
    pieces: piecesOf(paragraph, seen),
  }));
  return withEnds(all, seen);
}

function paragraphsOf(text: string, { start, end }: Span, pages: readonly number[], gap: RegExp): Span[] {
  const cuts = new Set([start, ...pages.filter((at) => at > start && at < end)]);
  const shown = text.slice(start, end);
  for (const { index, 0: blanks } of shown.matchAll(gap)) cuts.add(start + index + blanks.length);
  const starts = [...cuts].filter((at) => at < end).sort((one, other) => one - other);
  // Blanks at the end would be shown as empty lines.
  return starts.map((at, index) => ({
    start: at,
    end: at + text.slice(at, starts[index + 1] ?? end).trimEnd().length,
  }));
}

function piecesOf({ start, end }: Span, items: readonly MarkedItem[]): Piece[] {
  if (start === end) return [];
  const here = items.filter((item) => item.start < end && item.end > start);
  const within = (at: number) => at > start && at < end;
  const cuts = new Set([start, ...here.flatMap((item) => [item.start, item.end]).filter(within)]);
  const starts = [...cuts].sort((one, other) => one - other);
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? end;
    const those = here.filter((item) => item.start < to && item.end > from);
    return { start: from, end: to, items: those, first: [], last: [] };
  });
}

/** Says of each item where it is first and last to be seen. */
function withEnds(blocks: readonly Block[], items: readonly MarkedItem[]): Block[] {
  const first = new Map<MarkedItem, Piece>();
  const last = new Map<MarkedItem, Piece>();
  for (const piece of blocks.flatMap(({ pieces }) => pieces))
    for (const item of piece.items) {
      if (!first.has(item)) first.set(item, piece);
      last.set(item, piece);
    }
  const at = (places: typeof first, piece: Piece) =>
    piece.items.length > 0 ? items.filter((item) => places.get(item) === piece) : [];
  return blocks.map(({ page, pieces }) => ({
    page,
    pieces: pieces.map((piece) => ({ ...piece, first: at(first, piece), last: at(last, piece) })),
  }));
}
