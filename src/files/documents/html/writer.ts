import { documentLimits } from '../limits.ts';
import { refused } from '../refusal.ts';

/** A sign or number that an item begins with by itself. */
const ownMark = /^(?:[-–—•●▪+*]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,6}|\p{L})[.)])/iu;

/** Puts words into lines, as a page shows them: blanks run together, paragraphs apart by an empty line. */
export interface Writer {
  text(words: string): void;
  /** To the letter, line breaks too. */
  verbatim(words: string): void;
  /** Whatever comes next stands in a line of its own; after `paragraph` with an empty line before it. */
  line(): void;
  paragraph(): void;
  /** Put before the next words, unless these have a sign of their own. */
  mark(sign: string): void;
  done(): string;
}

export function writer(): Writer {
  const pieces: string[] = [];
  let length = 0;
  let breaks = 0;
  let sign = '';
  let blank = false;
  const put = (piece: string) => {
    length += piece.length;
    if (length > documentLimits.characters) throw refused('characters');
    pieces.push(piece);
  };
  const begin = (words: string) => {
    if (breaks > 0 && pieces.length > 0) put('\n'.repeat(breaks));
    else if (blank && breaks === 0 && sign === '' && pieces.length > 0) put(' ');
    if (sign !== '') put(ownMark.test(words) ? (/^ */.exec(sign)?.[0] ?? '') : sign);
    breaks = 0;
    sign = '';
    blank = false;
  };
  return {
    text(words) {
      const bare = words.replace(/\s+/gu, ' ');
      if (bare === '') return;
      blank ||= bare.startsWith(' ');
      const trimmed = bare.trim();
      if (trimmed === '') return;
      begin(trimmed);
      put(trimmed);
      blank = bare.endsWith(' ');
    },
    verbatim(words) {
      if (words.trim() === '') return;
      begin(words);
      put(words.replace(/\s+$/u, ''));
    },
    line() {
      breaks = Math.max(breaks, 1);
      blank = false;
    },
    paragraph() {
      breaks = 2;
      blank = false;
    },
    mark(next) {
      sign = next;
    },
    done: () => pieces.join(''),
  };
}
