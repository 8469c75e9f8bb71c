import type { Card, Row } from '../../domain/card.ts';
import type { Group } from '../../domain/group.ts';
import type { Member } from '../../domain/member.ts';
import { pageButtons, type Stretch } from '../offset-pages.ts';
import type { Reader } from '../reader.ts';

export interface GroupLine {
  readonly group: Group;
  readonly lead: Member | null;
  readonly parent: Group | null;
}

/** A page of groups, each with its lead and parent and the way to all of it. */
export async function groupList(
  reader: Reader,
  lines: Stretch<GroupLine>,
  shown: { readonly words: string | undefined; readonly said: Readonly<Record<string, string>> },
): Promise<Card> {
  const { t } = reader;
  const title = shown.words ? t('groups.list.titleOf', { words: shown.words }) : t('groups.list.title');
  if (lines.total === 0) {
    const empty = t(shown.words ? 'groups.list.none' : 'groups.list.empty');
    const parts = [{ part: 'text', text: empty } as const];
    return { title, tone: 'plain', summary: `${title}. ${empty}`, parts, buttons: [] };
  }
  const { offset, total, rows } = lines;
  const summary = t('groups.list.summaryOf', { title, from: offset + 1, to: offset + rows.length, total });
  return {
    title,
    tone: 'plain',
    summary: `${summary} ${t.list(rows.map(({ group }) => t.worded(group.name)))}.`,
    parts: [
      { part: 'rows', rows: await Promise.all(rows.map((line) => row(reader, line))) },
      ...(total > rows.length ? [{ part: 'text', text: summary, quiet: true } as const] : []),
    ],
    buttons: await pageButtons(reader, lines, { path: ['groups', 'list'], said: shown.said }),
  };
}

async function row(reader: Reader, { group, lead, parent }: GroupLine): Promise<Row> {
  const { t } = reader;
  const line = await reader.button(['groups', 'show'], { group: `@${group.id}` });
  return {
    title: t.worded(group.name),
    details: [
      lead ? t('groups.leadIs', { name: lead.name }) : t('groups.leadVacant'),
      ...(parent ? [t('groups.under', { parent: t.worded(parent.name) })] : []),
    ],
    buttons: [{ label: t('groups.button.show'), line }],
  };
}
