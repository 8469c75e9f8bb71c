import type { Button, Card, Fact } from '../domain/card.ts';
import type { Day } from '../domain/day.ts';
import { may } from '../domain/permissions.ts';
import type { Reader } from './reader.ts';
import { fromDay } from './seats.ts';

/** Days away, the first and the last with it. */
export interface Away {
  readonly from: Day;
  readonly until: Day;
}

/** When the reader is away, or will be, for the card about themselves. */
export function absenceFacts({ t, today }: Reader, absences: readonly Away[]): Fact[] {
  if (absences.length === 0) return [];
  const spans = absences.map(({ from, until }) =>
    t('seats.me.span', {
      from: from <= today ? t('seats.me.now') : fromDay(t, from, today),
      until: t.day(until),
    }),
  );
  return [{ label: t('seats.me.away'), value: spans.join('; ') }];
}

/** The way to say that one is away, or no longer. */
export async function absenceButtons(reader: Reader, absences: readonly Away[]): Promise<Button[]> {
  const { t, viewer } = reader;
  if (!may(viewer, 'absences.own')) return [];
  return absences.length > 0
    ? [{ label: t('seats.me.button.back'), line: await reader.button(['groups', 'back'], {}) }]
    : [{ label: t('seats.me.button.away'), line: await reader.button(['groups', 'away'], {}) }];
}

/** That the reader is away, on top of their home; nothing for who is there. */
export async function awayCard(reader: Reader, absences: readonly Away[]): Promise<Card[]> {
  const { t, today } = reader;
  const now = absences.find(({ from }) => from <= today);
  if (!now) return [];
  const text = t('seats.me.home', { day: t.day(now.until) });
  return [
    {
      title: t('seats.me.away'),
      tone: 'blue',
      summary: text,
      parts: [{ part: 'text', text }],
      buttons: await absenceButtons(reader, absences),
    },
  ];
}
