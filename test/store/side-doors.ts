import { join } from 'node:path';
import Database from 'better-sqlite3';
import { inject } from 'vitest';
import { query } from '../../tools/postgres.ts';
import { template } from '../postgres.ts';

/** A database of each engine that a story may also change behind Docket's back; one file and one name for each. */
export function sideDoors(folder: string, name: string) {
  return {
    async SQLite() {
      const url = join(folder, 'docket.db');
      const run = async (sql: string) => {
        const side = new Database(url);
        side.exec(sql);
        side.close();
      };
      return { url, run };
    },
    async PostgreSQL() {
      const server = inject('postgres');
      const url = `${server}/${name}`;
      await query(`${server}/postgres`, `create database ${name} template ${template}`);
      return { url, run: async (sql: string) => void (await query(url, sql)) };
    },
  };
}

/** Rows of a SQLite file, past the store. */
export function looksAt(file: string, sql: string): unknown[] {
  const side = new Database(file, { readonly: true });
  try {
    return side.prepare(sql).all();
  } finally {
    side.close();
  }
}
