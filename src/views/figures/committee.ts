import type { Button, Card, Part } from '../../domain/card.ts';
import type { Figures, FiguresAsked } from '../../domain/figures.ts';
import type { Head } from '../../domain/history/head.ts';
import type { GroupFigures } from '../../store/index.ts';
import { headLine } from '../committee/head-line.ts';
import { pageButtons, type Stretch } from '../offset-pages.ts';
import type { Reader } from '../reader.ts';
import { periodButtons, saidOf } from './buttons.ts';
import { toneOf } from './group.ts';
import { explained, figureFacts, figuresSentence, periodInWords, rateInWords } from './words.ts';

const path = ['reports', 'committee'] as const;

/** Groups that have a button of their own; a name takes a line on a phone. */
const withButton = 3;

interface Told {
  readonly asked: FiguresAsked;
  readonly figures: Figures;
  readonly before: Figures;
  readonly groups: Stretch<GroupFigures>;
  readonly head: Head | null;
}

/** The figures of all together beside those of the period before, and of each group, the most overdue first. */
export async function committeeFiguresCard(reader: Reader, told: Told): Promise<Card> {
  const { t, committee } = reader;
  const { asked, figures, before, groups } = told;
  const title = t('figures.title', { of: committee.name, period: periodInWords(t, asked.period) });
  const sentence = figuresSentence(t, figures);
  return {
    title,
    tone: toneOf(figures),
    summary: `${title}. ${sentence}`,
    parts: [
      { part: 'text', text: sentence },
      ...(groups.offset === 0 ? figureFacts(t, figures, before) : []),
      ...groupTable(reader, groups),
      explained(t, asked),
      ...headLine(t, told.head),
    ],
    buttons: [
      ...(await pageButtons(reader, groups, { path, said: saidOf(reader, asked) })),
      ...(await periodButtons(reader, path, asked)),
      ...(await groupButtons(reader, groups, asked)),
      ...(groups.total > 0
        ? [
            {
              label: t('figures.button.csv'),
              line: await reader.button(path, { ...saidOf(reader, asked), csv: 'yes' }),
            },
          ]
        : []),
    ],
  };
}

function groupTable({ t }: Reader, { rows, offset, total }: Stretch<GroupFigures>): Part[] {
  if (rows.length === 0) return [];
  const columns = [
    t('fields.lead'),
    t('figures.column.onTime'),
    t('figures.column.overdue'),
    t('figures.column.late'),
    t('figures.due'),
  ];
  const cells = rows.map((row) => [
    t.worded(row.group.name),
    rateInWords(t, row),
    ...[row.overdue, row.late, row.due].map((count) => t.number(count)),
  ]);
  const range =
    total > rows.length
      ? t('reports.range', { from: offset + 1, to: offset + rows.length, total })
      : t('figures.groups', { count: total });
  return [
    { part: 'text', text: range, quiet: true },
    { part: 'table', columns, rows: cells },
  ];
}

function groupButtons(
  reader: Reader,
  { rows }: Stretch<GroupFigures>,
  asked: FiguresAsked,
): Promise<Button[]> {
  return Promise.all(
    rows.slice(0, withButton).map(async ({ group }) => ({
      label: reader.t.worded(group.name),
      line: await reader.button(['reports', 'group'], { group: `@${group.id}`, ...saidOf(reader, asked) }),
    })),
  );
}
