import type { Card, Fact, Part, Row } from '../domain/card.ts';
import type { SentenceKey } from '../i18n/index.ts';
import { pageButtons, stretchOf } from './offset-pages.ts';
import type { Reader } from './reader.ts';

/** A table looked through, all of it in words. */
export interface TableSeen {
  readonly kind: 'groups' | 'people' | 'tasks';
  readonly path: readonly [string, string];
  readonly upload: string;
  /** What is wanted and the column that has it. */
  readonly columns: readonly { readonly label: string; readonly head: string }[];
  /** Columns nobody asked for. */
  readonly unused: readonly string[];
  readonly fresh: number;
  readonly there: number;
  readonly problems: readonly { readonly row: number; readonly text: string }[];
  readonly remarks: readonly string[];
  /** In already, from a try that was interrupted. */
  readonly added: number;
  readonly page: string | undefined;
}

/** What bringing a table in would do: how many, what stays out and why, which column is what. */
export async function dryRunCard(reader: Reader, seen: TableSeen): Promise<Card> {
  const { t } = reader;
  const { fresh, there, upload, path } = seen;
  const title = t(`imports.${seen.kind}.title`);
  const counts = t('imports.dry', { fresh, there, problems: seen.problems.length });
  const { part, more } = await problemsPart(reader, seen);
  const facts: Fact[] = seen.columns.map(({ label, head }) => ({ label, value: head }));
  const quiet = (text: string): Part => ({ part: 'text', text, quiet: true });
  const said = { upload };
  const go = t('imports.button.go', { count: fresh });
  return {
    title,
    tone: seen.problems.length > 0 ? 'yellow' : 'plain',
    summary: t('imports.sentence', { title, counts }),
    parts: [
      { part: 'text', text: counts },
      ...(seen.added > 0
        ? [{ part: 'text', text: t('imports.already', { count: seen.added }) } as const]
        : []),
      ...part,
      { part: 'facts', facts },
      ...(seen.unused.length > 0 ? [quiet(t('imports.unused', { columns: t.list(seen.unused) }))] : []),
      ...seen.remarks.map(quiet),
      ...(seen.kind === 'tasks' ? [quiet(t('imports.quiet'))] : []),
      quiet(t('imports.kept')),
    ],
    buttons: [
      ...(fresh > 0
        ? [{ label: go, line: await reader.button(path, { ...said, step: 'go' }), look: 'primary' as const }]
        : []),
      { label: t('imports.button.columns'), line: await reader.button(path, { ...said, step: 'columns' }) },
      ...more,
    ],
  };
}

/** Ten of the rows that stay out, and the way to the others. */
async function problemsPart(reader: Reader, { problems, page, path, upload }: TableSeen) {
  const { t } = reader;
  const shown = stretchOf(problems, page);
  const { rows, offset, total } = shown;
  if (total === 0) return { part: [], more: [] };
  const range = { from: offset + 1, to: offset + rows.length, total };
  const heading = total > rows.length ? t('imports.problemsOf', range) : t('imports.problems');
  const lines = rows.map(({ row, text }): Row => ({ title: t('imports.row', { row }), details: [text] }));
  const part: Part[] = [{ part: 'rows', heading, rows: lines }];
  return { part, more: await pageButtons(reader, shown, { path, said: { upload } }) };
}

/** Where each kind is looked at afterwards. */
const next = {
  groups: { path: ['groups', 'list'], label: 'imports.next.groups' },
  people: { path: ['docket', 'people'], label: 'imports.next.people' },
  tasks: { path: ['tasks', 'list'], label: 'imports.next.tasks' },
} as const satisfies Record<string, { path: readonly [string, string]; label: SentenceKey }>;

/** What came of it, and what stayed out. */
export async function broughtCard(
  reader: Reader,
  brought: Pick<TableSeen, 'kind' | 'path' | 'upload' | 'there' | 'problems'> & { readonly added: number },
): Promise<Card> {
  const { t } = reader;
  const { kind, added, there, problems } = brought;
  const title = t(`imports.${kind}.done`, { count: added });
  const rest = there + problems.length > 0 ? t('imports.rest', { there, problems: problems.length }) : null;
  const { part } = await problemsPart(reader, { ...nothing, ...brought });
  const { path, label } = next[kind];
  const more =
    problems.length > 10
      ? [
          {
            label: t('buttons.nextPage'),
            line: await reader.button(brought.path, { upload: brought.upload, page: '10' }),
          },
        ]
      : [];
  return {
    title,
    tone: 'green',
    summary: [title, rest].filter(Boolean).join(' '),
    parts: [...(rest ? [{ part: 'text', text: rest } as const] : []), ...part],
    buttons: [{ label: t(label), line: await reader.button(path, {}) }, ...more],
  };
}

const nothing = { columns: [], unused: [], fresh: 0, remarks: [], page: undefined };
