import type { Button, Card, Part } from '../../domain/card.ts';
import { type Language, languages } from '../../domain/language.ts';
import type { Member } from '../../domain/member.ts';
import type { GroupTally, TaskLine } from '../../store/index.ts';
import { type Away, awayCard } from '../groups/absence.ts';
import type { Reader } from '../reader.ts';
import { tasksInSummary } from '../reminders/in-summary.ts';
import { taskRow } from '../tasks/row.ts';

/** A few tasks, and whether there are more. */
export interface Few {
  readonly rows: readonly TaskLine[];
  readonly more: boolean;
}

/** What somebody sees first, each part of it a card; what is empty is left out. */
export async function homeCards(
  reader: Reader,
  member: Member,
  shown: {
    readonly mine: Few;
    readonly late: Few;
    readonly soon: Few;
    /** Groups with late tasks, for those who look after all of them; null for all others. */
    readonly behind: readonly GroupTally[] | null;
    /** The reader's own, present and to come. */
    readonly absences: readonly Away[];
  },
): Promise<Card[]> {
  const { late, soon } = shown;
  const { t } = reader;
  return [
    ...(await awayCard(reader, shown.absences)),
    await mineCard(reader, member, shown.mine),
    ...(await fewCard(reader, late, {
      title: t('home.late'),
      all: lateOfGroups(reader),
    })),
    ...(await fewCard(reader, soon, {
      title: t('home.soon'),
      all: () => reader.button(['tasks', 'mine'], {}),
    })),
    ...(shown.behind ? [await behindCard(reader, shown.behind)] : []),
    await moreCard(reader),
  ];
}

async function mineCard(reader: Reader, { name }: Member, mine: Few): Promise<Card> {
  const { t } = reader;
  const title = t('tasks.mine.title', { name });
  const empty = t('home.mine.empty');
  const [card] = await fewCard(reader, mine, {
    title,
    all: () => reader.button(['tasks', 'mine'], {}),
  });
  const parts: Part[] = [{ part: 'text', text: empty }];
  return card ?? { title, tone: 'plain', summary: `${title}. ${empty}`, parts, buttons: [] };
}

async function fewCard(
  reader: Reader,
  { rows, more }: Few,
  words: { readonly title: string; readonly all: () => Promise<string> },
): Promise<Card[]> {
  if (rows.length === 0) return [];
  const drawn = await Promise.all(rows.map((task) => taskRow(reader, task)));
  const all = { label: reader.t('home.showAll'), line: await words.all() };
  return [
    {
      title: words.title,
      tone: 'plain',
      summary: tasksInSummary(reader.t, words.title, rows, { today: reader.today, more }),
      parts: [{ part: 'rows', rows: drawn }],
      buttons: more ? [all] : [],
    },
  ];
}

/** All late ones of the only group, or of several what waits for the reader: late ones come first there. */
function lateOfGroups(reader: Reader): () => Promise<string> {
  const { seats, groupIds = [] } = reader.viewer;
  const [own, other] = new Set([...seats.map(({ groupId }) => groupId), ...groupIds]);
  return own && !other
    ? () => reader.button(['tasks', 'list'], { group: `@${own}`, due: 'overdue' })
    : () => reader.button(['tasks', 'mine'], {});
}

async function behindCard(reader: Reader, groups: readonly GroupTally[]): Promise<Card> {
  const { t } = reader;
  const title = t('home.behind');
  const none: Part = { part: 'text', text: t('home.behind.none') };
  const rows = await Promise.all(
    groups.map(async ({ group, late, open }) => ({
      title: t.worded(group.name),
      tone: 'red' as const,
      badge: t('home.behind.late', { late }),
      details: [t('home.behind.open', { open })],
      buttons: [
        {
          label: t('reports.button.late'),
          line: await reader.button(['tasks', 'list'], { group: `@${group.id}`, due: 'overdue' }),
        },
      ],
    })),
  );
  const told = rows.map((row) => `${row.title} (${row.badge})`);
  return {
    title,
    tone: 'plain',
    summary: rows.length > 0 ? `${title}: ${t.list(told)}.` : t('home.behind.none'),
    parts: rows.length > 0 ? [{ part: 'rows', rows }] : [none],
    buttons: [{ label: t('home.behind.report'), line: await reader.button(['reports', 'now'], {}) }],
  };
}

async function moreCard(reader: Reader): Promise<Card> {
  const { t } = reader;
  const title = t('home.more');
  const text = t('home.more.language');
  const others = languages.filter((language) => language !== t.language);
  return {
    title,
    tone: 'plain',
    summary: `${title}. ${text}`,
    parts: [{ part: 'text', text }],
    buttons: [
      ...(await Promise.all(others.map((language) => languageButton(reader, language)))),
      { label: t('home.me'), line: await reader.button(['docket', 'me'], {}) },
      { label: t('home.help'), line: await reader.button(['docket', 'help'], {}) },
    ],
  };
}

const languageButton = async (reader: Reader, language: Language): Promise<Button> => ({
  label: reader.t(`languageNames.${language}`),
  line: await reader.button(['docket', 'language'], { language }),
});
