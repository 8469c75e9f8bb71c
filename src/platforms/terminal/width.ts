const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60\u{20000}-\u{3FFFD}]/u;
/** Latin text with composed marks, Vietnamese among it, common punctuation and our own signs: a column each. */
const plain =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u2190-\u2193\u2713]*$/;
const invisible = /^[\p{Cc}\p{Cf}\p{M}]+$/u;

/**
 * Columns that `text` takes: letters with marks are one ("ế"), East Asian letters and emoji two.
 */
export function textWidth(text: string): number {
  // Taking letters apart by graphemes costs more than all else that drawing a list does.
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (!invisible.test(segment)) width += wide.test(segment) ? 2 : 1;
  }
  return width;
}

/** `text` with blanks up to `width` columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** Lines of at most `width` columns, broken at blanks; a word longer than that is cut. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)));
}

function wrapLine(line: string, width: number): string[] {
  if (textWidth(line) <= width) return [line];
  const lines: string[] = [];
  let current = '';
  let taken = 0;
  for (const word of line.split(' ').flatMap((one) => cut(one, width))) {
    const columns = textWidth(word);
    if (current === '') {
      current = word;
      taken = columns;
    } else if (taken + 1 + columns <= width) {
      current += ` ${word}`;
      taken += 1 + columns;
    } else {
      lines.push(current);
      current = word;
      taken = columns;
    }
  }
  return [...lines, current];
}

function cut(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (textWidth(piece + segment) > width && piece !== '') {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
