import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { inject, onTestFinished } from 'vitest';
import { query } from '../../tools/postgres.ts';
import { dataFolder } from './docket.ts';

const root = join(import.meta.dirname, '../..');
const server = inject('postgres');
let made = 0;

/** A real installation's settings, and a look at its database past Docket. */
export interface Installation {
  readonly env: Record<string, string>;
  readonly folder: string;
  /** What DATABASE_URL would say. */
  readonly url: string;
  /** Runs a statement; rows of those that have some. */
  sql(text: string): Promise<Record<string, unknown>[]>;
  /** Another, empty database of the same kind. */
  another(): Promise<Installation>;
}

function onSqlite(): Promise<Installation> {
  const folder = dataFolder();
  const url = join(folder, 'docket.db');
  return Promise.resolve({
    env: { DATA_DIR: folder, DOCKET_DEMO: 'off' },
    folder,
    url,
    async sql(text) {
      const side = new Database(url, { timeout: 5000 });
      try {
        const statement = side.prepare<[], Record<string, unknown>>(text);
        return statement.reader ? statement.all() : (statement.run(), []);
      } finally {
        side.close();
      }
    },
    another: onSqlite,
  });
}

async function onPostgres(): Promise<Installation> {
  const folder = dataFolder();
  const name = `care_${process.pid}_${Date.now()}_${++made}`;
  await query(`${server}/postgres`, `create database ${name}`);
  const url = `${server}/${name}`;
  const env = { DATA_DIR: folder, DOCKET_DEMO: 'off', DATABASE_URL: url };
  return { env, folder, url, sql: (text) => query(url, text), another: onPostgres };
}

/** The engines that are here, each with a way to a fresh installation. */
export const installations = [
  { engine: 'SQLite', install: onSqlite },
  ...(server ? [{ engine: 'PostgreSQL', install: onPostgres }] : []),
];

/** Who writes all the time, in a process of its own. */
export async function busyWriter({ url }: Installation) {
  const script = join(import.meta.dirname, 'processes/writes.ts');
  const child = spawn(process.execPath, [script, url], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  let last = 0;
  const waiting = new Set<() => void>();
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    // Of what comes in pieces, the last whole line.
    const lines = (said + text).split('\n');
    said = lines.pop() ?? '';
    last = Number(lines.at(-1) ?? last);
    for (const look of waiting) look();
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await closed;
  };
  onTestFinished(stop);
  return {
    /** The number of the last member committed, as far as it is known. */
    get last() {
      return last;
    },
    /** Until so many more have been committed. */
    more(count: number) {
      const until = last + count;
      return new Promise<void>((resolve) => {
        const look = () => {
          if (last < until) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      });
    },
    stop,
  };
}

/** Founds a committee there, which brings the tables along. */
export const founding = [
  'committee',
  'add',
  'Real',
  '--timezone',
  'UTC',
  '--language',
  'en',
  '--admin',
  'Ada',
];
