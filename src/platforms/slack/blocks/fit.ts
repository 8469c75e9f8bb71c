import type { Pen } from './buttons.ts';
import type { KnownBlock } from './kit.ts';
import type { Piece } from './parts.ts';
import { quiet } from './rich.ts';

export interface Room {
  readonly blocks: number;
  readonly bytes: number;
}

interface Whole {
  readonly pen: Pen;
  readonly head: readonly KnownBlock[];
  /** What is between; `brief` where all of it would be too much. */
  readonly pieces: (brief: boolean) => readonly Piece[];
  /** The buttons below, at most so many. */
  readonly tail: (most: number) => readonly KnownBlock[];
  readonly room: Room;
}

/** What stands in the place of what did not fit. */
const forNote = { blocks: 1, bytes: 400 };
const mostButtons = 25;

/**
 * As much as there is room for. Almost always that is all; if not, entries say less; if that is still too much,
 * the last are left out, and how many is said. The title and the buttons stay: they lead to the rest.
 */
export function fit({ pen, head, pieces, tail, room }: Whole): KnownBlock[] {
  const end = tail(mostButtons);
  const all = [...head, ...blocksOf(pieces(false)), ...end];
  if (isWithin(room, all)) return all;
  const short = pieces(true);
  const allShort = [...head, ...blocksOf(short), ...end];
  if (isWithin(room, allShort)) return allShort;
  const left = { blocks: room.blocks - forNote.blocks, bytes: room.bytes - forNote.bytes };
  const last = fewerButtons(left, head, tail);
  const count = howMany(left, [...head, ...last], short);
  const entries = short.slice(count).reduce((sum, piece) => sum + piece.entries, 0);
  const note = entries > 0 ? pen.t('blocks.more', { count: entries }) : pen.t('blocks.cut');
  return [...head, ...blocksOf(short.slice(0, count)), ...quiet(note), ...last];
}

function fewerButtons(room: Room, head: Whole['head'], tail: Whole['tail']): readonly KnownBlock[] {
  for (let most = mostButtons; ; most--) {
    const end = tail(most);
    if (most === 0 || isWithin(room, [...head, ...end])) return end;
  }
}

/** How many pieces there is room for beside what is there. */
function howMany(room: Room, there: readonly KnownBlock[], pieces: readonly Piece[]): number {
  const used = { blocks: there.length, bytes: bytesOf(there) };
  const tooMuch = pieces.findIndex(({ blocks }) => {
    used.blocks += blocks.length;
    used.bytes += bytesOf(blocks);
    return used.blocks > room.blocks || used.bytes > room.bytes;
  });
  return tooMuch < 0 ? pieces.length : tooMuch;
}

const blocksOf = (pieces: readonly Piece[]) => pieces.flatMap(({ blocks }) => blocks);
const isWithin = ({ blocks: most, bytes }: Room, blocks: readonly KnownBlock[]) =>
  blocks.length <= most && (bytes === Number.POSITIVE_INFINITY || bytesOf(blocks) <= bytes);
const bytesOf = (blocks: readonly KnownBlock[]) => Buffer.byteLength(JSON.stringify(blocks));
