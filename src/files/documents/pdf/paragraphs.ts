import type { Column, Line } from './types.ts';

/** A number or sign at the beginning: a new item, however close its lines stand. */
const marker =
  /^(?:[-–—•●▪+*]\s|\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,6}|\p{L})[.)]\s|\p{Lu}[\p{L}]{2,9}\s\d{1,3}[.:]\s)/u;

/** The paragraphs of lines that stand below each other. `leading`: from line to line, in heights of its letters. */
export function paragraphsOf({ lines, left, right }: Column, leading: number): string[] {
  const paragraphs: string[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const words = line.words.trim();
    if (above && !begins(above, line, { left, right, leading }))
      paragraphs.push(joined(paragraphs.pop() ?? '', words));
    else paragraphs.push(words);
    above = line;
  }
  return paragraphs;
}

/** Whether a line begins a paragraph: by its sign, the gap or its indent, or because the one above it ended early. */
function begins(
  above: Line,
  line: Line,
  { left, right, leading }: { left: number; right: number; leading: number },
): boolean {
  const words = line.words.trim();
  if (above.y - line.y > line.size * leading * 1.25) return true;
  const ended = /[.;:!?]$/.test(above.words.trim());
  // A dash or "(5)" in the middle of a sentence may come first on a line; the line before it is full then.
  if (marker.test(words))
    return /[.;:!?,…”")]$/.test(above.words.trim()) || above.right < right - line.size * 2;
  const endsEarly = above.right < right - Math.max((right - left) * 0.12, line.size * 3);
  if (endsEarly && (ended || /^\p{Lu}/u.test(words))) return true;
  return ended && line.left - left > line.size && above.left - left <= line.size * 0.5;
}

/** How far lines of one paragraph stand apart: most of all gaps are no wider than a few of the narrow ones. */
export function leadingOf(columns: readonly Column[]): number {
  const gaps = columns
    .flatMap(({ lines }) =>
      lines.flatMap((line, at) => ((lines[at - 1]?.y ?? Number.NaN) - line.y) / line.size),
    )
    .filter((gap) => gap > 0)
    .toSorted((one, other) => one - other);
  return gaps[Math.floor(gaps.length / 4)] ?? 1.2;
}

/** The words of a cell; a "|" would end it. */
export const cellWords = ({ lines }: Column): string =>
  lines
    .reduce((words, line) => joined(words, line.words), '')
    .replaceAll('|', '/')
    .trim();

/** A word broken at a line's end keeps its hyphen: most have one by right ("undang-undang", "57-NQ/TW"). */
export function joined(one: string, other: string): string {
  const [begun, rest] = [one.trim(), other.trim()];
  if (begun === '' || rest === '') return begun + rest;
  const isBroken = /[\p{L}\d][-\u2010]$/u.test(begun) || (/\p{Lu}\/$/u.test(begun) && /^\p{Lu}/u.test(rest));
  return isBroken ? begun + rest : `${begun} ${rest}`;
}
