import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { makeFolder } from './sqlite.ts';

/** Another server holds the lock of this file. */
export class SecondServer extends Error {
  constructor(file: string) {
    super(`Another Docket server already runs on ${file}.`);
    this.name = 'SecondServer';
  }
}

/** Locks of this process. A connection that nobody points to is closed when memory is swept, its lock with it. */
const held = new Set<Database.Database>();

/**
 * Makes this process the only server on a SQLite file, until `release` or its death: the lock is one the
 * operating system keeps, so a crash leaves none behind. Throws `SecondServer` when another one runs. The
 * terminal's verbs do not take it.
 */
export function lockServer(file: string): { release(): void } {
  if (file === ':memory:') return { release() {} };
  makeFolder(file);
  const lock = new Database(`${file}.lock`, { timeout: 0 });
  try {
    lock.pragma('journal_mode = DELETE');
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      throw new SecondServer(file);
    throw error;
  }
  held.add(lock);
  return {
    release() {
      held.delete(lock);
      lock.close();
    },
  };
}

/** Whether a server has this file now; takes nothing and leaves nothing behind. */
export function serverRuns(file: string): boolean {
  if (!existsSync(`${file}.lock`)) return false;
  const lock = new Database(`${file}.lock`, { readonly: true, timeout: 0 });
  try {
    lock.prepare('select count(*) from sqlite_master').get();
    return false;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return true;
    throw error;
  } finally {
    lock.close();
  }
}
