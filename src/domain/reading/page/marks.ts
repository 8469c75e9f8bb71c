/**
 * What stands in the text for a machine: each is put out of sight by as many blanks. Every pattern is bounded,
 * so that ten thousand open brackets are ten thousand short looks.
 */
const outOfSight: readonly RegExp[] = [
  // Footnote signs: a number in small print is no number of the text.
  /<sup\b[^<>]{0,200}>(?:<a\b[^<>]{0,200}>)?[^<>]{0,12}(?:<\/a>)?<\/sup>/giu,
  /<\/?[a-z!][^<>]{0,600}>/giu,
  /&(?:nbsp|shy|ensp|emsp|thinsp|zwnj|#\d{1,6}|#x[\da-f]{1,6});/giu,
  /(?<=&)(?:amp|lt|gt|quot);/giu,
  /\\(?=[_*#[\]()\-.!])/gu,
  /\*{2,}|_{2,}|~{2,}|`{1,3}/gu,
  /^[ \t]{0,8}#{1,6}(?=\s)/gmu,
  /^[ \t]{0,8}(?:> ?){1,8}/gmu,
  // Emphasis by one sign; a star before a blank begins an item.
  /(?<![\p{L}\p{N}_])_(?=[^\s_])|(?<=[^\s_])_(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu,
  // Lines drawn across the page.
  /^[ \t]*[-=_*~+\u2500\u2501–—][-=_*~+\u2500\u2501–—\t ]{2,}$/gmu,
  /^[ \t]*\|[ \t]*$/gmu,
];

const links = /!?\[([^[\]\n]{0,300})\]\(([^()\s]{0,500})\)/gu;

const breaks = /[\u000B\f\u0085\u2028\u2029]|\r(?!\n)/gu;

const oddBlanks = /[\r\u00A0\u1680\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF\u00AD\uFFFD]/gu;

/** The text without mark-up and odd blanks, as long as before. */
export function withoutMarks(text: string): string {
  let clean = text
    .replace(/<br\s?\/?>/giu, (tag) => `\n${' '.repeat(tag.length - 1)}`)
    .replace(breaks, '\n')
    .replace(oddBlanks, ' ')
    .replace(links, (whole, words: string) =>
      (whole.startsWith('!') ? `  ${words}` : ` ${words}`).padEnd(whole.length),
    );
  for (const pattern of outOfSight) clean = clean.replace(pattern, blanks);
  return clean;
}

/** As many blanks, line breaks kept. */
export function blanks(text: string): string {
  return text.replace(/[^\n]/gu, (sign) => ' '.repeat(sign.length));
}
