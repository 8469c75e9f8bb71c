import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import pg from 'pg';
import { query } from '../tools/postgres.ts';

type Row = Readonly<Record<string, unknown>>;

/** One world's database, as somebody beside Docket sees and troubles it. */
export interface SideDoor {
  readonly url: string;
  /** To be opened once Docket's tables are there. */
  open(): Promise<void>;
  rows(sql: string): Promise<readonly Row[]>;
  /** Holds the right to write for so many milliseconds: nobody else writes meanwhile. */
  lock(ms: number): Promise<void>;
  /** Refuses writes for lack of space; of SQLite its own workers are told so. */
  setFull(isFull: boolean): Promise<void>;
  close(): Promise<void>;
}

/** A database file in a folder of its own. */
export function onSqlite(): SideDoor {
  const folder = mkdtempSync(join(tmpdir(), 'docket-chaos-'));
  const url = join(folder, 'docket.db');
  let side: Database.Database | undefined;
  const other = () => {
    const connection = new Database(url, { timeout: 20_000 });
    connection.pragma('synchronous = FULL');
    return connection;
  };
  return {
    url,
    async open() {
      side = other();
    },
    async rows(sql) {
      const statement = side?.prepare(sql);
      if (statement?.reader) return statement.all() as Row[];
      statement?.run();
      return [];
    },
    async lock(ms) {
      const locker = other();
      locker.exec('begin immediate');
      await pause(ms);
      locker.exec('rollback');
      locker.close();
    },
    async setFull() {},
    async close() {
      side?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let made = 0;

/** A database on a PostgreSQL server, made from `template`. */
export async function onPostgres(server: string, template: string): Promise<SideDoor> {
  const name = `chaos_${process.pid}_${++made}`;
  await query(`${server}/postgres`, `create database ${name} template ${template}`);
  const url = `${server}/${name}`;
  const side = new pg.Client({ connectionString: url });
  // A server that is stopped ends its connections; whoever asks next is told.
  side.on('error', () => {});
  return {
    url,
    async open() {
      await side.connect();
      await side.query(refusing);
    },
    rows: async (sql) => (await side.query<Row>(sql)).rows,
    async lock(ms) {
      const locker = new pg.Client({ connectionString: url });
      await locker.connect();
      await locker.query('begin; lock table messages, rungs in exclusive mode');
      await pause(ms);
      await locker.query('rollback');
      await locker.end();
    },
    async setFull(isFull) {
      await side.query(`update chaos_disk set is_full = ${isFull}`);
    },
    async close() {
      await side.end();
      await query(`${server}/postgres`, `drop database ${name} with (force)`);
    },
  };
}

/** A server whose disk is full answers writes with 53100; this one does so when it is told to. */
const refusing = `
  create table chaos_disk (is_full boolean not null);
  insert into chaos_disk values (false);
  create function chaos_refuse() returns trigger language plpgsql as $$
  begin
    if (select is_full from chaos_disk) then
      raise exception 'could not extend file: No space left on device' using errcode = '53100';
    end if;
    return new;
  end $$;
  create trigger chaos_full before insert or update on messages for each row execute function chaos_refuse();
  create trigger chaos_full before insert or update on rungs for each row execute function chaos_refuse();
`;
