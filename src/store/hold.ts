import { sql } from 'kysely';
import { type Db, engineOf } from './db.ts';
import type { Eyes } from './scoped.ts';

/**
 * Writers of one committee queue at its row, where its numbers are given out anyway; so no two of them can
 * each hold a row that the other waits for. SQLite has one writer as it is.
 */
export async function holdCommittee(db: Db, eyes: Eyes): Promise<void> {
  if (engineOf(db) === 'postgres')
    await sql`select 1 from committees where id = ${eyes.committeeId} for no key update`.execute(db);
}
