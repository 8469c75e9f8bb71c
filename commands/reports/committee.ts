import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { flag, page } from '../../src/chat/field.ts';
import { besidePeriod, type FiguresAsked } from '../../src/domain/figures.ts';
import type { GivenFile, Reply } from '../../src/domain/reply.ts';
import { csvOf } from '../../src/files/write-csv.ts';
import { committeeFiguresCard } from '../../src/views/figures/committee.ts';
import { csvFileCard, csvTextCard, figuresTable, pageOf } from '../../src/views/figures/csv.ts';
import { readStretch } from '../../src/views/offset-pages.ts';
import { figuresAsked, figuresOptions } from './shared/figures-asked.ts';

/** More groups than any country has. */
const all = { offset: 0, limit: 100_000 };

/** The figures of all groups together and of each, as of today or any day before; as a table where that is asked for. */
export const committee = command({
  path: ['reports', 'committee'],
  summary: 'figures.committee.summary',
  options: { ...figuresOptions, csv: flag({ label: 'figures.field.csv' }).optional(), page: page() },
  also: ['all', 'groups', 'toan ban', 'tat ca', 'jawatankuasa', 'semua'],
  may: 'reports.read',
  async run(ask, given) {
    const { store, viewer } = ask;
    const asked = await figuresAsked(ask, given);
    if (given.csv) return tableOf(ask, asked, given.page);
    const card = await committeeFiguresCard(ask, {
      asked,
      figures: await store.figures.of(viewer, asked),
      before: await store.figures.of(viewer, { ...asked, period: besidePeriod(asked.period, -1) }),
      groups: await readStretch(given.page, (at) => store.figures.byGroup(viewer, asked, at)),
      head: await store.history.printHead(viewer, 'committee'),
    });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});

/** A file where one can be handed over; in the web room the rows to copy, a page at a time. */
async function tableOf(ask: Ask, asked: FiguresAsked, page: string | undefined): Promise<Reply> {
  const { store, viewer, t } = ask;
  const { rows, total } = await store.figures.byGroup(viewer, asked, all);
  const [columns = [], ...cells] = figuresTable(t, rows, await store.figures.medians(viewer, asked));
  if (ask.door !== 'web')
    return {
      kind: 'card',
      card: csvFileCard(ask, asked, total),
      to: 'asker',
      files: [fileOf(asked, [columns, ...cells])],
    };
  const shown = pageOf(cells, page);
  const card = await csvTextCard(ask, asked, shown, csvOf([columns, ...shown.rows]));
  return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
}

/** Marked as UTF-8, which spreadsheets would not guess. */
function fileOf({ period, asOf }: FiguresAsked, rows: readonly (readonly string[])[]): GivenFile {
  const body = new TextEncoder().encode(`\uFEFF${csvOf(rows)}\n`);
  const name = `figures-${period.from}-${period.to}-as-of-${asOf}.csv`;
  return { id: name, name, mediaType: 'text/csv', size: body.length, bytes: async () => body };
}
