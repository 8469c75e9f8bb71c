import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { ownStakes, seesConfidential } from '../domain/clearance.ts';
import type { Viewer } from '../domain/member.ts';
import type { Schema } from './schema.ts';

/** Whose rows: a viewer's, or a whole committee's where Docket itself is looking. */
export type Eyes = Pick<Viewer, 'committeeId'> | Viewer;

/** The tables that tell something of a task, and how their rows name it. */
const ofTasks: Partial<Record<keyof Schema & string, string>> = {
  stakes: 'task_id',
  deadlines: 'task_id',
  task_texts: 'task_id',
  task_sources: 'task_id',
  files: 'task_id',
  extensions: 'task_id',
  rungs: 'task_id',
  message_tasks: 'task_id',
  late_list_tasks: 'task_id',
};

/**
 * Which rows of a table somebody sees who is not cleared for what is confidential; null where they see all: the
 * cleared do, and Docket itself.
 */
export function seen(eyes: Eyes, table: keyof Schema & string): RawBuilder<SqlBool> | null {
  if (!isSomebody(eyes) || seesConfidential(eyes)) return null;
  const own = ownStakes(eyes);
  const column = ofTasks[table];
  if (column) return ofTask(`${table}.${column}`, own);
  switch (table) {
    case 'tasks':
      return task(table, own);
    case 'history':
      return sql<SqlBool>`case history.subject when 'task' then ${ofTask('history.subject_id', own)}
        when 'duty' then ${ofDuty('history.subject_id', own)} else true end`;
    case 'items':
      return item('items', 'id', own);
    case 'findings':
      return item('findings', 'item_id', own);
    case 'finding_bodies':
      return sql<SqlBool>`exists (select 1 from findings as told where told.id = finding_bodies.finding_id
        and ${item('told', 'item_id', own)})`;
    case 'duties':
      return duty('duties', own);
    default:
      return null;
  }
}

/** Whether nothing is hidden from them. */
export const seesAll = (eyes: Eyes): boolean => !isSomebody(eyes) || seesConfidential(eyes);

/** The same of a table of tasks that a query joins later, by the name it has there. */
export const seenTasks = (eyes: Eyes, table: string): RawBuilder<SqlBool> =>
  isSomebody(eyes) && !seesConfidential(eyes) ? task(table, ownStakes(eyes)) : sql<SqlBool>`1 = 1`;

/** The rows of `findings` whose words somebody does not see. */
export function unseenFindings(eyes: Eyes): RawBuilder<SqlBool> {
  const shown = seen(eyes, 'findings');
  return shown ? sql<SqlBool>`(findings.confidential = 1 and not ${shown})` : sql<SqlBool>`1 = 0`;
}

const isSomebody = (eyes: Eyes): eyes is Viewer => 'seats' in eyes && 'office' in eyes;

const task = (table: string, own: readonly string[]) =>
  sql<SqlBool>`(${sql.ref(`${table}.confidential`)} = 0 or ${staked(`${table}.id`, own)})`;

/** Confidential tasks are few: the index of them alone is asked. */
const ofTask = (id: string, own: readonly string[]) =>
  sql<SqlBool>`not exists (select 1 from tasks as sealed where sealed.id = ${sql.ref(id)}
    and sealed.confidential = 1 and not ${staked('sealed.id', own)})`;

const duty = (table: string, own: readonly string[]) =>
  sql<SqlBool>`(${sql.ref(`${table}.confidential`)} = 0 or ${among(`${table}.lead_group_id`, own)})`;

const ofDuty = (id: string, own: readonly string[]) =>
  sql<SqlBool>`exists (select 1 from duties as made where made.id = ${sql.ref(id)} and ${duty('made', own)})`;

/** An item's words are known to those who have a stake in one of its tasks. */
const item = (table: string, id: string, own: readonly string[]) =>
  sql<SqlBool>`(${sql.ref(`${table}.confidential`)} = 0 or exists (select 1 from tasks as asked
    where asked.committee_id = ${sql.ref(`${table}.committee_id`)} and asked.item_id = ${sql.ref(`${table}.${id}`)}
    and asked.item_id is not null and ${staked('asked.id', own)}))`;

/** By the task's key for each row: asked as `exists`, PostgreSQL may read all that they have a stake in instead. */
const staked = (id: string, own: readonly string[]) =>
  sql<SqlBool>`((select 1 from stakes as own where own.task_id = ${sql.ref(id)}
    and ${among('own.owner_id', own)} limit 1) is not null)`;

const among = (column: string, own: readonly string[]) =>
  own.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`${sql.ref(column)} in (${sql.join(own)})`;
