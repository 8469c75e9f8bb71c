import type { Card, Row } from '../../domain/card.ts';
import type { TaskNumber } from '../../domain/ids.ts';
import type { Translator } from '../../i18n/translator.ts';
import { detailsFor } from '../details-button.ts';
import type { Hearer } from '../reminders/reminded.ts';

/** Rows with a button, beside those of a card's own tasks: doors allow few on one message. */
const mostWithButtons = 3;

/** "#12 (confidential)": all that a channel may read of it. */
export const sealedTitle = (t: Translator, number: TaskNumber): string =>
  t('sealed.title', { number: String(number) });

/** A task of which no more is said than its number; the button answers whoever presses, and nobody else. */
export function sealedRow(
  hearer: Pick<Hearer, 't' | 'committee'>,
  number: TaskNumber,
  withButton = true,
): Row {
  return {
    title: sealedTitle(hearer.t, number),
    ...(withButton && { buttons: [detailsFor(hearer, number)] }),
  };
}

/** A card about a task of which no more is said than its number. */
export const sealedCard = (hearer: Pick<Hearer, 't' | 'committee'>, number: TaskNumber): Card =>
  cardOf(hearer, [number]);

/** A card with the numbers of confidential tasks below what it says; null where there is nothing at all. */
export function withSealed(
  hearer: Pick<Hearer, 't' | 'committee'>,
  card: Card | null,
  numbers: readonly TaskNumber[],
): Card | null {
  if (numbers.length === 0) return card;
  const alone = cardOf(hearer, numbers);
  if (!card) return alone;
  const [rows, ...told] = alone.parts;
  const headed = rows?.part === 'rows' ? [{ ...rows, heading: alone.title }] : [];
  return {
    ...card,
    summary: `${card.summary} ${alone.summary}`,
    parts: [...card.parts, ...headed, ...told],
  };
}

function cardOf(hearer: Pick<Hearer, 't' | 'committee'>, numbers: readonly TaskNumber[]): Card {
  const { t } = hearer;
  const title = t('sealed.heading', { count: numbers.length });
  const told = t('sealed.told');
  const named = t.list(numbers.map((number) => sealedTitle(t, number)));
  return {
    title,
    tone: 'plain',
    summary: `${title}: ${named}. ${told}`,
    parts: [
      {
        part: 'rows',
        rows: numbers.map((number, at) => sealedRow(hearer, number, at < mostWithButtons)),
      },
      { part: 'text', text: told, quiet: true },
    ],
    buttons: [],
  };
}
