import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import pg from 'pg';
import type { Schema } from '../../src/store/schema.ts';
import { openFile } from '../../src/store/sqlite.ts';
import { query } from '../../tools/postgres.ts';
import { build } from './build.ts';
import { startServer } from './postgres-server.ts';
import type { Size } from './shape.ts';
import type { Fill, FillSchema } from './tables.ts';
import { readThrough } from './warm.ts';

export type EngineName = 'sqlite' | 'postgres';

/** An engine of the bench: where its databases are, and Kysely as anyone would open it there. */
export interface Engine {
  readonly name: EngineName;
  readonly version: string;
  /** The address of the database of this size, made where there is none and read into memory once. */
  database(size: Size, told: (words: string) => void): Promise<string>;
  plain(url: string): Kysely<Schema>;
  /** Another database, for one bench alone: empty, or filled to a size. It takes the place of an earlier one. */
  spare(name: string, size?: Size): Promise<string>;
  remove(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts an engine on `folder`. `edition` tells databases of one making from those of another. */
export async function startEngine(name: EngineName, folder: string, edition: string): Promise<Engine> {
  return name === 'sqlite' ? sqlite(folder, edition) : postgres(join(folder, 'postgres'), edition);
}

function sqlite(folder: string, edition: string): Engine {
  const spare = (name: string) => join(folder, `${name}.db`);
  const remove = async (name: string) => {
    for (const end of ['', '-wal', '-shm', '.lock']) rmSync(spare(name) + end, { force: true });
  };
  return {
    name: 'sqlite',
    version: (new Database(':memory:').prepare('select sqlite_version() as v').get() as { v: string }).v,
    async database(size, told) {
      const file = join(folder, `${size.name}-${edition}.db`);
      if (existsSync(file)) {
        readThrough(file);
        return file;
      }
      told(`filling ${size.name} on SQLite`);
      const half = `${file}.half`;
      for (const end of ['', '-wal', '-shm']) rmSync(half + end, { force: true });
      await build(half, size, fillSqlite);
      renameSync(half, file);
      return file;
    },
    plain: (url) => new Kysely({ dialect: new SqliteDialect({ database: openFile(url) }) }),
    async spare(name, size) {
      await remove(name);
      if (size) await build(spare(name), size, fillSqlite);
      return spare(name);
    },
    remove,
    async stop() {},
  };
}

/** Nothing is lost when filling is cut short: the file is renamed only when it is whole. */
function fillSqlite(file: string): Fill {
  const database = new Database(file);
  for (const setting of [
    'journal_mode = off',
    'synchronous = off',
    'cache_size = -400000',
    'foreign_keys = on',
  ])
    database.pragma(setting);
  return new Kysely({ dialect: new SqliteDialect({ database }) });
}

async function postgres(folder: string, edition: string): Promise<Engine> {
  const server = await startServer(folder);
  readThrough(join(folder, 'base'));
  const remove = async (name: string) => {
    await query(`${server.url}/postgres`, `drop database if exists ${name}`);
  };
  return {
    name: 'postgres',
    // Without the packager's remarks.
    version: server.version.split(' ', 1).join(''),
    async database(size, told) {
      const name = `${size.name}-${edition}`.replaceAll('-', '_');
      const url = `${server.url}/${name}`;
      if (
        (await query(`${server.url}/postgres`, `select 1 from pg_database where datname = '${name}'`)).length
      )
        return url;
      told(`filling ${size.name} on PostgreSQL`);
      const half = `${name}_half`;
      await query(`${server.url}/postgres`, `drop database if exists ${half}`);
      await query(`${server.url}/postgres`, `create database ${half}`);
      await build(`${server.url}/${half}`, size, fillPostgres);
      await query(`${server.url}/postgres`, `alter database ${half} rename to ${name}`);
      await query(url, 'checkpoint');
      return url;
    },
    plain: (url) => plainPostgres<Schema>({ connectionString: url }),
    async spare(name, size) {
      await remove(name);
      await query(`${server.url}/postgres`, `create database ${name}`);
      if (size) await build(`${server.url}/${name}`, size, fillPostgres);
      return `${server.url}/${name}`;
    },
    remove,
    stop: server.stop,
  };
}

/** Keys are not checked row by row while a million are written: the same statements passed them on SQLite. */
function fillPostgres(url: string): Fill {
  const options =
    '-c session_replication_role=replica -c synchronous_commit=off -c maintenance_work_mem=256MB';
  return plainPostgres<FillSchema>({ connectionString: url, max: 1, options });
}

function plainPostgres<Tables>(config: pg.PoolConfig): Kysely<Tables> {
  const pool = new pg.Pool(config);
  pool.on('error', () => {});
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
}
