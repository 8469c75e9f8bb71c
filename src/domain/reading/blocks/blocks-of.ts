import { linesOf } from '../page/lines.ts';
import { phrasesOf } from '../phrases/index.ts';
import type { Block, Page, Span } from '../types.ts';
import { isAside, isOpen, leadsIn, maybeTitle, plainKind } from './kind.ts';
import { markerAt, type ReadMarker } from './marker.ts';
import { isRow } from './row.ts';
import { type Columns, cellsOf, columnsOf } from './table.ts';
import { Tree } from './tree.ts';

/** What is carried from line to line. */
interface Course {
  readonly page: Page;
  readonly blocks: Block[];
  readonly tree: Tree;
  /** Most sentences of this page have an end, so that a line without one is a title. */
  readonly sentencesEnd: boolean;
  /** The ordinal of the next marker of these looks behind a place. */
  readonly ahead: (shape: string, behind: number) => number | null;
  columns: Columns | null;
  /** Below "copies to:", where a list of addressees goes on. */
  addressees: boolean;
}

/** The pieces of a clean page in the order of the text, each with what governs it. */
export function blocksOf(page: Page): Block[] {
  const lines = linesOf(page.text);
  const long = lines.filter(({ start, end }) => end - start > 60);
  const ended = long.filter((line) => !isOpen(page, line) || leadsIn(page.text, line));
  const sentencesEnd = long.length > 1 && ended.length >= long.length * 0.6;
  const course: Course = {
    page,
    blocks: [],
    tree: new Tree(),
    sentencesEnd,
    ahead: markersAhead(page, lines),
    columns: null,
    addressees: false,
  };
  for (const line of lines) addLine(course, line);
  return course.blocks.map((block, place) => titled(page, block, course.blocks[place + 1], place));
}

/** Looks ahead for markers; asked for places in the order of the text. */
function markersAhead(page: Page, lines: readonly Span[]): Course['ahead'] {
  const queues = new Map<string, { at: number; ordinal: number | null }[]>();
  for (const line of lines) {
    for (const { shape, ordinal } of markerAt(page, line)?.readings ?? []) {
      const queue = queues.get(shape) ?? [];
      queue.push({ at: line.start, ordinal });
      queues.set(shape, queue);
    }
  }
  const places = new Map<string, number>();
  return (shape, behind) => {
    const queue = queues.get(shape) ?? [];
    let place = places.get(shape) ?? 0;
    while (place < queue.length && (queue[place]?.at ?? 0) < behind) place += 1;
    places.set(shape, place);
    return queue[place]?.ordinal ?? null;
  };
}

function addLine(course: Course, line: Span): void {
  const { page } = course;
  const marker = markerAt(page, line);
  const { addressees } = phrasesOf[page.language].structure;
  const copies = addressees.test(page.text.slice(line.start, Math.min(line.end, line.start + 60)));
  course.addressees = copies || (course.addressees && marker?.style === 'bullet');
  if (course.addressees || (!marker && isAside(page, line))) return add(course, line, 'aside', null);
  if (isRow(page.text, line)) return addRow(course, line);
  course.columns = null;
  if (marker) return addMarked(course, line, marker);
  hang(course, line, plainKind(page, line, course.sentencesEnd), null);
}

/** "39. (1) The Board may": a number of its own before the list, hung up as a title. */
function addMarked(course: Course, line: Span, marker: ReadMarker): void {
  const rest = { start: marker.body, end: line.end };
  const inner = marker.style === 'bullet' ? null : markerAt(course.page, rest);
  if (inner && inner.style !== 'bullet' && inner.label !== marker.label) {
    hang(course, { start: line.start, end: marker.end }, 'heading', marker);
    return addMarked(course, rest, inner);
  }
  const title = marker.style === 'bullet' ? null : titleBefore(course.page, rest);
  if (title) {
    hang(course, { start: line.start, end: title.end }, 'heading', marker);
    return addMarked(course, { start: title.inner.start, end: line.end }, title.inner);
  }
  hang(course, line, leadsIn(course.page.text, line) ? 'leadIn' : 'item', marker);
}

/** "Sec. 3. Reports. (a) Each office shall": the title of a part, in one line with the first of its list. */
function titleBefore(page: Page, { start, end }: Span): { end: number; inner: ReadMarker } | null {
  const title = /^[^.:;\n]{1,240}\.(?=\s{1,90}\(\s?(?:a|A|1|i|I)\s?\)\s)/u.exec(
    page.text.slice(start, Math.min(end, start + 340)),
  )?.[0];
  if (title === undefined) return null;
  const behind = start + title.length;
  const blanks = /^\s*/u.exec(page.text.slice(behind, behind + 100))?.[0].length ?? 0;
  const inner = markerAt(page, { start: behind + blanks, end });
  return inner && { end: behind, inner };
}

function addRow(course: Course, line: Span): void {
  const { page } = course;
  const head = columnsOf(page, line);
  if (head) course.columns = head;
  const cells = cellsOf(page, line, course.columns);
  // A row that only numbers the columns says nothing either.
  const filled = cells.filter(({ text }) => /\p{L}{2}|\p{N}{3}/u.test(text));
  if (head || filled.length === 0) return add(course, line, 'aside', null);
  const parent = course.tree.governor();
  course.blocks.push({ ...line, kind: 'row', marker: null, parent, body: line.start, cells });
}

function hang(course: Course, span: Span, kind: Block['kind'], marker: ReadMarker | null): void {
  const label = marker?.label ?? '';
  const readings = marker?.readings ?? [];
  const before = course.blocks.at(-1);
  const tail = before ? course.page.text.slice(Math.max(before.start, before.end - 12), before.end) : '';
  const hung = { kind, label, readings, goesOn: tail.trimEnd().endsWith(';') };
  const parent = course.tree.hang(course.blocks.length, hung, (shape) => course.ahead(shape, span.end));
  add(course, span, kind, marker, parent);
}

function add(
  course: Course,
  { start, end }: Span,
  kind: Block['kind'],
  read: ReadMarker | null,
  parent: number | null = null,
): void {
  const marker = read && { start: read.start, end: read.end, label: read.label, style: read.style };
  course.blocks.push({ start, end, kind, marker, parent, body: Math.min(read?.body ?? start, end) });
}

/** A marked line without an end that something hangs on is a title. */
function titled(page: Page, block: Block, next: Block | undefined, place: number): Block {
  if (block.kind !== 'item' || next?.parent !== place || !maybeTitle(page, block)) {
    const part = block.kind === 'item' && block.marker?.style === 'section' && next?.parent === place;
    return part && block.end - block.start < 150 && next?.marker ? { ...block, kind: 'heading' } : block;
  }
  return { ...block, kind: 'heading' };
}
