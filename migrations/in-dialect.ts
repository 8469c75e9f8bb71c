import { type Kysely, PostgresAdapter, sql } from 'kysely';

/**
 * Runs statements that are written once for both engines: TEXT, INSTANT (milliseconds), BYTES and REAL stand for what
 * each calls them; on PostgreSQL text sorts by its letters' numbers, as on SQLite, where tables are strict. Frozen like
 * the migrations that use it.
 */
export async function inDialect(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (const statement of statements)
    await sql.raw(postgres ? forPostgres(statement) : forSqlite(statement)).execute(db);
}

const forPostgres = (statement: string) =>
  statement
    .replace(/\bTEXT\b/g, 'text collate "C"')
    .replace(/\bINSTANT\b/g, 'bigint')
    .replace(/\bBYTES\b/g, 'bytea')
    .replace(/\bREAL\b/g, 'double precision');

const forSqlite = (statement: string) =>
  statement
    .replace(/\bTEXT\b/g, 'text')
    .replace(/\bINSTANT\b/g, 'integer')
    .replace(/\bBYTES\b/g, 'blob')
    .replace(/\bREAL\b/g, 'real')
    .replace(/\)$/, (end) => (statement.startsWith('create table') ? ') strict' : end));
