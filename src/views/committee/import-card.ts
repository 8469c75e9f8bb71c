import type { Card, Fact, Part, Row } from '../../domain/card.ts';
import type { SentenceKey } from '../../i18n/index.ts';
import { pageButtons, stretchOf } from '../offset-pages.ts';
import type { Reader } from '../reader.ts';
import { pageSize } from '../tasks/list.ts';

/** What there is to say about a row. */
interface Told {
  readonly row: number;
  readonly text: string;
}

/** A table looked through, all of it in words. */
export interface TableSeen {
  readonly kind: 'groups' | 'people' | 'tasks' | 'calendar';
  readonly path: readonly [string, string];
  readonly upload: string;
  /** What is wanted and the column that has it. */
  readonly columns: readonly { readonly label: string; readonly head: string }[];
  /** Columns nobody asked for. */
  readonly unused: readonly string[];
  readonly fresh: number;
  /** Rows of what is there that say what is still empty of it. */
  readonly completing: number;
  readonly there: number;
  readonly problems: readonly Told[];
  /** What is not done as a row says; several of a row stand together. */
  readonly differing: readonly Told[];
  readonly remarks: readonly string[];
  /** In already, from a try that was interrupted. */
  readonly added: number;
  readonly page: string | undefined;
}

/** What bringing a table in would do: how many, what stays out and why, which column is what. */
export async function dryRunCard(reader: Reader, seen: TableSeen): Promise<Card> {
  const { t } = reader;
  const { fresh, completing, there, upload, path } = seen;
  const title = t(`imports.${seen.kind}.title`);
  const differing = new Set(seen.differing.map(({ row }) => row)).size;
  const counts = t('imports.dry', { fresh, completing, there, differing, problems: seen.problems.length });
  const { part, more } = await rowsPart(reader, seen);
  const facts: Fact[] = seen.columns.map(({ label, head }) => ({ label, value: head }));
  const quiet = (text: string): Part => ({ part: 'text', text, quiet: true });
  const said = { upload };
  const count = fresh + completing;
  const go = fresh > 0 ? t('imports.button.go', { count }) : t('imports.button.complete', { count });
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
      ...(count > 0
        ? [{ label: go, line: await reader.button(path, { ...said, step: 'go' }), look: 'primary' as const }]
        : []),
      { label: t('imports.button.columns'), line: await reader.button(path, { ...said, step: 'columns' }) },
      ...more,
    ],
  };
}

/** Ten of the rows that stay out or stay as they are, and the way to the others. */
async function rowsPart(reader: Reader, { problems, differing, page, path, upload }: TableSeen) {
  const shown = stretchOf([...problems, ...differing], page);
  const { offset, total } = shown;
  if (total === 0) return { part: [], more: [] };
  const out = someOf(reader, problems, { offset, of: 'imports.problems', range: 'imports.problemsOf' });
  const stay = { of: 'imports.differing', range: 'imports.differingOf' } as const;
  const kept = someOf(reader, differing, { offset: offset - problems.length, ...stay });
  return { part: [...out, ...kept], more: await pageButtons(reader, shown, { path, said: { upload } }) };
}

/** Those of one sort among the ten that begin at `offset` of it, which may be before its first. */
function someOf(
  { t }: Reader,
  told: readonly Told[],
  heads: {
    readonly offset: number;
    readonly of: 'imports.problems' | 'imports.differing';
    readonly range: 'imports.problemsOf' | 'imports.differingOf';
  },
): Part[] {
  const from = Math.max(0, heads.offset);
  const rows = told.slice(from, Math.max(0, heads.offset + pageSize));
  if (rows.length === 0) return [];
  const range = { from: from + 1, to: from + rows.length, total: told.length };
  const heading = told.length > rows.length ? t(heads.range, range) : t(heads.of);
  return [
    {
      part: 'rows',
      heading,
      rows: rows.map(({ row, text }): Row => ({ title: t('imports.row', { row }), details: [text] })),
    },
  ];
}

/** Where each kind is looked at afterwards. */
const next = {
  groups: { path: ['groups', 'list'], label: 'imports.next.groups' },
  people: { path: ['docket', 'people'], label: 'imports.next.people' },
  tasks: { path: ['tasks', 'list'], label: 'imports.next.tasks' },
  calendar: { path: ['docket', 'calendar'], label: 'imports.next.calendar' },
} as const satisfies Record<string, { path: readonly [string, string]; label: SentenceKey }>;

/** What came of it, and what stayed out. */
export async function broughtCard(
  reader: Reader,
  brought: Pick<TableSeen, 'kind' | 'path' | 'upload' | 'there' | 'problems' | 'differing'> & {
    readonly added: number;
    readonly completed: number;
  },
): Promise<Card> {
  const { t } = reader;
  const { kind, added, completed, there, problems, differing } = brought;
  const title = t(`imports.${kind}.done`, { count: added });
  const rest = there + problems.length > 0 ? t('imports.rest', { there, problems: problems.length }) : null;
  const filled = completed > 0 ? t('imports.completed', { count: completed }) : null;
  const said = [filled, rest].filter((text) => text !== null);
  const { part } = await rowsPart(reader, { ...nothing, ...brought });
  const { path, label } = next[kind];
  const more =
    problems.length + differing.length > pageSize
      ? [
          {
            label: t('buttons.nextPage'),
            line: await reader.button(brought.path, { upload: brought.upload, page: String(pageSize) }),
          },
        ]
      : [];
  return {
    title,
    tone: 'green',
    summary: [title, ...said].join(' '),
    parts: [...said.map((text): Part => ({ part: 'text', text })), ...part],
    buttons: [{ label: t(label), line: await reader.button(path, {}) }, ...more],
  };
}

const nothing = { columns: [], unused: [], fresh: 0, completing: 0, remarks: [], page: undefined };
