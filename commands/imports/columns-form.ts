import type { Ask } from '../../src/chat/ask.ts';
import type { FormField } from '../../src/domain/form.ts';
import type { Reply } from '../../src/domain/reply.ts';
import type { Kind } from '../../src/usecases/import/kind.ts';
import { headerWithin, headsOf, type Mapping } from '../../src/usecases/import/mapping.ts';
import { type Kept, missingColumns } from '../../src/usecases/import/table.ts';
import { columnOption } from './options.ts';

/** What forms of all doors can offer to choose from, one of them "not brought in". */
const mostChoices = 100;
const none = 'none';

/** Asks what each column of a table is, with what it seems to be filled in. */
export async function columnsForm(
  ask: Ask,
  kind: Kind,
  { path, upload, table }: { path: readonly [string, string]; upload: string; table: Kept },
): Promise<Reply> {
  const { t } = ask;
  const { rows, mapping } = table;
  const left = { value: none, label: t('imports.form.left') };
  const heads = headsOf(rows, mapping.header)
    .slice(0, mostChoices - 1)
    .map((label, at) => ({ value: String(at + 1), label }));
  const missing = missingColumns(kind.columns, mapping).map(({ label }) => t.say(label));
  const fields = kind.columns.map(({ name, label, needed, standIns }): FormField => {
    const at = mapping.columns[name];
    return {
      name: columnOption(name),
      label: t.say(label),
      kind: 'choice',
      required: needed === true && !standIns,
      ...(typeof at === 'number' || !needed ? { value: typeof at === 'number' ? String(at + 1) : none } : {}),
      choices: needed && !standIns ? heads : [left, ...heads],
    };
  });
  return {
    kind: 'form',
    form: {
      language: t.language,
      title: t('imports.form.title'),
      line: await ask.button(path, { upload }),
      submit: t('imports.form.submit'),
      fields: [headerField(ask, table), ...fields],
      ...(missing.length > 0 && { error: t('imports.form.missing', { columns: t.list(missing) }) }),
    },
  };
}

function headerField({ t }: Ask, { rows, mapping }: Kept): FormField {
  const choices = rows.slice(0, headerWithin).map(({ number, cells }) => ({
    value: String(number),
    label: `${number} · ${cells.filter(Boolean).join(' | ').replace(/\s+/g, ' ').slice(0, 55)}`,
  }));
  return {
    name: 'header',
    label: t('imports.field.header'),
    kind: 'choice',
    required: false,
    value: mapping.header === null ? none : String(mapping.header),
    choices: [{ value: none, label: t('imports.form.noHeader') }, ...choices],
  };
}

/** The mapping with what a form says of it; undefined where nothing was said of columns. */
export function mappingSaid(
  said: Readonly<Record<string, string>>,
  kind: Kind,
  { rows, mapping }: Kept,
): Mapping | undefined {
  const told = kind.columns.filter(({ name }) => said[columnOption(name)] !== undefined);
  if (told.length === 0 && said.header === undefined) return undefined;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = told.map(({ name }) => [name, columnAt(said[columnOption(name)], width)] as const);
  const header = said.header === undefined ? mapping.header : rowAt(said.header, rows);
  return { header, columns: { ...mapping.columns, ...Object.fromEntries(columns) } };
}

/** "3" → 2; anything else is no column. */
function columnAt(said: string | undefined, width: number): number | null {
  const at = /^\d{1,3}$/.test(said ?? '') ? Number(said) : 0;
  return at >= 1 && at <= width ? at - 1 : null;
}

const rowAt = (said: string, rows: Kept['rows']) =>
  rows.slice(0, headerWithin).find(({ number }) => String(number) === said)?.number ?? null;
