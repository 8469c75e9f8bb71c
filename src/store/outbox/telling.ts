import { sql } from 'kysely';
import { type Db, engineOf } from '../db.ts';
import { outboxNews } from '../outbox-news.ts';

/**
 * Tells the processes that share this database that something lies in the outbox (see listen.ts); `teller` is who
 * says so. On SQLite there is nobody to tell.
 */
export async function tellOthers(db: Db, teller: string): Promise<void> {
  if (engineOf(db) === 'postgres') await sql`select pg_notify(${outboxNews}, ${teller})`.execute(db);
}
