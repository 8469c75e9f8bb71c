/** A line shorter than this ends where its writer wanted it to. */
const fullLine = 50;

/** Letters in a line of paper, at most. */
const widestPaper = 130;

/** Whether lines end where the paper did: it has pages, or none of its lines is longer than paper is wide. */
export const isPrinted = ({ text, pages }: { text: string; pages: readonly number[] }): boolean =>
  pages.length > 0 || text.split('\n').every((line) => line.length <= widestPaper);

/**
 * The text of printed pages as it can be read at any width: a line that was only broken because the paper ended
 * goes on. As long as before, so that offsets mean the same.
 */
export function flowing(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      if (next === undefined) return line;
      return line + (goesOn(line, next) ? ' ' : '\n');
    })
    .join('');
}

const goesOn = (line: string, next: string) =>
  line.length >= fullLine &&
  !/[.;:!?…]\s?$/.test(line.slice(-2)) &&
  /^(?:\p{Ll}|\d+ )/u.test(next.slice(0, 8));
