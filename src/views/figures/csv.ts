import type { Card } from '../../domain/card.ts';
import { type FiguresAsked, onTimeRate } from '../../domain/figures.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { GroupFigures, GroupMedians } from '../../store/index.ts';
import { pageButtons, type Stretch, stretchOf } from '../offset-pages.ts';
import type { Reader } from '../reader.ts';
import { saidOf } from './buttons.ts';
import { asOfInWords, periodInWords } from './words.ts';

/** Rows of a page where no file can be handed over: every platform takes so many. */
const rowsOfPage = 20;

/** Each group's figures as a table with a row of column names; numbers are bare, so that a spreadsheet counts on. */
export function figuresTable(
  t: Translator,
  groups: readonly GroupFigures[],
  medians: ReadonlyMap<string, GroupMedians>,
): string[][] {
  const columns = [
    t('fields.lead'),
    t('figures.due'),
    t('figures.onTime'),
    t('figures.late'),
    t('figures.open'),
    t('figures.column.overdue'),
    t('figures.rate'),
    t('figures.returned'),
    t('figures.extensions'),
    t('figures.column.median'),
    t('figures.column.answer'),
  ];
  const rows = groups.map((row) => {
    const rate = onTimeRate(row);
    const { medianDays = null, answerDays = null } = medians.get(row.group.id) ?? {};
    const counts = [row.due, row.onTime, row.late, row.open, row.overdue].map(String);
    const share = rate === null ? '' : rate.toFixed(3);
    const rest = [row.returned, row.extensions, medianDays ?? '', answerDays ?? ''].map(String);
    return [t.worded(row.group.name), ...counts, share, ...rest];
  });
  return [columns, ...rows];
}

/** Says that the table comes as a file. */
export function csvFileCard({ t, committee }: Reader, asked: FiguresAsked, count: number): Card {
  const title = titleOf(t, committee.name, asked);
  const words = t('figures.csv.attached', { count });
  return {
    title,
    tone: 'plain',
    summary: `${title}. ${words}`,
    parts: [
      { part: 'text', text: words },
      { part: 'text', text: asOfInWords(t, asked.asOf), quiet: true },
    ],
    buttons: [],
  };
}

/** The table itself, to be copied, where files are not handed over. */
export async function csvTextCard(
  reader: Reader,
  asked: FiguresAsked,
  shown: Stretch<readonly string[]>,
  csv: string,
): Promise<Card> {
  const { t, committee } = reader;
  const title = titleOf(t, committee.name, asked);
  return {
    title,
    tone: 'plain',
    summary: title,
    parts: [
      { part: 'text', text: csv },
      { part: 'text', text: t('figures.csv.copy'), quiet: true },
      { part: 'text', text: asOfInWords(t, asked.asOf), quiet: true },
    ],
    buttons: await pageButtons(reader, shown, {
      path: ['reports', 'committee'],
      said: { ...saidOf(reader, asked), csv: 'yes' },
    }),
  };
}

/** The rows of a page of the table, the names of the columns not among them. */
export const pageOf = (rows: readonly (readonly string[])[], page: string | undefined) =>
  stretchOf(rows, page, rowsOfPage);

const titleOf = (t: Translator, of: string, { period }: FiguresAsked) =>
  t('figures.title', { of, period: periodInWords(t, period) });
