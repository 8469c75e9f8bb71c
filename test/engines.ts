import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import Database from 'better-sqlite3';
import { type Dialect, PGliteDialect } from 'kysely';
import { inject } from 'vitest';
import { openStoreOn, type Store } from '../src/store/index.ts';
import { postgresDialect } from '../src/store/postgres.ts';
import { sqliteDialect } from '../src/store/sqlite.ts';
import { query } from '../tools/postgres.ts';
import { template } from './postgres.ts';
import { writtenDown } from './statements.ts';

/** A fresh store and a look at what its database really holds. */
export interface TestStore extends Store {
  /** Rows of any statement, past the store. */
  query(sql: string): Promise<Record<string, unknown>[]>;
  /** One hash over every row of every table but these: equal before and after means that nothing changed. */
  digest(except?: readonly string[]): Promise<string>;
}

export interface TestEngine {
  readonly name: 'SQLite' | 'PGlite' | 'PostgreSQL';
  /** A store on an empty, migrated database, thrown away by its `close`. One at a time on PGlite. */
  open(): Promise<TestStore>;
}

type Query = TestStore['query'];

/** Files in memory where the system has such a folder: a test need not wait for a disk to sync. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const sqlite: TestEngine = {
  name: 'SQLite',
  async open() {
    const folder = mkdtempSync(join(memory, 'docket-'));
    const url = join(folder, 'docket.db');
    const store = await openHeard('SQLite', sqliteDialect(url));
    const side = new Database(url);
    const rows: Query = async (sql) => {
      const statement = side.prepare<[], Record<string, unknown>>(sql);
      return statement.reader ? statement.all() : (statement.run(), []);
    };
    const tables = `select name from sqlite_master where type = 'table' and name not like 'sqlite_%'
      and name not like 'task_words%'`;
    return watched(store, rows, tables, () => {
      side.close();
      rmSync(folder, { recursive: true, force: true });
    });
  },
};

async function openHeard(engine: TestEngine['name'], dialect: Dialect): Promise<Store> {
  const heard = writtenDown(dialect, engine, inject('statements'));
  const store = await openStoreOn(heard.dialect);
  heard.begin();
  return store;
}

/** Made once in each test file: a start takes a second or two. */
let shared: Promise<PGlite> | undefined;

const pgliteTables = `select tablename as name from pg_tables where schemaname = 'public'`;

export const pglite: TestEngine = {
  name: 'PGlite',
  async open() {
    shared ??= PGlite.create();
    const instance = await shared;
    const store = await openStoreOn(new PGliteDialect({ pglite: instance }));
    const rows: Query = async (sql) => (await instance.query<Record<string, unknown>>(sql)).rows;
    const names = (await rows(pgliteTables)).map((row) => row.name).filter((name) => name !== 'migrations');
    await rows(`truncate ${names.join(', ')} restart identity cascade`);
    // Closing would end the instance for the file's other tests.
    return watched({ ...store, close: async () => {} }, rows, pgliteTables, () => {});
  },
};

const server = inject('postgres');
let made = 0;
/** Databases that a test has closed, emptied for the next one: far quicker than making one each time. */
const emptied: string[] = [];

const postgres: TestEngine = {
  name: 'PostgreSQL',
  async open() {
    const name = emptied.pop() ?? (await makeDatabase());
    const url = `${server}/${name}`;
    const store = await openHeard('PostgreSQL', postgresDialect(url));
    return watched(
      store,
      (sql) => query(url, sql),
      pgliteTables,
      async () => {
        await empty(url);
        emptied.push(name);
      },
    );
  },
};

async function makeDatabase(): Promise<string> {
  const name = `test_${process.pid}_${Date.now()}_${++made}`;
  await query(`${server}/postgres`, `create database ${name} template ${template}`);
  return name;
}

/** Without the triggers of foreign keys, so that the order of the tables does not matter. */
async function empty(url: string): Promise<void> {
  const names = (await query(url, pgliteTables)).map((row) => String(row.name));
  const rows = names.filter((name) => name !== 'migrations').map((name) => `delete from ${name}`);
  await query(url, ['set session_replication_role = replica', ...rows].join('; '));
}

/**
 * The engines of this run. PGlite is PostgreSQL inside this process, slow to start and with one connection:
 * it stands in where no server could be started, and has one story of its own everywhere.
 */
export const engines: readonly TestEngine[] = [sqlite, server ? postgres : pglite];

/** The engine that stories without a loop of their own run on: the suite runs once for each (vitest.config.ts). */
export const engineOfRun: TestEngine =
  process.env.DOCKET_TEST_ENGINE === 'postgres' ? (engines[1] ?? sqlite) : sqlite;

function watched(store: Store, rows: Query, tables: string, clear: () => unknown): TestStore {
  return {
    ...store,
    query: rows,
    digest: (except = []) => digestOf(rows, tables, except),
    async close() {
      await store.close();
      await clear();
    },
  };
}

async function digestOf(rows: Query, tables: string, except: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const names = (await rows(tables)).map((row) => String(row.name)).sort();
  // That Slack delivered something, or that a history's head was printed, is no change of what it was about.
  const left = ['receipts', 'printed_heads', ...except];
  for (const name of names.filter((one) => !left.includes(one))) {
    const held = (await rows(`select * from ${name}`)).map((row) =>
      JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    );
    hash.update(`${name}\n${held.sort().join('\n')}\n`);
  }
  return hash.digest('hex');
}
