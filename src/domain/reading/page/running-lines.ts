import { phrasesOf } from '../phrases/index.ts';
import type { Page } from '../types.ts';
import { linesOf } from './lines.ts';
import { blanks } from './marks.ts';

const longest = 90;

/** Less text than this makes no page. */
const shortestPage = 600;

/**
 * The page without what each printed page repeats: its number, and a title beside a number ("46 The Bill").
 * One title with several numbers is such a line; one alone could be anything.
 */
export function withoutRunningLines(page: Page): string {
  const { pageLine } = phrasesOf[page.language].structure;
  const found: { start: number; end: number; title: string | null; number: string }[] = [];
  const numbers = new Map<string, Set<string>>();
  const lone: typeof found = [];
  for (const { start, end } of linesOf(page.text)) {
    if (end - start > longest) continue;
    const words = page.text.slice(start, end);
    if (pageLine.test(words)) found.push({ start, end, title: null, number: '' });
    if (/^\d{1,4}$/u.test(words)) lone.push({ start, end, title: null, number: words });
    const beside =
      /^(\d{1,4})[ \t|]+(\p{L}[^.:;]*)$/u.exec(words) ?? /^(\p{L}[^.:;]*?)[ \t|]+(\d{1,4})$/u.exec(words);
    if (!beside) continue;
    const [, one = '', other = ''] = beside;
    const [number, title] = /^\d/u.test(one) ? [one, other] : [other, one];
    found.push({ start, end, title, number });
    numbers.set(title, (numbers.get(title) ?? new Set()).add(number));
  }
  found.push(...pageNumbers(lone));
  found.sort((one, other) => one.start - other.start);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, title } of found) {
    if (start < at || (title !== null && (numbers.get(title)?.size ?? 0) < 2)) continue;
    parts.push(page.text.slice(at, start), blanks(page.text.slice(start, end)));
    at = end;
  }
  return parts.join('') + page.text.slice(at);
}

/** Numbers on lines of their own that count the pages: a page apart, and each the next. */
function pageNumbers<T extends { start: number; number: string }>(lone: readonly T[]): T[] {
  const counted = lone.filter(({ start, number }, place) => {
    const before = lone[place - 1];
    const value = Number(number);
    return before
      ? start - before.start > shortestPage && value === Number(before.number) + 1
      : value <= 2 && (value === 1 || start > shortestPage);
  });
  return counted.length === lone.length ? counted : [];
}
