import type { Card, Part, Row } from '../../domain/card.ts';
import { daysBetween } from '../../domain/day.ts';
import type { Figures, FiguresAsked } from '../../domain/figures.ts';
import type { Group } from '../../domain/group.ts';
import type { Head } from '../../domain/history/head.ts';
import { taskName } from '../../i18n/task-name.ts';
import type { WorstTask } from '../../store/index.ts';
import { headLine } from '../committee/head-line.ts';
import { detailsButton } from '../details-button.ts';
import type { Reader } from '../reader.ts';
import { mostTold } from '../reminders/in-summary.ts';
import { periodButtons, saidOf } from './buttons.ts';
import { explained, figureFacts, figuresSentence, periodInWords } from './words.ts';

interface Told {
  readonly group: Group;
  readonly asked: FiguresAsked;
  readonly figures: Figures;
  readonly before: Figures;
  readonly worst: readonly WorstTask[];
  readonly head: Head | null;
}

/** A group's figures beside those of the period before, and its worst tasks. */
export async function groupFiguresCard(reader: Reader, told: Told): Promise<Card> {
  const { t } = reader;
  const { group, asked, figures, before, worst } = told;
  const title = t('figures.title', { of: t.worded(group.name), period: periodInWords(t, asked.period) });
  const sentence = figuresSentence(t, figures);
  const rows = await Promise.all(worst.map((task) => worstRow(reader, task, asked)));
  const list: Part[] = rows.length > 0 ? [{ part: 'rows', heading: t('figures.worst'), rows }] : [];
  const own = { group: `@${group.id}` };
  return {
    title,
    tone: toneOf(figures),
    summary: [`${title}. ${sentence}`, worstInSummary(reader, rows)].filter(Boolean).join(' '),
    parts: [
      { part: 'text', text: sentence },
      ...figureFacts(t, figures, before),
      ...list,
      explained(t, asked),
      ...headLine(t, told.head),
    ],
    buttons: [
      ...(await periodButtons(reader, ['reports', 'group'], asked, own)),
      {
        label: t('figures.button.committee'),
        line: await reader.button(['reports', 'committee'], saidOf(reader, asked)),
      },
    ],
  };
}

/** The same for whoever only hears of it; '' where nothing went badly. */
function worstInSummary({ t }: Reader, rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const told = rows
    .slice(0, mostTold)
    .map(({ title, badge = '' }) => t('reminders.summaryTask', { task: title, standing: badge }));
  return t('reminders.summary', { title: t('figures.worst'), tasks: t.list(told) });
}

export function toneOf({ overdue, late, due }: Figures): Card['tone'] {
  if (overdue > 0) return 'red';
  if (late > 0) return 'yellow';
  return due > 0 ? 'green' : 'plain';
}

async function worstRow(reader: Reader, task: WorstTask, { asOf }: FiguresAsked): Promise<Row> {
  const { t } = reader;
  const { number, day, reportedOn } = task;
  return {
    title: taskName(t, task),
    tone: reportedOn ? 'yellow' : 'red',
    badge: reportedOn
      ? t('figures.doneLate', { days: daysBetween(day, reportedOn) })
      : t('deadlines.lateByDays', { days: daysBetween(day, asOf) }),
    details: [t('late.since', { day: t.day(day) })],
    buttons: [await detailsButton(reader, number)],
  };
}
