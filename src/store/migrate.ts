import { type Kysely, sql } from 'kysely';
import * as first from '../../migrations/0001_first.ts';
import * as search from '../../migrations/0002_search.ts';
import * as standings from '../../migrations/0003_standings.ts';
import * as committeeWords from '../../migrations/0004_committee_words.ts';
import * as chatDoors from '../../migrations/0005_chat_doors.ts';
import * as newcomers from '../../migrations/0006_newcomers.ts';
import * as uploads from '../../migrations/0007_uploads.ts';
import * as organisations from '../../migrations/0008_organisations.ts';
import * as taskSources from '../../migrations/0009_task_sources.ts';
import * as roomChanges from '../../migrations/0010_room_changes.ts';
import * as groupRoles from '../../migrations/0012_group_roles.ts';
import * as departures from '../../migrations/0013_departures.ts';
import * as reminding from '../../migrations/0014_reminding.ts';
import * as files from '../../migrations/0015_files.ts';
import * as calendars from '../../migrations/0016_calendars.ts';
import * as recurrences from '../../migrations/0017_recurrences.ts';
import * as documents from '../../migrations/0018_documents.ts';
import * as classes from '../../migrations/0019_classes.ts';
import * as itemLinks from '../../migrations/0020_item_links.ts';
import * as claimOrder from '../../migrations/0021_claim_order.ts';
import * as governance from '../../migrations/0022_governance.ts';
import * as historyChain from '../../migrations/0023_history_chain.ts';
import * as figures from '../../migrations/0024_figures.ts';
import * as progress from '../../migrations/0025_progress.ts';
import * as seats from '../../migrations/0026_seats.ts';
import * as committeesApart from '../../migrations/0028_committees_apart.ts';
import * as sealedItems from '../../migrations/0029_sealed_items.ts';
import * as lateLists from '../../migrations/0030_late_lists.ts';
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
  { name: '0005_chat_doors', up: chatDoors.up },
  { name: '0006_newcomers', up: newcomers.up },
  { name: '0007_uploads', up: uploads.up },
  { name: '0008_organisations', up: organisations.up },
  { name: '0009_task_sources', up: taskSources.up },
  { name: '0010_room_changes', up: roomChanges.up },
  { name: '0012_group_roles', up: groupRoles.up },
  { name: '0013_departures', up: departures.up },
  { name: '0014_reminding', up: reminding.up },
  { name: '0015_files', up: files.up },
  { name: '0016_calendars', up: calendars.up },
  { name: '0017_recurrences', up: recurrences.up },
  { name: '0018_documents', up: documents.up },
  { name: '0019_classes', up: classes.up },
  { name: '0020_item_links', up: itemLinks.up },
  { name: '0021_claim_order', up: claimOrder.up },
  { name: '0022_governance', up: governance.up },
  { name: '0023_history_chain', up: historyChain.up },
  { name: '0024_figures', up: figures.up },
  { name: '0025_progress', up: progress.up },
  { name: '0026_seats', up: seats.up },
  { name: '0028_committees_apart', up: committeesApart.up },
  { name: '0029_sealed_items', up: sealedItems.up },
  { name: '0030_late_lists', up: lateLists.up },
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
  const { missing, unknown } = await levelOf(db);
  if (unknown) throw new Error(`The database was made by a newer Docket (it knows migration "${unknown}").`);
  return migrations.filter(({ name }) => missing.includes(name));
}

/** How far a database's tables have come. */
export interface Level {
  /** The last migration done that is known here; null for an empty database. */
  readonly last: string | null;
  readonly missing: readonly string[];
  /** The first one of a newer Docket; null where there is none. */
  readonly unknown: string | null;
}

/** Looks at the level and changes nothing. */
export async function levelOf(db: Kysely<unknown>): Promise<Level> {
  const done = (await hasTable(db))
    ? (await sql<{ name: string }>`select name from migrations`.execute(db)).rows.map((row) => row.name)
    : [];
  return levelFrom(done);
}

/** The level that a list of migrations done amounts to. */
export function levelFrom(done: readonly string[]): Level {
  const known = migrations.map(({ name }) => name);
  return {
    last: known.findLast((name) => done.includes(name)) ?? null,
    missing: known.filter((name) => !done.includes(name)),
    unknown: done.find((name) => !known.includes(name)) ?? null,
  };
}

async function hasTable(db: Kysely<unknown>): Promise<boolean> {
  const found =
    engineOf(db) === 'sqlite'
      ? sql`select 1 from sqlite_master where type = 'table' and name = 'migrations'`
      : sql`select 1 from pg_catalog.pg_tables where schemaname = current_schema() and tablename = 'migrations'`;
  return (await found.execute(db)).rows.length > 0;
}
