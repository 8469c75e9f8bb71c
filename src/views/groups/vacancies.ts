import type { Card, Row } from '../../domain/card.ts';
import { may } from '../../domain/permissions.ts';
import type { Vacancy } from '../../store/index.ts';
import { pageButtons, type Stretch } from '../offset-pages.ts';
import type { Reader } from '../reader.ts';

/** A page of groups with open tasks and nobody who answers for them. */
export async function vacancies(
  reader: Reader,
  groups: Stretch<Vacancy>,
  said: Readonly<Record<string, string>>,
): Promise<Card> {
  const { t } = reader;
  const { rows, offset, total } = groups;
  const title = t('seats.vacant.title', { count: total });
  if (rows.length === 0) return { title, tone: 'green', summary: title, parts: [], buttons: [] };
  const drawn = await Promise.all(rows.map((one) => row(reader, one)));
  const range = t('seats.vacant.range', { from: offset + 1, to: offset + rows.length, total });
  return {
    title,
    tone: rows.some(({ late }) => late > 0) ? 'red' : 'yellow',
    summary: `${title}. ${drawn.map(({ title, badge }) => `${title}: ${badge}`).join('; ')}.`,
    parts: [
      { part: 'rows', rows: drawn },
      ...(rows.length < total ? [{ part: 'text', text: range, quiet: true } as const] : []),
    ],
    buttons: await pageButtons(reader, groups, { path: ['groups', 'vacant'], said }),
  };
}

async function row(reader: Reader, { group, open, late, holder }: Vacancy): Promise<Row> {
  const { t, viewer } = reader;
  const verb = may(viewer, 'groups.change') ? 'lead' : 'show';
  const line = await reader.button(['groups', verb], { group: `@${group.id}` });
  return {
    title: t.worded(group.name),
    tone: late > 0 ? 'red' : 'yellow',
    badge: t('seats.vacant.tasks', { open, late }),
    details: [whyEmpty(reader, holder)],
    buttons: [{ label: t(`groups.button.${verb}`), line }],
  };
}

function whyEmpty({ t }: Reader, holder: Vacancy['holder']): string {
  if (!holder) return t('seats.vacant.nobody');
  const { name, awayUntil } = holder;
  return awayUntil
    ? t('seats.vacant.away', { name, day: t.day(awayUntil) })
    : t('seats.vacant.gone', { name });
}
