import type { Block, Marker } from '../types.ts';
import type { Reading } from './marker.ts';

interface Level {
  readonly block: number;
  readonly kind: Block['kind'];
  /** Null for what has no marker. */
  readonly reading: Reading | null;
  /** Its full number, for "2.1" to find "2". */
  readonly label: string;
}

/** Nobody nests lists deeper; what does is no list. */
const deepest = 30;

/** What the tree needs to know of a block to hang it up. */
export interface Hung {
  readonly kind: Block['kind'];
  readonly label: string;
  readonly readings: readonly Reading[];
  /** The block before ends in a semicolon: its list is not over. */
  readonly goesOn: boolean;
}

/** The place in its list of the next marker of these looks; null where none comes. */
export type Ahead = (shape: string) => number | null;

/**
 * Hangs blocks up in the order of the text. Lists nest by the looks of their markers and the order in which
 * these looks first appear; indentation is not asked, as hardly any text keeps it.
 */
export class Tree {
  private levels: Level[] = [];
  private last: Level | null = null;

  /** The parent of the next block; it is a branch from now on. */
  hang(block: number, hung: Hung, ahead: Ahead): number | null {
    const reading = hung.readings.length > 0 ? this.marked(hung) : null;
    if (!reading && !(hung.goesOn && this.isInItem(hung.kind))) this.plain(hung.kind, ahead);
    const parent = this.levels.at(-1)?.block ?? null;
    this.last = { block, kind: hung.kind, reading, label: hung.label };
    if (this.levels.length < deepest) this.levels.push(this.last);
    return parent;
  }

  /** What governs a table that comes next. */
  governor(): number | null {
    return this.levels.findLast(({ kind }) => kind !== 'paragraph')?.block ?? null;
  }

  /** A paragraph between two items of a list, where the first has not ended. */
  private isInItem(kind: Block['kind']): boolean {
    return kind === 'paragraph' && this.last?.kind === 'item' && this.last === this.levels.at(-1);
  }

  /** Makes room for a block without a marker. */
  private plain(kind: Block['kind'], ahead: Ahead): void {
    if (kind === 'heading') return this.cut(this.levels.findLastIndex(isPart) + 1);
    this.dropParagraphs();
    const governor = this.levels.findLastIndex(({ reading }) => !reading);
    const lead = this.levels[governor];
    const list = this.levels[governor + 1];
    const alone = governor >= this.levels.length - 2 && list?.kind !== 'heading';
    // A lead-in without a marker ends with the list it governs, and before the next one.
    const over = list?.reading ? isOver(list.reading, ahead) : kind === 'leadIn';
    if (lead?.kind === 'leadIn' && alone && over) return this.cut(governor);
    const top = this.levels.at(-1);
    const inList = top?.kind === 'item' && this.levels.at(-2)?.kind === 'leadIn';
    if (kind === 'leadIn' && inList && top.reading && isOver(top.reading, ahead))
      this.cut(this.levels.length - 1);
  }

  /** Makes room for a block with a marker, and says how the marker is to be read. */
  private marked({ readings }: Hung): Reading {
    const [first] = readings;
    const opens = readings.find(
      ({ ordinal, shape }) => ordinal === 1 || (ordinal === null && this.last?.reading?.shape === shape),
    );
    if (this.last?.kind === 'leadIn' && opens) return opens;
    const follows = (exact: boolean) => {
      for (let place = this.levels.length - 1; place >= 0; place -= 1) {
        const level = this.levels[place]?.reading;
        const reading = level && readings.find((one) => continues(level, one, exact));
        if (!reading) continue;
        this.cut(place);
        return reading;
      }
      return null;
    };
    const next = follows(true);
    if (next) return next;
    const child = readings.find(
      ({ ordinal, shape }) => (ordinal === 1 || ordinal === null) && !this.holds(shape),
    );
    if (!child) {
      const loose = follows(false);
      if (loose) return loose;
    }
    this.dropParagraphs();
    const reading = child ?? first;
    if (!reading) throw new Error('a marker can be read in one way at least');
    this.under(reading);
    return reading;
  }

  /** "2.1" hangs below "2", parts of a law below greater parts. */
  private under({ prefix, style }: Reading): void {
    if (style === 'section') {
      this.cut(this.levels.findLastIndex(({ reading }) => reading?.style === 'section') + 1);
    }
    if (prefix === undefined) return;
    const above = this.levels.findLastIndex(({ label }) => label === prefix);
    if (above >= 0) this.cut(above + 1);
  }

  private holds(shape: string): boolean {
    return this.levels.some(({ reading }) => reading?.shape === shape);
  }

  private dropParagraphs(): void {
    while (this.levels.at(-1)?.kind === 'paragraph') this.levels.pop();
  }

  private cut(length: number): void {
    this.levels.length = Math.max(0, length);
  }
}

/** Whether no next item of the list is to come. */
function isOver({ shape, ordinal }: Reading, ahead: Ahead): boolean {
  return ordinal === null || ahead(shape) !== ordinal + 1;
}

const parts: ReadonlySet<Marker['style']> = new Set(['section', 'roman']);

function isPart({ reading }: Level): boolean {
  return reading !== null && parts.has(reading.style) && !reading.shape.startsWith('(');
}

/** Whether a marker goes on with a list: the next of it exactly, or any of its looks. */
function continues(level: Reading, next: Reading, exact: boolean): boolean {
  if (level.shape !== next.shape) return false;
  if (!exact || next.ordinal === null || level.ordinal === null) return true;
  const step = next.ordinal - level.ordinal;
  return level.prefix === next.prefix && step > 0 && step <= 1;
}
