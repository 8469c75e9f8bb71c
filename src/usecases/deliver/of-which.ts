import type { Card } from '../../domain/card.ts';
import type { Language } from '../../domain/language.ts';
import { translator } from '../../i18n/translator.ts';
import type { ClaimedMessage } from '../../store/index.ts';
import type { Directory } from './directory.ts';

/**
 * The card with the name of the committee it is from, where it goes to somebody who sits in several under the same
 * address. A channel belongs to one committee and need not be told.
 */
export async function ofWhich(
  directory: Directory,
  { memberId }: ClaimedMessage,
  language: Language,
  card: Card,
): Promise<Card> {
  if (!memberId || !(await directory.inSeveral([memberId])).has(memberId)) return card;
  const text = translator(language)('committees.from', { committee: directory.committee.name });
  return { ...card, parts: [...card.parts, { part: 'text', text, quiet: true }] };
}
