const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** How much of a text is looked at: its first lines tell. */
const looked = 20_000;

/**
 * What separates the cells: the one that stands most often in the fullest of the first lines, outside of
 * quotes. Vietnamese and Malay spreadsheets write semicolons where English ones write commas, and copied
 * cells come with tabs.
 */
export function separatorOf(text: string): Separator {
  const lines = linesOf(text.slice(0, looked));
  const score = (separator: Separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const most = Math.max(0, ...counts);
    // Stray commas are in a few lines only; a separator begins with the header.
    if (!lines[0]?.includes(separator) && counts.length <= lines.length / 2) return 0;
    return most * counts.filter((count) => count === most).length;
  };
  const best = separators
    .map((separator) => ({ separator, score: score(separator) }))
    .toSorted((a, b) => b.score - a.score)[0];
  return best && best.score > 0 ? best.separator : ',';
}

/** The first lines with what is quoted left out. */
function linesOf(text: string): string[] {
  return text
    .replace(/"(?:[^"]|"")*("|$)/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 30);
}
