import type { Span } from '../types.ts';

/** A word or a mark of a sentence. */
export interface Token extends Span {
  /** In small letters, with tone marks and apostrophes in one way, to be looked up; a mark as it is. */
  readonly word: string;
  readonly isWord: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Two capitals or more and nothing small: "CISA". */
  readonly acronym: boolean;
  /** Of an opening bracket: the index behind its closing one, where there is one. */
  readonly closes?: number;
}

const shape = /[\p{L}\p{N}\p{M}]+(?:['’/&-][\p{L}\p{N}\p{M}]+)*|[.,;:()/—–-]/gu;

const oldTones: ReadonlyMap<string, string> = new Map(
  ['oa:òóỏõọ:àáảãạ', 'oe:òóỏõọ:èéẻẽẹ', 'uy:ùúủũụ:ỳýỷỹỵ'].flatMap((line) => {
    const [pair = '', first = '', second = ''] = line.split(':');
    return [...second].map((vowel, at): [string, string] => [
      `${pair[0]}${vowel}`,
      `${[...first][at]}${pair[1]}`,
    ]);
  }),
);

/** A word as it is looked up: small letters; "uỷ" and "ủy", "toà" and "tòa" are the same. */
export function folded(word: string): string {
  const small = word.toLowerCase().replaceAll('’', "'");
  const tail = oldTones.get(small.slice(-2));
  return tail && !small.startsWith('qu') ? small.slice(0, -2) + tail : small;
}

const isShouted = (word: string): boolean => word === word.toUpperCase();

/** The words and marks of a stretch of text; mark-up and other signs are passed over. */
export function tokensOf(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const open: number[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(shape)) {
    const [raw] = match;
    const start = span.start + match.index;
    const isWord = /^[\p{L}\p{N}]/u.test(raw);
    if (raw === '(') open.push(tokens.length);
    if (raw === ')') {
      const from = open.pop();
      const opening = from === undefined ? undefined : tokens[from];
      if (opening && from !== undefined) tokens[from] = { ...opening, closes: tokens.length + 1 };
    }
    const capital = /^\p{Lu}/u.test(raw);
    const acronym = /^[A-ZĐƯ][A-ZĐƯ\d&/-]+s?$/u.test(raw);
    tokens.push({
      start,
      end: start + raw.length,
      word: isWord ? folded(raw) : raw,
      isWord,
      capital,
      acronym,
    });
  }
  const words = tokens.filter(({ isWord }) => isWord);
  const shouted = words.length > 0 && words.every(({ start, end }) => isShouted(text.slice(start, end)));
  const loud = (token: Token | undefined) =>
    token?.acronym === true && token.end - token.start > longestAcronym;
  return tokens.map((token, at) => {
    const title = shouted || loud(token) || loud(tokens[at - 1]) || loud(tokens[at + 1]);
    return title && token.acronym ? { ...token, acronym: false } : token;
  });
}

/** Longer words in capitals are shouted, and so are those beside them. */
const longestAcronym = 10;
