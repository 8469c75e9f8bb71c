import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openStore, type Store } from '../../src/store/index.ts';

/** A store of its own, and a look into its tables. */
export interface Books {
  readonly store: Store;
  rows(sql: string): Record<string, unknown>[];
  close(): Promise<void>;
}

/** On SQLite, in memory where the system has such a folder: a year of mornings need not wait for a disk. */
export async function openBooks(): Promise<Books> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'docket-year-'));
  const file = join(folder, 'docket.db');
  const store = await openStore({ url: file });
  const side = new Database(file, { readonly: true });
  return {
    store,
    rows: (sql) => side.prepare<[], Record<string, unknown>>(sql).all(),
    async close() {
      side.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
