import type { Ask } from '../../src/chat/ask.ts';
import type { HandedFile } from '../../src/domain/call.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { checkSize, readTable } from '../../src/files/csv.ts';
import { mistake, wordMistake } from '../../src/i18n/mistake.ts';
import { bringIn } from '../../src/usecases/import/bring-in.ts';
import { type At, dryRun } from '../../src/usecases/import/dry-run.ts';
import type { Kind, Plan } from '../../src/usecases/import/kind.ts';
import { headsOf } from '../../src/usecases/import/mapping.ts';
import {
  type Kept,
  keepTable,
  keptTable,
  missingColumns,
  remapTable,
} from '../../src/usecases/import/table.ts';
import { broughtCard, dryRunCard } from '../../src/views/committee/import-card.ts';
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
export async function runImport(
  ask: Ask,
  kind: Kind,
  path: readonly [string, string],
  given: Given,
): Promise<Reply> {
  const place = ask.channel ?? ask.address;
  const at: At = { language: ask.t.language, place, channelAt: ask.channelAt, path };
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
  if (given.step === 'go') {
    const { added, completed, plan } = await bringIn(ask, kind, upload, at);
    const { there } = plan;
    const told = worded(ask, plan, undefined);
    const card = await broughtCard(ask, { kind: kind.kind, path, upload, added, completed, there, ...told });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  }
  const plan = await dryRun(ask, kind, table, at);
  const card = await dryRunCard(ask, {
    ...columnsSeen(ask, kind, table),
    ...worded(ask, plan, given.page),
    kind: kind.kind,
    path,
    upload,
    fresh: plan.fresh.length,
    completing: plan.completing.length,
    there: plan.there,
    remarks: plan.remarks.map((remark) => wordMistake(ask.t, remark)),
    added: table.finished ? 0 : table.added,
    page: given.page,
  });
  return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
}

/** The id under which what was handed in is kept now; undefined where nothing was. */
async function handedIn(ask: Ask, kind: Kind, { file, table }: Given): Promise<string | undefined> {
  if (!file && table === undefined) return undefined;
  if (file) checkSize(file.size);
  const rows = await readTable(file ? await file.bytes() : new TextEncoder().encode(table));
  if (rows.length < 2) throw mistake('imports.error.onlyHeader');
  return keepTable(ask, kind, { name: file?.name ?? '', rows });
}

/** Only what is shown is worded: finding what a name resembles takes a while. */
function worded({ t }: Ask, { problems, differing }: Plan, page: string | undefined) {
  const all = [...problems, ...differing];
  const from = /^\d{1,6}$/.test(page ?? '') && Number(page) < all.length ? Number(page) : 0;
  const told = all.map(({ row, error }, at) => ({
    row,
    text: at >= from && at < from + 10 ? wordMistake(t, error).replaceAll('  ', ' ').trim() : '',
  }));
  return { problems: told.slice(0, problems.length), differing: told.slice(problems.length) };
}

/** Which column is taken for what, and which for nothing. */
function columnsSeen({ t }: Ask, { columns }: Kind, { rows, mapping }: Kept) {
  const heads = headsOf(rows, mapping.header);
  const chosen = columns.flatMap(({ name, label }) => {
    const at = mapping.columns[name];
    return typeof at === 'number' ? [{ at, label: t.say(label), head: heads[at] ?? '' }] : [];
  });
  const used = new Set(chosen.map(({ at }) => at));
  return { columns: chosen, unused: heads.filter((head, at) => head && !used.has(at)).slice(0, 20) };
}
