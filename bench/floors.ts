import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Platform } from '../src/domain/place.ts';
import { engineOf } from '../src/store/db.ts';
import type { Schema } from '../src/store/schema.ts';
import { committeeText } from '../src/store/tasks/matching.ts';
import { committeeId } from './data/shape.ts';

// What the product shows, fetched by the fewest plain queries that fetch it. Every floor begins with the asker:
// nobody is shown anything before it is known who they are.

export type Plain = Kysely<Schema>;

/** A floor answers with the texts that the product must have shown as well. */
export type Floor = (db: Plain, n: number) => Promise<string[]>;

/** The asker with their committee and seats. */
export async function asker(
  db: Plain,
  user: string,
  from: { platform: Platform; workspace: string } = { platform: 'terminal', workspace: '' },
) {
  const rows = await db
    .selectFrom('member_addresses')
    .innerJoin('members', 'members.id', 'member_addresses.member_id')
    .innerJoin('committees', 'committees.id', 'members.committee_id')
    .leftJoin('seats', (on) =>
      on.onRef('seats.committee_id', '=', 'members.committee_id').onRef('seats.member_id', '=', 'members.id'),
    )
    .select(['members.id', 'members.name', 'members.office', 'members.language'])
    .select(['committees.code', 'committees.time_zone', 'committees.clock_at'])
    .select(['seats.group_id', 'seats.kind'])
    .where('platform', '=', from.platform)
    .where('workspace', '=', from.workspace)
    .where('user_id', '=', user)
    .execute();
  const [first] = rows;
  if (!first) throw new Error(`Nobody is called ${user}.`);
  return { ...first, groups: rows.flatMap(({ group_id }) => group_id ?? []) };
}

interface KeyRow {
  task_id: Schema['tasks']['id'];
  day: Schema['tasks']['day'];
  number: number;
}

/** A query for the keys of a page, as the lines it shows. */
export async function lines(db: Plain, keys: { as(name: 'keys'): unknown }): Promise<string[]> {
  const rows = await db
    .selectFrom(keys.as('keys') as never)
    .innerJoin('tasks', 'tasks.id', sql.ref('keys.task_id') as never)
    .innerJoin('groups', 'groups.id', 'tasks.lead_group_id')
    .select(['tasks.id', 'tasks.number', 'tasks.title', 'tasks.title_in', 'tasks.state', 'tasks.priority'])
    .select(['tasks.day', 'tasks.version', 'tasks.lead_group_id', 'groups.name', 'groups.name_in'])
    .select(
      sql<string | null>`(select string_agg(owner_id, ' ' order by position) from stakes
        where stakes.task_id = tasks.id and stakes.role = 'assignee')`.as('assignees'),
    )
    .orderBy('tasks.day')
    .orderBy('tasks.number')
    .execute();
  return (rows as unknown as { number: number }[]).slice(0, 10).map((row) => `#${row.number} `);
}

/** The first keys of what one owner has a stake in. */
export function ofOwner(db: Plain, owner: string, state: 'open' | 'done' = 'open') {
  return db
    .selectFrom('stakes')
    .select(['task_id', 'day', 'number'])
    .where('committee_id', '=', committeeId)
    .where('owner_id', '=', owner as never)
    .where('state', '=', state)
    .orderBy('day')
    .orderBy('number')
    .limit(11)
    .$castTo<KeyRow>();
}

/** The first keys of the committee's open tasks. */
export function ofCommittee(db: Plain) {
  return db
    .selectFrom('tasks')
    .select(['id as task_id', 'day', 'number'])
    .where('committee_id', '=', committeeId)
    .where('state', '=', 'open')
    .orderBy('day')
    .orderBy('number')
    .limit(11);
}

/** The group whose name begins so. */
export async function groupNamed(db: Plain, folded: string, limit = 1) {
  const rows = await db
    .selectFrom('names')
    .innerJoin('groups', 'groups.id', 'names.owner_id')
    .select(['groups.id', 'groups.name', 'groups.name_in'])
    .where('names.committee_id', '=', committeeId)
    .where('kind', '=', 'group')
    .where('whole', 'in', [0, 1])
    .where('folded', '>=', folded)
    .where('folded', '<=', `${folded}\u{10ffff}`)
    .orderBy('folded')
    .limit(limit)
    .execute();
  return rows as unknown as { id: string; name: string }[];
}

/** That the full-text index has these words in a task's text, `most` times at most; the last may be a beginning. */
export function holds(db: Plain, words: readonly string[], most?: number) {
  const own = words.map((word) => committeeText(committeeId, word));
  if (engineOf(db) === 'postgres') {
    const terms = own.map((word, at) => `'${word}'${at === own.length - 1 ? ':*' : ''}`);
    return sql<SqlBool>`task_texts.words @@ ${terms.join(' & ')}::tsquery`;
  }
  const terms = own.map((word, at) => `"${word}"${at === own.length - 1 ? '*' : ''}`);
  const limit = most === undefined ? sql`` : sql`limit ${most}`;
  return sql<SqlBool>`task_texts.doc in
    (select rowid from task_words where task_words match ${terms.join(' AND ')} ${limit})`;
}

/** A task with all that its card shows but its history. */
export async function oneTask(db: Plain, number: number) {
  const task = await db
    .selectFrom('tasks')
    .innerJoin('groups', 'groups.id', 'tasks.lead_group_id')
    .innerJoin('deadlines', (on) =>
      on
        .onRef('deadlines.task_id', '=', 'tasks.id')
        .onRef('deadlines.version', '=', 'tasks.deadline_version'),
    )
    .leftJoin('directives', 'directives.id', 'tasks.directive_id')
    .leftJoin('items', 'items.id', 'tasks.item_id')
    .selectAll('tasks')
    .select(['groups.name', 'groups.name_in', 'deadlines.rule', 'deadlines.wording', 'deadlines.wording_in'])
    .select(['directives.number as source', 'directives.title as source_title', 'directives.issuer'])
    .select(['directives.signed_on', 'items.path', 'items.text', 'items.text_in'])
    .where('tasks.committee_id', '=', committeeId)
    .where('tasks.number', '=', number)
    .executeTakeFirstOrThrow();
  const people = await db
    .selectFrom('stakes')
    .leftJoin('members', 'members.id', sql.ref('stakes.owner_id') as never)
    .leftJoin('groups', 'groups.id', sql.ref('stakes.owner_id') as never)
    .select(['stakes.role', 'members.name as member', 'groups.name as group'])
    .where('task_id', '=', task.id)
    .orderBy('position')
    .execute();
  const holders = await db
    .selectFrom('seats')
    .innerJoin('members', 'members.id', 'seats.member_id')
    .select(['seats.kind', 'members.name'])
    .where('seats.committee_id', '=', committeeId)
    .where('seats.group_id', '=', task.lead_group_id)
    .where('to_day', 'is', null)
    .execute();
  return {
    task,
    seen: [
      `#${task.number} `,
      task.name,
      ...people.flatMap(({ member }) => member ?? []),
      ...holders.map(({ name }) => name),
    ],
  };
}
