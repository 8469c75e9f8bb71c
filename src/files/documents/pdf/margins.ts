import type { Line } from './types.ts';

/** Lines at the top and the bottom of a page that may be its running head or number. */
const atEdge = 2;

const pageNumber =
  /^(?:[-–—]\s*)?(?:\p{L}+\s+)?\d{1,4}(?:\s*(?:\/|of|trên|daripada)\s*\d{1,4})?(?:\s*[-–—])?$/iu;
const alike = ({ words }: Line) => words.trim().replace(/\d+/g, '#').toLowerCase();

/** Takes page numbers and running heads off: in the middle of a sentence that goes on they would be part of it. */
export function withoutMargins(pages: readonly (readonly Line[])[]): Line[][] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const words of new Set(edgesOf(page).map(alike))) seen.set(words, (seen.get(words) ?? 0) + 1);
  }
  const often = Math.max(3, pages.length / 3);
  return pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter((line) => {
      if (!edges.has(line)) return true;
      if (/^(?:[-–—]\s*)?\d{1,4}(?:\s*[-–—])?$/.test(line.words.trim()) && pages.length > 1) return false;
      if ((seen.get(alike(line)) ?? 0) < often) return true;
      return !pageNumber.test(line.words.trim()) && pages.length < 4;
    });
  });
}

/** Those that stand by themselves: a cell's words at the end of a page have others beside them. */
function edgesOf(page: readonly Line[]): Line[] {
  const byHeight = page.toSorted((one, other) => other.y - one.y);
  const edges = [...byHeight.slice(0, atEdge), ...byHeight.slice(-atEdge)];
  return edges.filter((edge) => {
    const near = page.filter(({ y }) => Math.abs(y - edge.y) < edge.size * 1.5);
    return near.length === 1;
  });
}
