import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely';
import type { Instant } from '../domain/day.ts';
import type { Schema } from './schema.ts';

/** A connection or an open transaction. It never leaves the store. */
export type Db = Kysely<Schema>;

export type Engine = 'sqlite' | 'postgres';

/** Which engine a handle speaks to; PGlite counts as PostgreSQL. */
export function engineOf(db: Pick<Db, 'getExecutor'>): Engine {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
}

/**
 * The database's own clock as an SQL value, UTC milliseconds. Leases, back-off and expiry use it, never the
 * machine's and never the committee's, so that several processes agree.
 */
export function databaseNow(db: Db): RawBuilder<Instant> {
  return engineOf(db) === 'sqlite'
    ? sql<Instant>`cast(unixepoch('subsec') * 1000 as integer)`
    : sql<Instant>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`;
}

/**
 * The database's clock some milliseconds ago, for comparing with a column. In a select of its own it is one value
 * to PostgreSQL, which otherwise takes it for another one at each row and leaves the index alone.
 */
export function before(db: Db, ms: number): RawBuilder<Instant> {
  return sql<Instant>`(select ${databaseNow(db)} - ${sql.lit(Math.round(ms))})`;
}

/** Runs `work` in the transaction `db` already is, or in one of its own. */
export function whole<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}
