import type { Fact, Part, Row } from '../../../domain/card.ts';
import type { Pen } from './buttons.ts';
import { cut } from './cut.ts';
import type { KnownBlock, RichTextElement, RichTextSection } from './kit.ts';
import { limits } from './limits.ts';
import { gap, quiet, rich, section, words } from './rich.ts';
import { drawRow, rowWords } from './row.ts';

/** Blocks that stay together: all of them are shown or none. */
export interface Piece {
  readonly blocks: readonly KnownBlock[];
  /** How many entries of a list it shows; what does not fit is counted. */
  readonly entries: number;
}

/** Entries without buttons that share a block. */
const together = 10;
const factsTogether = 12;

/** A part of a card as pieces; `brief` says less of each entry of a list. */
export function* drawPart(pen: Pen, part: Part, brief: boolean): Generator<Piece> {
  switch (part.part) {
    case 'text':
      yield { blocks: part.quiet ? quiet(part.text) : rich(section(words(part.text))), entries: 0 };
      return;
    case 'facts':
      for (const facts of chunks(part.facts, factsTogether))
        yield { blocks: rich(section(facts.flatMap(factWords))), entries: 0 };
      return;
    case 'rows':
      yield* drawRows(pen, brief ? part.rows.map(shortened) : part.rows, part.heading);
      return;
    case 'table':
      for (const rows of chunks(part.rows, together))
        yield { blocks: rich(list(rows.map((row) => tableRow(part.columns, row)))), entries: rows.length };
  }
}

/** The heading stays with the first entry; where none has buttons, entries come as lists. */
function* drawRows(pen: Pen, rows: readonly Row[], heading?: string): Generator<Piece> {
  const above: KnownBlock[] = heading
    ? [{ type: 'divider' }, ...rich(section(words(heading, { bold: true })))]
    : [];
  const isList = rows.every(({ buttons = [] }) => buttons.length === 0);
  const pieces: Piece[] = isList
    ? chunks(rows, together).map((some) => ({ blocks: listOf(some), entries: some.length }))
    : rows.map((row) => ({ blocks: drawRow(pen, row), entries: 1 }));
  for (const [at, piece] of pieces.entries())
    yield at === 0 ? { ...piece, blocks: [...above, ...piece.blocks] } : piece;
}

/** With the first detail alone. */
const shortened = (row: Row): Row => ({ ...row, details: (row.details ?? []).slice(0, 1) });

const listOf = (rows: readonly Row[]) => rich(list(rows.map(rowWords)));

const list = (entries: readonly RichTextElement[][]) => ({
  type: 'rich_text_list' as const,
  style: 'bullet' as const,
  elements: entries.filter(({ length }) => length > 0).map((entry): RichTextSection => section(entry)),
});

/** "Lead: Ministry of Finance", a line for each. */
function factWords({ label, value, href }: Fact, at: number): RichTextElement[] {
  const said = words(value, { before: ' ' });
  if (said.length === 0) return [];
  const shown =
    href && isLink(href)
      ? [gap(' '), { type: 'link' as const, url: href, text: cut(value, limits.text) }]
      : said;
  return [...words(`${label}:`, { bold: true, before: at > 0 ? '\n' : '' }), ...shown];
}

/** As long as Slack takes one, and to nowhere but the web. */
const isLink = (href: string) => /^https?:\/\//i.test(href) && href.length <= 3000 && URL.canParse(href);

/**
 * A line of a table for a narrow screen: what it is about, and below it each figure with its column's name. A
 * nought is left out beside others: it would push what counts onto a second line.
 */
function tableRow(columns: readonly string[], [about = '', ...cells]: readonly string[]): RichTextElement[] {
  const figures = cells.map((cell, at) => ({ column: columns[at + 1] ?? '', figure: cell.trim() }));
  const filled = figures.filter(({ figure }) => figure !== '');
  const counting = filled.filter(({ figure }) => figure !== '0');
  const shown = counting.length > 0 ? counting : filled;
  return rowWords({
    title: about,
    details: [shown.map(({ column, figure }) => `${column}: ${figure}`).join(' · ')],
  });
}

export function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}
