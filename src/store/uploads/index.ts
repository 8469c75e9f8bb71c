import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Viewer } from '../../domain/member.ts';
import { inPieces } from '../../domain/pieces.ts';
import { type Db, databaseNow, whole } from '../db.ts';
import { checked, scoped } from '../scoped.ts';

const lifetimeMs = 24 * 60 * 60 * 1000;

/** Keys in one statement. */
const atOnce = 500;

/** A table that waits for the word to bring it in. What its texts hold is the affair of who keeps them. */
interface Upload {
  readonly kind: string;
  /** What the file was called; '' for what was pasted. */
  readonly name: string;
  readonly body: string;
  readonly mapping: string;
  /** How much of it is in already. */
  readonly added: number;
  readonly finished: boolean;
}

/**
 * Keeps a table for a day of database time, in the place of the member's last one of this kind. Returns its
 * id, 22 characters that nobody can guess.
 */
export function keep(
  db: Db,
  viewer: Viewer,
  { kind, name, body, mapping }: Pick<Upload, 'kind' | 'name' | 'body' | 'mapping'>,
): Promise<string> {
  return whole(db, async (db) => {
    const id = randomBytes(16).toString('base64url');
    await db
      .deleteFrom('uploads')
      .where('expires_at', '<', sql<number>`(select ${databaseNow(db)})`)
      .execute();
    await scoped(db, viewer)
      .remove('uploads')
      .where('member_id', '=', viewer.memberId)
      .where('kind', '=', kind)
      .execute();
    await db
      .insertInto('uploads')
      .values({
        id,
        committee_id: viewer.committeeId,
        member_id: viewer.memberId,
        kind,
        name,
        body,
        mapping,
        added: 0,
        finished_at: null,
        created_at: databaseNow(db),
        expires_at: sql<number>`${databaseNow(db)} + ${sql.lit(lifetimeMs)}`,
      })
      .execute();
    return id;
  });
}

/** The table of that id: only its own member's, and only until it expires or another takes its place. */
export async function find(db: Db, viewer: Viewer, id: string): Promise<Upload | undefined> {
  const row = await checked(db, viewer)
    .from('uploads')
    .select(['kind', 'name', 'body', 'mapping', 'added', 'finished_at'])
    .where('id', '=', id)
    .where('member_id', '=', viewer.memberId)
    .where('expires_at', '>', databaseNow(db))
    .executeTakeFirst();
  if (!row) return undefined;
  const { finished_at, ...upload } = row;
  return { ...upload, finished: finished_at !== null };
}

/** Has its columns mean something else. */
export async function remap(db: Db, viewer: Viewer, id: string, mapping: string): Promise<void> {
  await checked(db, viewer)
    .update('uploads')
    .set({ mapping })
    .where('id', '=', id)
    .where('member_id', '=', viewer.memberId)
    .execute();
}

/** Counts rows that came in, in the transaction that brought them; answers with all that are in by now. */
export async function count(db: Db, viewer: Viewer, id: string, more: number): Promise<number> {
  const row = await checked(db, viewer)
    .update('uploads')
    .set((is) => ({ added: is('added', '+', more) }))
    .where('id', '=', id)
    .where('member_id', '=', viewer.memberId)
    .returning('added')
    .executeTakeFirst();
  return row?.added ?? 0;
}

/** All of it is in: true for the one who says so first. */
export async function finish(db: Db, viewer: Viewer, id: string): Promise<boolean> {
  const { numUpdatedRows } = await checked(db, viewer)
    .update('uploads')
    .set({ finished_at: databaseNow(db) })
    .where('id', '=', id)
    .where('member_id', '=', viewer.memberId)
    .where('finished_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What rows of earlier tables became, by their keys. */
export async function broughtIn(
  db: Db,
  viewer: Viewer,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const some of inPieces(keys, atOnce)) {
    const rows = await scoped(db, viewer)
      .from('brought_in')
      .select(['key', 'subject_id'])
      .where('key', 'in', some)
      .execute();
    for (const row of rows) found.set(row.key, row.subject_id);
  }
  return found;
}

/** Remembers what a row became. A key that is there already is refused. */
export async function bring(db: Db, viewer: Viewer, key: string, subjectId: string): Promise<void> {
  await db
    .insertInto('brought_in')
    .values({ committee_id: viewer.committeeId, key, subject_id: subjectId })
    .execute();
}
