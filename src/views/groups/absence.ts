import type { Button, Card, Fact } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import { may } from '../../domain/permissions.ts';
import type { Reader } from '../reader.ts';
import { fromDay } from './seats.ts';

/** Days away, the first and the last with it. */
export interface Away {
  readonly from: Day;
  readonly until: Day;
}

/** "now until 5 August; from 20 August until 25 August". */
export function absencesInWords({ t, today }: Reader, absences: readonly Away[]): string {
  return absences
    .map(({ from, until }) =>
      t('seats.me.span', {
        from: from <= today ? t('seats.me.now') : fromDay(t, from, today),
        until: t.day(until),
      }),
    )
    .join('; ');
}

/** When the reader is away, or will be, for the card about themselves. */
export function absenceFacts(reader: Reader, absences: readonly Away[]): Fact[] {
  if (absences.length === 0) return [];
  return [{ label: reader.t('seats.me.away'), value: absencesInWords(reader, absences) }];
}

/** The way to say that one is away, or no longer. */
export async function absenceButtons(reader: Reader, absences: readonly Away[]): Promise<Button[]> {
  const { t, viewer, today } = reader;
  if (!may(viewer, 'absences.own')) return [];
  const [next] = absences;
  if (!next) return [{ label: t('seats.me.button.away'), line: await reader.button(['groups', 'away'], {}) }];
  const label = t(next.from <= today ? 'seats.me.button.back' : 'seats.me.button.off');
  return [{ label, line: await reader.button(['groups', 'back'], {}) }];
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
