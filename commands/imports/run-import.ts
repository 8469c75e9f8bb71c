import type { Ask } from '../../src/chat/ask.ts';
import type { HandedFile } from '../../src/domain/call.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { checkSize, readTable } from '../../src/files/csv.ts';
import { mistake, wordMistake } from '../../src/i18n/mistake.ts';
import type { Kind, Plan } from '../../src/usecases/import/kind.ts';
import { headsOf } from '../../src/usecases/import/mapping.ts';
import { type At, bringIn, dryRun } from '../../src/usecases/import/run.ts';
import {
  type Kept,
  keepTable,
  keptTable,
  missingColumns,
  remapTable,
} from '../../src/usecases/import/table.ts';
import { broughtCard, dryRunCard } from '../../src/views/import-card.ts';
import { columnsForm, mappingSaid } from './columns-form.ts';

interface Given {
  readonly file?: HandedFile | undefined;
  readonly table?: string | undefined;
  readonly upload?: string | undefined;
  readonly step?: string | undefined;
  readonly page?: string | undefined;
}

/**
 * Takes a table through its steps: handed in and looked through (nothing is changed), its columns said
 * otherwise, brought in. Between the steps it is kept, so that each button is a short line.
 */
export async function runImport<T>(
  ask: Ask,
  kind: Kind<T>,
  path: readonly [string, string],
  given: Given,
): Promise<Reply> {
  const at: At = { language: ask.t.language, place: ask.channel, path };
  const upload = (await handedIn(ask, kind, given)) ?? given.upload ?? '';
  let table = await keptTable(ask.store, ask.viewer, kind.kind, upload);
  if (given.step === 'columns') return columnsForm(ask, kind, { path, upload, table });
  const mapping = mappingSaid(ask.said, kind, table);
  if (mapping) {
    await remapTable(ask, kind, upload, mapping);
    table = { ...table, mapping };
  }
  if (missingColumns(kind.columns, table.mapping).length > 0)
    return columnsForm(ask, kind, { path, upload, table });
  const problemsOf = ({ problems }: Pick<Plan<T>, 'problems'>) =>
    problems.map(({ row, error }) => ({ row, error }));
  if (given.step === 'go') {
    const { added, plan } = await bringIn(ask, kind, upload, at);
    const problems = worded(ask, problemsOf(plan), undefined);
    const { there } = plan;
    const card = await broughtCard(ask, { kind: kind.kind, path, upload, added, there, problems });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  }
  const plan = await dryRun(ask, kind, table, at);
  const card = await dryRunCard(ask, {
    ...columnsSeen(ask, kind, table),
    kind: kind.kind,
    path,
    upload,
    fresh: plan.fresh.length,
    there: plan.there,
    problems: worded(ask, problemsOf(plan), given.page),
    remarks: plan.remarks.map((remark) => wordMistake(ask.t, remark)),
    added: table.finished ? 0 : table.added,
    page: given.page,
  });
  return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
}

/** The id under which what was handed in is kept now; undefined where nothing was. */
async function handedIn<T>(ask: Ask, kind: Kind<T>, { file, table }: Given): Promise<string | undefined> {
  if (!file && table === undefined) return undefined;
  if (file) checkSize(file.size);
  const rows = await readTable(file ? await file.bytes() : new TextEncoder().encode(table));
  if (rows.length < 2) throw mistake('imports.error.onlyHeader');
  return keepTable(ask, kind, { name: file?.name ?? '', rows });
}

/** Only what is shown is worded: finding what a name resembles takes a while. */
function worded(
  { t }: Ask,
  problems: readonly Plan<unknown>['problems'][number][],
  page: string | undefined,
): { row: number; text: string }[] {
  const from = /^\d{1,6}$/.test(page ?? '') && Number(page) < problems.length ? Number(page) : 0;
  return problems.map(({ row, error }, at) => ({
    row,
    text: at >= from && at < from + 10 ? wordMistake(t, error).replaceAll('  ', ' ') : '',
  }));
}

/** Which column is taken for what, and which for nothing. */
function columnsSeen<T>({ t }: Ask, { columns }: Kind<T>, { rows, mapping }: Kept) {
  const heads = headsOf(rows, mapping.header);
  const chosen = columns.flatMap(({ name, label }) => {
    const at = mapping.columns[name];
    return typeof at === 'number' ? [{ at, label: t.say(label), head: heads[at] ?? '' }] : [];
  });
  const used = new Set(chosen.map(({ at }) => at));
  return { columns: chosen, unused: heads.filter((head, at) => head && !used.has(at)).slice(0, 20) };
}
