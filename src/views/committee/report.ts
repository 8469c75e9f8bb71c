import type { Card } from '../../domain/card.ts';
import type { Head } from '../../domain/history/head.ts';
import type { GroupTally } from '../../store/index.ts';
import { pageButtons, type Stretch } from '../offset-pages.ts';
import type { Reader } from '../reader.ts';
import { type Waiting, waitingInWords } from '../tasks/reported.ts';
import { headLine } from './head-line.ts';

interface Totals {
  readonly open: number;
  readonly thisWeek: number;
  readonly late: number;
  /** Reports that wait to be accepted, and since when. */
  readonly waiting: Waiting;
}

/**
 * Where the committee stands: a sentence with the totals, a table of groups, most late first, and the history's
 * head.
 */
export async function reportCard(
  reader: Reader,
  totals: Totals,
  groups: Stretch<GroupTally>,
  { said, head }: { readonly said: Readonly<Record<string, string>>; readonly head: Head | null },
): Promise<Card> {
  const { t, today } = reader;
  const { open, thisWeek: week, late, waiting } = totals;
  const title = t('reports.title', { day: t.day(today) });
  const [worst] = groups.offset === 0 ? groups.rows : [];
  const sentence = [
    open > 0 ? t('reports.sentence', { open, week, late }) : t('reports.none'),
    ...(worst && worst.late > 0
      ? [t('reports.worst', { group: t.worded(worst.group.name), late: worst.late })]
      : []),
    ...waitingInWords(t, today, waiting),
  ].join(' ');
  return {
    title,
    tone: late > 0 ? 'red' : 'plain',
    summary: `${title}. ${sentence}`,
    parts: [{ part: 'text', text: sentence }, ...table(reader, groups), ...headLine(t, head)],
    buttons: [
      ...(late > 0
        ? [
            {
              label: t('reports.button.late'),
              line: await reader.button(['tasks', 'list'], { due: 'overdue' }),
            },
          ]
        : []),
      ...(waiting.count > 0
        ? [
            {
              label: t('reports.button.waiting'),
              line: await reader.button(['tasks', 'list'], { state: 'reported' }),
            },
          ]
        : []),
      ...(await pageButtons(reader, groups, { path: ['reports', 'now'], said })),
    ],
  };
}

function table({ t }: Reader, { rows, offset, total }: Stretch<GroupTally>): Card['parts'] {
  if (rows.length === 0) return [];
  const columns = [t('fields.lead'), t('reports.open'), t('reports.week'), t('reports.late')];
  const cells = rows.map(({ group, open, thisWeek, late }) => [
    t.worded(group.name),
    ...[open, thisWeek, late].map((count) => t.number(count)),
  ]);
  const range = t('reports.range', { from: offset + 1, to: offset + rows.length, total });
  return [
    { part: 'table', columns, rows: cells },
    ...(total > rows.length ? [{ part: 'text', text: range, quiet: true } as const] : []),
  ];
}
