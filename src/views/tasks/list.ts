import type { Card, Part } from '../../domain/card.ts';
import { weekOf } from '../../domain/day.ts';
import type { Page, TaskLine } from '../../store/index.ts';
import type { Reader } from '../reader.ts';
import { tasksInSummary } from '../reminders/in-summary.ts';
import { taskRow } from './row.ts';

export const pageSize = 10;

/** A page of tasks under the headings of urgency, with the way to the next page. */
export async function taskList(
  reader: Reader,
  page: Page<TaskLine>,
  shown: {
    readonly title: string;
    readonly empty: string;
    readonly intro?: string | undefined;
    /** The call that made this list: the next page says it again. */
    readonly path: readonly [string, string];
    readonly said: Readonly<Record<string, string>>;
    readonly grouped?: boolean;
  },
): Promise<Card> {
  const { t, today } = reader;
  if (page.rows.length === 0) return emptyCard(shown.title, shown.empty);
  const lists = shown.grouped ? await grouped(reader, page.rows) : [await rows(reader, page.rows)];
  const { page: _, ...first } = shown.said;
  const to = (said: Record<string, string>) => reader.button(shown.path, said);
  return {
    title: shown.title,
    tone: 'plain',
    summary: tasksInSummary(t, shown.title, page.rows, { today, more: page.next !== null }),
    parts: [...(shown.intro ? [{ part: 'text', text: shown.intro, quiet: true } as const] : []), ...lists],
    buttons: [
      ...(shown.said.page ? [{ label: t('buttons.firstPage'), line: await to(first) }] : []),
      ...(page.next ? [{ label: t('buttons.nextPage'), line: await to({ ...first, page: page.next }) }] : []),
    ],
  };
}

const emptyCard = (title: string, empty: string): Card => ({
  title,
  tone: 'plain',
  summary: `${title}. ${empty}`,
  parts: [{ part: 'text', text: empty }],
  buttons: [],
});

async function rows(reader: Reader, tasks: readonly TaskLine[], heading?: string): Promise<Part> {
  const drawn = await Promise.all(tasks.map((task) => taskRow(reader, task)));
  return { part: 'rows', rows: drawn, ...(heading && { heading }) };
}

type Heading = 'overdue' | 'today' | 'thisWeek' | 'later' | 'noDay';

/** Rows come in the order of their days, so each heading is one stretch of them. */
async function grouped(reader: Reader, tasks: readonly TaskLine[]): Promise<Part[]> {
  const stretches = Map.groupBy(tasks, (task) => headingOf(reader, task));
  return Promise.all(
    [...stretches].map(([heading, some]) => rows(reader, some, reader.t(`headings.${heading}`))),
  );
}

function headingOf({ today }: Reader, { day }: TaskLine): Heading {
  if (!day) return 'noDay';
  if (day < today) return 'overdue';
  if (day === today) return 'today';
  return day <= weekOf(today).to ? 'thisWeek' : 'later';
}
