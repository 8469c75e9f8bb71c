import type { Line, Piece } from './types.ts';

/**
 * Gaps within a line, in heights of its letters; what stands further apart are cells. A line that is stretched to
 * the margin has gaps of more than one height, too, most of all where blanks are written. Behind an item's number or
 * sign its words may stand at a distance of their own.
 */
const widest = { blank: 3, none: 1.6, mark: 3.2 };
const mark = /^(?:[-–—•●▪+*]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,6}|\p{L})[.)])\s?$/iu;

/** Pieces in the order of the file, as lines; what stands far apart on a line becomes two. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const piece of pieces) {
    if (line && isSameLine(line, piece)) {
      line = joined(line, piece);
      continue;
    }
    if (line && line.words.trim() !== '') lines.push(line);
    line =
      piece.words.trim() === ''
        ? undefined
        : { words: piece.words, left: piece.x, right: piece.x + piece.width, y: piece.y, size: piece.size };
  }
  if (line && line.words.trim() !== '') lines.push(line);
  return lines;
}

function isSameLine(line: Line, { x, y, size, words }: Piece): boolean {
  const height = Math.max(line.size, size);
  // The little numbers of footnotes stand a third higher.
  if (Math.abs(line.y - y) > height * 0.45) return false;
  if (words.trim() === '') return true;
  const isWritten = line.words.endsWith(' ') || words.startsWith(' ');
  const most = height * widest[mark.test(line.words.trim()) ? 'mark' : isWritten ? 'blank' : 'none'];
  return x > line.left - height * 0.2 && x - line.right < most;
}

function joined(line: Line, piece: Piece): Line {
  if (piece.words.trim() === '')
    return line.words.endsWith(' ') ? line : { ...line, words: `${line.words} ` };
  const gap = piece.x - line.right;
  const apart = gap > Math.max(line.size, piece.size) * 0.15 && !/\s$/.test(line.words);
  return {
    words: `${line.words}${apart ? ' ' : ''}${piece.words}`,
    left: Math.min(line.left, piece.x),
    right: Math.max(line.right, piece.x + piece.width),
    y: line.y,
    size: Math.max(line.size, piece.size),
  };
}
