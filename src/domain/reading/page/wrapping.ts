import { endsInConnector } from '../blocks/kind.ts';
import { markerAt } from '../blocks/marker.ts';
import { isRow } from '../blocks/row.ts';
import { phrasesOf } from '../phrases/index.ts';
import type { Page } from '../types.ts';
import { type Line, linesOf } from './lines.ts';
import { goesOnFromLabel, goesOnFromSection, isNumberAlone } from './unfinished.ts';

/** A line that is longer was not broken to fit a page. */
const widest = 120;

/** The page with one line for each paragraph: breaks that fall inside one are blanks. */
export function withoutWrapping(page: Page): string {
  const lines = linesOf(page.text);
  const width = widthOf(page, lines);
  const spaced = width !== null && gapped(lines);
  const strict = spaced && allApart(page, lines);
  const edge = width ?? edgeOf(lines);
  const parts: string[] = [];
  let at = 0;
  let head = lines[0];
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1];
    if (!before || !head) continue;
    if (!goesOn(page, { before, line, head, edge, wrapped: width !== null, spaced, strict })) {
      head = line;
      continue;
    }
    parts.push(page.text.slice(at, before.end), ' '.repeat(line.start - before.end));
    at = line.start;
  }
  return parts.join('') + page.text.slice(at);
}

/** How wide the lines of a page are that was broken to fit; null where lines are paragraphs. */
function widthOf(page: Page, lines: readonly Line[]): number | null {
  const lengths = lines
    .filter((_, place) => lines[place + 1]?.apart === false)
    .map(lengthOf)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.85)];
  if (width === undefined || width > widest || width < 30) return null;
  const open = lines.filter((line, place) => {
    const next = lines[place + 1];
    return (
      next?.apart === false && lengthOf(line) > width * 0.6 && !ended(page, line) && !markerAt(page, next)
    );
  });
  // Where lines were broken to fit, most of those that do not end come close to the edge.
  const full = open.filter((line) => lengthOf(line) > width * 0.8);
  const most = full.length >= open.length * 0.6;
  return most && open.length >= lengths.length * 0.3 ? width : null;
}

/** The longest line of a page that has no long ones: in a short text few lines are broken. */
function edgeOf(lines: readonly Line[]): number | null {
  const edge = lines.reduce((longest, line) => Math.max(longest, lengthOf(line)), 0);
  return edge >= 60 && edge <= widest ? edge : null;
}

const lengthOf = ({ start, end, left }: Line) => left + end - start;

/** Whether empty lines stand between paragraphs, so that lines without one between them are one. */
function gapped(lines: readonly Line[]): boolean {
  return lines.filter(({ apart }) => apart).length >= lines.length * 0.1;
}

/** Whether all numbered items stand apart, so that a line right below another never begins anything. */
function allApart(page: Page, lines: readonly Line[]): boolean {
  const numbered = lines.filter((line) => {
    const marker = isRow(page.text, line) ? null : markerAt(page, line);
    return marker && marker.style !== 'bullet';
  });
  return numbered.length > 4 && numbered.filter(({ apart }) => apart).length >= numbered.length * 0.75;
}

interface Pair {
  readonly before: Line;
  readonly line: Line;
  /** The first line of the paragraph `before` belongs to. */
  readonly head: Line;
  /** How long a line can get. */
  readonly edge: number | null;
  /** The page was broken to fit. */
  readonly wrapped: boolean;
  readonly spaced: boolean;
  /** Nothing begins without an empty line before it. */
  readonly strict: boolean;
}

/** Whether `line` goes on with the sentence or paragraph of the line before. */
function goesOn(page: Page, { before, line, head, edge, wrapped, spaced, strict }: Pair): boolean {
  const { text } = page;
  const words = text.slice(line.start, Math.min(line.end, line.start + 60));
  if (isRow(text, before) || isRow(text, line)) return false;
  const open = !ended(page, before);
  if (open && spaced && goesOnFromLabel(page, before, line)) return true;
  if (isLabel(page, before, true) || isLabel(page, line, line.apart || !open)) return false;
  const next = /^\S{0,40}/u.exec(words)?.[0].length ?? 0;
  const full = edge !== null && (wrapped || open) && !line.apart && lengthOf(before) + 1 + next > edge - 4;
  const { references, connectors } = phrasesOf[page.language].structure;
  const last = /\S+$/u.exec(text.slice(Math.max(before.start, before.end - 24), before.end))?.[0] ?? '';
  if (connectors.includes(words.trim().toLowerCase())) return true;
  if (references.includes(last.toLowerCase()) && /^[(\d]/u.test(words)) return true;
  if (!line.apart && goesOnFromSection(page, { before, line, head })) return true;
  const marker = markerAt(page, line);
  if (marker) {
    // A dash inside a name may come to stand at the beginning of a line; a list does not begin so.
    const dash = marker.style === 'bullet' && /^[-–—]$/u.test(marker.label);
    return (
      dash && open && full && text.charAt(before.end - 1) !== ':' && text[head.start] !== text[line.start]
    );
  }
  if (strict && !line.apart && (open || isNumberAlone(text, before))) return true;
  const small = /^[\p{Ll}\p{Pe},;]/u.test(words);
  if (!open)
    return !line.apart && (small || (full && !/[:—]$/u.test(text.slice(before.end - 1, before.end))));
  if (small) return true;
  if (line.apart) return false;
  return (
    full ||
    (spaced && lengthOf(before) > (edge ?? 0) / 2) ||
    (capitals(text, before) && capitals(text, line) && wrapped)
  );
}

/** Whether a sentence, a clause or a lead-in ends here. */
function ended(page: Page, { start, end }: Line): boolean {
  const tail = page.text.slice(Math.max(start, end - 12), end);
  return /[.;:!?…—][\s)"”'’\]]{0,4}$/u.test(tail) || endsInConnector(page, { start, end });
}

function isLabel(page: Page, { start, end }: Line, alone: boolean): boolean {
  const { actionBy, addressees, asides, credit } = phrasesOf[page.language].structure;
  if (end - start > 300) return false;
  const words = page.text.slice(start, end);
  return (
    /^\[(?:\.{3}|…)\]$/u.test(words) ||
    [actionBy, addressees, ...(alone ? asides : [])].some((one) => one.test(words)) ||
    (alone && credit.test(words.slice(-120)))
  );
}

function capitals(text: string, { start, end }: Line): boolean {
  const words = text.slice(start, end);
  return words === words.toUpperCase() && /\p{Lu}/u.test(words);
}
