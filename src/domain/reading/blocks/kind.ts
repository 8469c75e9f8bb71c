import { phrasesOf } from '../phrases/index.ts';
import type { Block, Page, Span } from '../types.ts';

/** A longer line is no title. */
const longestTitle = 250;

/** Whether a line is of no account: a by-line, a caption, a source, "[...]". */
export function isAside(page: Page, { start, end }: Span): boolean {
  if (end - start > 400) return false;
  const words = page.text.slice(start, end);
  const { asides, credit } = phrasesOf[page.language].structure;
  return (
    !/[\p{L}\p{N}]/u.test(words) ||
    /^(?:https?:\/\/|www\.)\S+$/u.test(words) ||
    (end - start < 100 &&
      /\p{L}\s*\d{1,2}[/.]\d{1,2}[/.]\d{4}$/u.test(words) &&
      !/\s\d{1,2}[/.]\d/u.test(words)) ||
    asides.some((one) => one.test(words)) ||
    (end - start <= 300 && credit.test(words.slice(-120)))
  );
}

/** Whether words end in a colon or in the dash statutes put in its place. */
export function leadsIn(text: string, { start, end }: Span): boolean {
  return /[:：][\s"”'’)]{0,3}$|[\p{L})]\s?[—–][\s]{0,3}$/u.test(text.slice(Math.max(start, end - 12), end));
}

/** What a line without a marker is, as far as its own words tell. */
export function plainKind(page: Page, span: Span, sentencesEnd: boolean): Block['kind'] {
  const { text } = page;
  if (leadsIn(text, span)) return 'leadIn';
  const words = text.slice(span.start, span.end);
  if (words.length > longestTitle || phrasesOf[page.language].structure.actionBy.test(words))
    return 'paragraph';
  const capitals = words === words.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(words);
  return capitals || words.endsWith('?') || (sentencesEnd && isOpen(page, span)) ? 'heading' : 'paragraph';
}

/** Whether a marked line may be a title: short, and without an end. */
export function maybeTitle(page: Page, span: Span): boolean {
  return span.end - span.start <= longestTitle && isOpen(page, span);
}

/** Without a sign that ends a sentence or clause. */
export function isOpen(page: Page, span: Span): boolean {
  const tail = page.text.slice(Math.max(span.start, span.end - 6), span.end);
  return !/[.;:,!?…—][\s)"”'’\]/]{0,4}$/u.test(tail) && !endsInConnector(page, span);
}

/** "…; and": the item ends, the list goes on. */
export function endsInConnector(page: Page, { start, end }: Span): boolean {
  const last = /[;,]\s+(\S{1,8})$/u.exec(page.text.slice(Math.max(start, end - 14), end))?.[1];
  return last !== undefined && phrasesOf[page.language].structure.connectors.includes(last.toLowerCase());
}
