import { type Kysely, sql } from 'kysely';
import * as first from '../../migrations/0001_first.ts';
import * as search from '../../migrations/0002_search.ts';
import * as standings from '../../migrations/0003_standings.ts';
import * as committeeWords from '../../migrations/0004_committee_words.ts';
import { engineOf } from './db.ts';

interface Migration {
  readonly name: string;
  up(db: Kysely<unknown>): Promise<void>;
}

/** In order; a landed one never changes and never moves. */
const migrations: readonly Migration[] = [
  { name: '0001_first', up: first.up },
  { name: '0002_search', up: search.up },
  { name: '0003_standings', up: standings.up },
  { name: '0004_committee_words', up: committeeWords.up },
];

/** Any number will do, as long as nothing else in the database takes the same. */
const lockKey = 3_641_250_807;

/**
 * Brings the tables up to date: all that is missing, in one transaction, under a lock, so that processes
 * starting together do it once. Throws when the database was made by a newer Docket.
 */
export async function migrate(db: Kysely<unknown>): Promise<void> {
  if ((await missing(db)).length === 0) return;
  await db.transaction().execute(async (locked) => {
    // SQLite needs no word: its transactions begin with the write lock (see sqlite.ts).
    if (engineOf(locked) === 'postgres')
      await sql`select pg_advisory_xact_lock(${sql.lit(lockKey)})`.execute(locked);
    await sql`create table if not exists migrations (name text primary key)`.execute(locked);
    for (const migration of await missing(locked)) {
      await migration.up(locked);
      await sql`insert into migrations (name) values (${migration.name})`.execute(locked);
    }
  });
}

async function missing(db: Kysely<unknown>): Promise<readonly Migration[]> {
  const done = (await hasTable(db))
    ? (await sql<{ name: string }>`select name from migrations`.execute(db)).rows.map((row) => row.name)
    : [];
  const unknown = done.find((name) => !migrations.some((migration) => migration.name === name));
  if (unknown) throw new Error(`The database was made by a newer Docket (it knows migration "${unknown}").`);
  return migrations.filter((migration) => !done.includes(migration.name));
}

async function hasTable(db: Kysely<unknown>): Promise<boolean> {
  const found =
    engineOf(db) === 'sqlite'
      ? sql`select 1 from sqlite_master where type = 'table' and name = 'migrations'`
      : sql`select 1 from pg_catalog.pg_tables where schemaname = current_schema() and tablename = 'migrations'`;
  return (await found.execute(db)).rows.length > 0;
}
