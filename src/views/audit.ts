import { clarities, type Lack, type Score } from '../domain/audit.ts';
import type { Button, Card, Fact, Part, Row } from '../domain/card.ts';
import { shorten } from '../domain/clean.ts';
import type { Day } from '../domain/day.ts';
import type { TaskNumber } from '../domain/ids.ts';
import type { Worded } from '../domain/language.ts';
import { may } from '../domain/permissions.ts';
import type { Translator } from '../i18n/translator.ts';
import type { DirectiveLine } from '../store/index.ts';
import { pageButtons, type Stretch, stretchOf } from './offset-pages.ts';
import type { Reader } from './reader.ts';

/** An item that lacks something, and by what it is mended. */
export interface Lacking {
  readonly path: string;
  readonly text: Worded;
  readonly lacks: readonly Lack[];
  /** Groups with an empty seat, and without a channel. */
  readonly emptySeats: number;
  readonly channelless: number;
  readonly day: Day | null;
  /** Who leads, by name as the committee or else the document has it; null for nobody. */
  readonly lead: Worded | null;
  /** The item's first task, or the finding that waits for review; null for a duty whose first period is to come. */
  readonly at:
    | { readonly kind: 'task'; readonly number: TaskNumber; readonly ofMany: boolean }
    | { readonly kind: 'finding'; readonly draft: number; readonly number: number }
    | null;
}

/** An earlier directive that this one amends or replaces, and that still has open tasks. */
export type Amended = Pick<DirectiveLine, 'id' | 'number' | 'title' | 'tasks'>;

export interface Audit {
  readonly score: Score;
  /** In the order of the directive; what waits for review comes last. */
  readonly lacking: readonly Lacking[];
  readonly amends: readonly Amended[];
}

const longestText = 160;

/** How clear a directive is, and what of it is to be mended, with the way to mend it. */
export async function auditCard(
  reader: Reader,
  { score, lacking, amends }: Audit,
  shown: {
    readonly number: string;
    readonly page: string | undefined;
    readonly said: Record<string, string>;
  },
): Promise<Card> {
  const { t } = reader;
  const title = t('audit.title', { number: shown.number });
  if (score.items === 0) {
    const empty = t('audit.empty', { number: shown.number });
    return { title, tone: 'plain', summary: empty, parts: [{ part: 'text', text: empty }], buttons: [] };
  }
  const clear = t('audit.score', { percent: score.percent, items: score.items });
  const some = stretchOf(lacking, shown.page);
  return {
    title,
    tone: lacking.length === 0 ? 'green' : score.percent >= 80 ? 'blue' : 'yellow',
    summary: `${title}: ${clear}. ${lacking.length === 0 ? t('audit.allClear') : t('audit.lacking', { count: lacking.length })}.`,
    parts: [
      { part: 'text', text: clear },
      { part: 'facts', facts: factsOf(t, score) },
      ...(await lackingPart(reader, some)),
      ...(await amendsPart(reader, amends)),
    ],
    buttons: await pageButtons(reader, some, { path: ['directives', 'audit'], said: shown.said }),
  };
}

function factsOf(t: Translator, { clear, items }: Score): Fact[] {
  return clarities.map((clarity) => ({
    label: t(`audit.clarity.${clarity}`),
    value: t('audit.clearOf', { clear: clear[clarity], items }),
  }));
}

async function lackingPart(reader: Reader, { rows, offset, total }: Stretch<Lacking>): Promise<Part[]> {
  const { t } = reader;
  if (total === 0) return [{ part: 'text', text: t('audit.allClear') }];
  const range = { from: offset + 1, to: offset + rows.length, total };
  const heading = rows.length < total ? t('audit.range', range) : t('audit.lacking', { count: total });
  return [{ part: 'rows', heading, rows: await Promise.all(rows.map((item) => lackingRow(reader, item))) }];
}

async function lackingRow(reader: Reader, item: Lacking): Promise<Row> {
  const { t } = reader;
  const { path, text, lead, lacks, at } = item;
  const number = at?.kind === 'task' ? `#${at.number}` : path === '-' ? '' : path;
  const lacking = lacks.map((lack) => lackInWords(t, item, lack)).join('; ');
  return {
    title: `${number} ${shorten(t.worded(text), longestText)}`.trim(),
    tone: 'yellow',
    ...(at?.kind === 'finding' && { badge: t('audit.waits') }),
    details: [
      `${lacking.charAt(0).toLocaleUpperCase(t.language)}${lacking.slice(1)}`,
      ...(lead ? [t('audit.lead', { name: t.worded(lead) })] : []),
    ],
    buttons: await mending(reader, item),
  };
}

function lackInWords(t: Translator, item: Lacking, lack: Lack): string {
  const { day, lead, emptySeats, channelless } = item;
  switch (lack) {
    case 'emptySeat':
      return t('audit.lack.emptySeat', { count: emptySeats });
    case 'noChannel':
      return t('audit.lack.noChannel', { count: channelless });
    case 'dayOff':
      return t('audit.lack.dayOff', { day: day ? t.day(day) : '' });
    case 'unknownBody':
      return t('audit.lack.unknownBody', { name: lead ? t.worded(lead) : '' });
    default:
      return t(`audit.lack.${lack}`);
  }
}

/** The one button that mends most of it; what it needs besides is asked for by a form. */
async function mending(reader: Reader, { lacks, at, lead }: Lacking): Promise<Button[]> {
  if (!at) return [];
  const { t, viewer } = reader;
  const to = async (
    key: 'day' | 'lead' | 'channel' | 'review' | 'edit' | 'show' | 'missing',
    path: readonly [string, string],
    said: Record<string, string>,
  ) => [{ label: t(`audit.button.${key}`), line: await reader.button(path, said) }];
  if (at.kind === 'finding')
    return may(viewer, 'directives.review')
      ? to('review', ['directives', 'review'], { item: `${at.draft}.${at.number}` })
      : [];
  const task = String(at.number);
  const has = (...wanted: Lack[]) => wanted.some((lack) => lacks.includes(lack));
  if (at.ofMany) return to('missing', ['groups', 'missing'], { task });
  if (has('noDay', 'unsureDay', 'dayOff') && may(viewer, 'tasks.move'))
    return to('day', ['tasks', 'due'], { task });
  if (lead && has('emptySeat', 'noChannel') && may(viewer, 'groups.change'))
    return has('emptySeat')
      ? to('lead', ['groups', 'lead'], { group: t.worded(lead) })
      : to('channel', ['groups', 'channel'], { group: t.worded(lead) });
  if (has('weakWork', 'runOn') && may(viewer, 'tasks.edit')) return to('edit', ['tasks', 'edit'], { task });
  return to('show', ['tasks', 'show'], { task });
}

async function amendsPart(reader: Reader, amends: readonly Amended[]): Promise<Part[]> {
  if (amends.length === 0) return [];
  const { t } = reader;
  const rows = await Promise.all(
    amends.map(async ({ id, number, title, tasks }) => ({
      title: `${number} ${shorten(t.worded(title), longestText)}`,
      badge: t('audit.amendsOpen', { count: tasks.open }),
      buttons: [
        {
          label: t('audit.button.show'),
          line: await reader.button(['directives', 'show'], { directive: `@${id}` }),
        },
      ],
    })),
  );
  const how = t('audit.amendsHow', { command: '/directives supersede' });
  return [
    { part: 'rows', heading: t('audit.amends'), rows },
    { part: 'text', text: how, quiet: true },
  ];
}
