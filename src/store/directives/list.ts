import { type SqlBool, sql } from 'kysely';
import { asDay, type Day } from '../../domain/day.ts';
import { fold } from '../../domain/fold.ts';
import type { DirectiveId } from '../../domain/ids.ts';
import type { Worded } from '../../domain/language.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { checked, scoped } from '../scoped.ts';
import type { Page } from '../types.ts';
import { worded } from '../worded.ts';
import type { DirectiveDetail, DirectiveLine } from './types.ts';

interface Asked {
  /** The `next` of the page before; null for the first. */
  readonly after: string | null;
  readonly limit: number;
}

const columns = [
  'directives.id',
  'number',
  'kind',
  'title',
  'title_in',
  'issuer',
  'issuer_in',
  'signed_on',
] as const;

/** The latest signed first. */
export async function list(db: Db, viewer: Viewer, page: Asked, today?: Day): Promise<Page<DirectiveLine>> {
  let query = scoped(db, viewer).from('directives').select(columns);
  if (page.after !== null) {
    const [day, id] = placeOf(page.after);
    query = query.where(sql<SqlBool>`(signed_on, id) < (${day}, ${id})`);
  }
  const rows = await query
    .orderBy('signed_on', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  const next = rows.length > page.limit && last ? `${last.signed_on}|${last.id}` : null;
  return { rows: await withTasks(db, viewer, shown, today), next };
}

/** Undefined for another committee's. */
export async function detail(
  db: Db,
  viewer: Viewer,
  id: DirectiveId,
  today?: Day,
): Promise<DirectiveDetail | undefined> {
  const rows = await checked(db, viewer).from('directives').select(columns).where('id', '=', id).execute();
  const [line] = await withTasks(db, viewer, rows, today);
  if (!line) return undefined;
  const { count } = await checked(db, viewer)
    .from('items')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('directive_id', '=', id)
    .executeTakeFirstOrThrow();
  return { ...line, items: Number(count) };
}

/** Those of exactly this number, marks, capitals and signs aside; the latest signed first. */
export async function byNumber(
  db: Db,
  viewer: Viewer,
  number: string,
): Promise<{ id: DirectiveId; number: string; title: Worded }[]> {
  const folded = fold(number);
  const rows = await scoped(db, viewer)
    .from('directives')
    .select(columns)
    .where((eb) => eb.or([eb('folded', '=', folded), eb('folded', 'like', `${folded} %`)]))
    .orderBy('signed_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows
    .filter((row) => fold(row.number) === folded)
    .map((row) => ({ id: row.id, number: row.number, title: worded(row.title, row.title_in) }));
}

interface Row {
  readonly id: DirectiveId;
  readonly number: string;
  readonly kind: string;
  readonly title: string;
  readonly title_in: string | null;
  readonly issuer: string;
  readonly issuer_in: string | null;
  readonly signed_on: DirectiveLine['signedOn'];
}

async function withTasks(
  db: Db,
  viewer: Viewer,
  rows: readonly Row[],
  today: Day | undefined,
): Promise<DirectiveLine[]> {
  if (rows.length === 0) return [];
  const counted = await scoped(db, viewer)
    .from('tasks')
    .select(['directive_id', 'state'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .select(sql<number>`sum(case when day < ${today ?? ''} then 1 else 0 end)`.as('past'))
    .where(
      'directive_id',
      'in',
      rows.map(({ id }) => id),
    )
    .groupBy(['directive_id', 'state'])
    .execute();
  return rows.map((row) => {
    const those = (state: string) =>
      counted.find((one) => one.directive_id === row.id && one.state === state);
    const of = (state: string) => Number(those(state)?.count ?? 0);
    return {
      id: row.id,
      number: row.number,
      kind: row.kind,
      title: worded(row.title, row.title_in),
      issuer: worded(row.issuer, row.issuer_in),
      signedOn: row.signed_on,
      tasks: {
        // What is reported is still owed.
        open: of('open') + of('reported'),
        late: Number(those('open')?.past ?? 0),
        done: of('done'),
        dropped: of('dropped'),
      },
    };
  });
}

/** Throws for what is no place: cursors come from Docket alone. */
function placeOf(cursor: string): [string, string] {
  const [day = '', id = ''] = cursor.split('|');
  if (!asDay(day) || !id) throw new Error(`"${cursor}" is no place in a list of directives.`);
  return [day, id];
}
