/** Longer texts are no day: reading stays quick whatever is pasted. */
const longest = 120;

/**
 * Text as the grammar reads it: lower case, marks off (so NFC, NFD and unmarked typing are one), single
 * blanks. Unlike `fold` it keeps "/" and "-", and "." and ":" between digits, for they make a date.
 * Empty when the text is too long to be a day.
 */
export function tidy(text: string): string {
  if (text.length > longest * 2) return '';
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2012-\u2015\u2212]|\.\.+/g, ' - ')
    .replace(/[^\p{L}\p{N}/.:-]+/gu, ' ')
    .replace(/(?<!\d)[.:]|[.:](?!\d)/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .trim();
  return plain.length > longest ? '' : plain;
}
