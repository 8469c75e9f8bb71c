import type { Part } from '../../domain/card.ts';
import { type Head, headCode } from '../../domain/history/head.ts';
import type { Translator } from '../../i18n/translator.ts';

/** "History 1,234 · k7f3-92ab-…": what a printed list or report vouches for; nothing before the first entry. */
export function headLine(t: Translator, head: Head | null): Part[] {
  if (!head) return [];
  const number = t.number(head.number);
  return [{ part: 'text', text: t('history.head', { number, code: headCode(head.hash) }), quiet: true }];
}
