import type { Part, Row } from '../../../domain/card.ts';
import { drawButton, type MenuLine, menus, rowsOf } from './buttons.ts';
import { beside, type Component, line, words } from './kit.ts';
import type { Pen } from './pen.ts';
import { factWords, rowWords, saysMore } from './row.ts';

/** Entries of a part: each row, fact or line of a table is one, a text is one. */
export const entriesOf = (part: Part): number =>
  part.part === 'text' ? 1 : part.part === 'facts' ? part.facts.length : part.rows.length;

/** A part with no more than its first `most` entries. */
export function beginningOf(part: Part, most: number): Part {
  switch (part.part) {
    case 'text':
      return part;
    case 'facts':
      return { ...part, facts: part.facts.slice(0, most) };
    case 'rows':
      return { ...part, rows: part.rows.slice(0, most) };
    case 'table':
      return { ...part, rows: part.rows.slice(0, most) };
  }
}

export function drawPart(pen: Pen, part: Part): Component[] {
  switch (part.part) {
    case 'text':
      return said(part.quiet ? quiet(pen.literal(part.text)) : pen.literal(part.text));
    case 'facts':
      return said(
        part.facts
          .map((fact) => factWords(pen, fact))
          .filter(Boolean)
          .join('\n'),
      );
    case 'rows':
      return drawRows(pen, part.rows, part.heading);
    case 'table':
      return drawRows(
        pen,
        part.rows.map((cells) => tableRow(part.columns, cells)),
      );
  }
}

/** Small and grey. */
export const quiet = (text: string) => text && text.replace(/^(?=.*\S)/gm, '-# ');

const said = (text: string): Component[] => (text.trim() === '' ? [] : [words(text)]);

/** Beside a button words have half of a phone's width: so few rows, with so much to say, can have all of it. */
const fewRows = 3;
const manyLetters = 90;

/** Rows that stand without buttons come as one list. */
function drawRows(pen: Pen, rows: readonly Row[], heading?: string): Component[] {
  const drawn: Component[] = [];
  const left: MenuLine[] = [];
  let above = heading ? pen.line(heading) && `### ${pen.line(heading)}\n` : '';
  let bare: string[] = [];
  const flush = () => {
    if (bare.length > 0) drawn.push(words(above + bare.join('\n')));
    if (bare.length > 0) above = '';
    bare = [];
  };
  const isBold = rows.every(saysMore);
  const isTalk =
    rows.length <= fewRows && rows.some((one) => rowWords(pen, one, isBold).length > manyLetters);
  const isWide = isTalk || rows.some(({ buttons = [] }) => buttons.length > 1);
  const below = pen.buttons === 'below' && isWide;
  const isList = rows.every(({ buttons = [] }) => buttons.length === 0);
  for (const one of rows) {
    const buttons = one.buttons ?? [];
    const [first] = buttons;
    if (!first) {
      bare.push(isList ? listed(rowWords(pen, one, isBold)) : rowWords(pen, one, isBold));
      continue;
    }
    flush();
    const text = above + rowWords(pen, one, isBold);
    above = '';
    if (below) {
      drawn.push(words(text), ...rowsOf(buttons.map((button) => drawButton(pen, button))));
    } else {
      // The way to the whole entry stays beside each: from there all else can be done.
      const kept = buttons.find(({ look, confirm }) => look !== 'primary' && !confirm) ?? first;
      drawn.push(beside(text, drawButton(pen, kept)));
      left.push(...buttons.filter((button) => button !== kept).map((button) => ({ button, of: one.title })));
    }
  }
  flush();
  const all = [...drawn, ...menus(pen, left)];
  return pen.roomy && heading && all.length > 0 ? [line(), ...all] : all;
}

/** An entry of a list; its other lines stand below its first, where nothing can be small. */
const listed = (text: string) => `- ${text.replace(/\n+(?:-# )?/g, '\n  ')}`;

/**
 * A line of a table for a narrow screen: what it is about, and below it each figure with its column's name, but
 * noughts only where there is nothing else.
 */
function tableRow(columns: readonly string[], [about = '', ...cells]: readonly string[]): Row {
  const filled = cells.flatMap((cell, at) => (cell.trim() ? [{ column: columns[at + 1] ?? '', cell }] : []));
  const counting = filled.filter(({ cell }) => cell.trim() !== '0');
  const shown = counting.length > 0 ? counting : filled;
  return { title: about, details: [shown.map(({ column, cell }) => `${column}: ${cell}`).join(' · ')] };
}
