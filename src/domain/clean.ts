/**
 * Text from outside as it is kept: NFC (marks composed), control and direction-changing characters dropped
 * (they hide what a text says), line ends made one kind, blanks at both ends off. Line breaks stay.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u200B\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replace(/\t/g, ' ')
    .trim();
}

/** The same on one line: for titles and names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** At most `most` letters; a longer text ends in "…", at a blank where there is one. */
export function shorten(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const begun = letters.slice(0, most - 1).join('');
  const blank = Math.max(begun.lastIndexOf(' '), begun.lastIndexOf('\n'));
  return `${blank > begun.length / 2 ? begun.slice(0, blank) : begun}…`;
}
