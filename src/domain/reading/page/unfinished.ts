import { phrasesOf } from '../phrases/index.ts';
import type { Page } from '../types.ts';
import type { Line } from './lines.ts';

/** "2.1." and what it numbers on the next line. */
export const isNumberAlone = (text: string, { start, end }: Line): boolean =>
  end - start < 20 && /^\s*(?:\d{1,2}\.){1,4}\s*$/u.test(text.slice(start, end));

/** "Thời hạn: tháng", and the rest of it in small letters or digits on the next line. */
export function goesOnFromLabel({ text }: Page, before: Line, line: Line): boolean {
  if (line.apart || before.end - before.start > 120) return false;
  const words = text.slice(line.start, Math.min(line.end, line.start + 60));
  const told = /^[\s*_–-]*\p{Lu}[^:.;]{1,60}:[\s*_]*[^\s:*_][^:]*$/u.test(
    text.slice(before.start, before.end),
  );
  return told && !/^[^\n]{0,60}:/u.test(words) && /^[\p{L}\d]/u.test(words) && !/^\d{1,3}[.)]\s/u.test(words);
}

/** "Sec.", its number and its title on lines of their own: mark-up fell between them. */
export function goesOnFromSection(
  page: Page,
  { before, line, head }: { readonly before: Line; readonly line: Line; readonly head: Line },
): boolean {
  if (before.end - head.start > 160) return false;
  const words = page.text.slice(head.start, before.end).replace(/\s/gu, '').toLowerCase();
  const { sections } = phrasesOf[page.language].structure;
  if (head === before) return sections.includes(words) && /^\d/u.test(page.text.slice(line.start, line.end));
  return sections.some((one) => words.startsWith(one) && /^\d{1,3}\.?$/u.test(words.slice(one.length)));
}
