import { type SqlBool, sql } from 'kysely';
import type { Finding } from '../../domain/drafts/finding.ts';
import type { DocumentId, FindingId, TaskId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { checked } from '../scoped.ts';
import type { Page } from '../types.ts';
import { wholes } from './row.ts';
import type { FindingFilter, FindingOfTask } from './types.ts';

interface Asked {
  /** The `next` of the page before; null for the first. */
  readonly after: string | null;
  readonly limit: number;
}

/** Undefined for another committee's. */
export async function find(db: Db, viewer: Viewer, id: FindingId): Promise<Finding | undefined> {
  const row = await checked(db, viewer).from('findings').selectAll().where('id', '=', id).executeTakeFirst();
  return row && (await wholes(db, viewer, [row]))[0];
}

/** By its number in its document. */
export async function at(
  db: Db,
  viewer: Viewer,
  documentId: DocumentId,
  number: number,
): Promise<Finding | undefined> {
  const row = await checked(db, viewer)
    .from('findings')
    .selectAll()
    .where('document_id', '=', documentId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && (await wholes(db, viewer, [row]))[0];
}

/** What waits for a decision: those that Docket is least sure of first, then in the order of the text. */
export async function toReview(
  db: Db,
  viewer: Viewer,
  documentId: DocumentId,
  page: Asked,
): Promise<Page<Finding>> {
  let query = checked(db, viewer)
    .from('findings')
    .selectAll()
    .where('document_id', '=', documentId)
    .where('state', '=', 'open');
  if (page.after !== null)
    query = query.where(sql<SqlBool>`(unsure, position, number) > (${sql.join(placeOf(page.after, 3))})`);
  const rows = await query
    .orderBy('unsure')
    .orderBy('position')
    .orderBy('number')
    .limit(page.limit + 1)
    .execute();
  return paged(db, viewer, rows, page.limit, (row) => [row.unsure, row.position, row.number]);
}

/** In the order of the text. */
export async function list(
  db: Db,
  viewer: Viewer,
  documentId: DocumentId,
  filter: FindingFilter,
  page: Asked,
): Promise<Page<Finding>> {
  let query = checked(db, viewer).from('findings').selectAll().where('document_id', '=', documentId);
  if (filter.state) query = query.where('state', '=', filter.state);
  if (filter.change) query = query.where('change', '=', filter.change);
  if (filter.leadKnown) query = query.where('lead_known', '=', 1);
  if (filter.gone) query = query.where('gone', '=', 1);
  if (page.after !== null)
    query = query.where(sql<SqlBool>`(position, number) > (${sql.join(placeOf(page.after, 2))})`);
  const rows = await query
    .orderBy('position')
    .orderBy('number')
    .limit(page.limit + 1)
    .execute();
  return paged(db, viewer, rows, page.limit, (row) => [row.position, row.number]);
}

/** The place that a task comes from, also one that a duty or a fan-out made; in the latest version. */
export async function ofTask(db: Db, viewer: Viewer, taskId: TaskId): Promise<FindingOfTask | undefined> {
  const row = await checked(db, viewer)
    .from('tasks')
    .innerJoin('findings', 'findings.item_id', 'tasks.item_id')
    .innerJoin('documents', 'documents.id', 'findings.document_id')
    .select(['findings.id', 'findings.document_id', 'findings.number'])
    .where('tasks.id', '=', taskId)
    .orderBy('documents.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { findingId: row.id, documentId: row.document_id, number: row.number };
}

type Rows = Parameters<typeof wholes>[2];

async function paged(
  db: Db,
  viewer: Viewer,
  rows: Rows,
  limit: number,
  keyOf: (row: Rows[number]) => readonly number[],
): Promise<Page<Finding>> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last ? keyOf(last).join('|') : null;
  return { rows: await wholes(db, viewer, shown), next };
}

/** The place that a page's `next` names. Throws for anything else: cursors come from Docket alone. */
function placeOf(cursor: string, length: number): number[] {
  const numbers = cursor.split('|').map(Number);
  if (numbers.length !== length || !numbers.every(Number.isInteger))
    throw new Error(`"${cursor}" is no place in a list of findings.`);
  return numbers;
}
