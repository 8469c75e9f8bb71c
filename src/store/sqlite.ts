import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';

/** SQLite in a file, or ':memory:'. */
export function sqliteDialect(file: string): SqliteDialect {
  const database = withStatementCache(openFile(file));
  return new ImmediateDialect({ database });
}

/** The same, only for reading. Throws when there is no such file. */
export function readOnlyDialect(file: string): SqliteDialect {
  return new SqliteDialect({
    database: new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 }),
  });
}

/** The folder of a database file, made when it is not there. */
export function makeFolder(file: string): void {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
}

/** A file ready for use: WAL, synced in full, keys checked. */
export function openFile(file: string): Database.Database {
  makeFolder(file);
  const database = new Database(file, { timeout: 5000 });
  enterWal(database);
  // Said aloud: better-sqlite3 runs WAL with NORMAL otherwise, which may lose commits when the power goes.
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 5000');
  return database;
}

/** Two processes that make a file together meet here, where SQLite does not wait by itself. */
function enterWal(database: Database.Database): void {
  const patience = Date.now() + 5000;
  for (;;) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!busy || Date.now() > patience) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** Preparing a statement costs as much as running a small one; the same few hundred come again and again. */
function withStatementCache(database: Database.Database, size = 500): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = kept.get(sql);
      if (known) return known;
      const statement = database.prepare(sql) as unknown as SqliteStatement;
      const oldest = kept.keys().next();
      if (kept.size >= size && !oldest.done) kept.delete(oldest.value);
      kept.set(sql, statement);
      return statement;
    },
  };
}

/**
 * Transactions take the write lock when they begin. One that reads first and writes later would fail at once
 * ("database is locked") when another process wrote in between: waiting cannot help it then.
 */
class ImmediateDialect extends SqliteDialect {
  override createDriver(): Driver {
    const driver = super.createDriver();
    if (!(driver instanceof SqliteDriver)) throw new Error('Kysely changed its SQLite driver.');
    driver.beginTransaction = async (connection: DatabaseConnection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    };
    return driver;
  }
}
