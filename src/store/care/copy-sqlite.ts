import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { mistake } from '../../i18n/mistake.ts';
import { lockServer, SecondServer } from '../lock.ts';
import { type CopySide, type CopySource, type CopyTarget, many, quoted, type Row } from './copy-side.ts';

/** A file that no server runs on, nor starts on until it is closed. */
export async function sqliteSource(file: string): Promise<CopySource> {
  if (!existsSync(file)) throw mistake('care.noDatabase', { file });
  const lock = locked(file);
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 });
  // What is read stays as it is until the end, whatever a verb of the terminal writes.
  database.exec('begin');
  return {
    ...sideOf(database),
    runs: false,
    async close() {
      database.close();
      lock.release();
    },
  };
}

export async function sqliteTarget(file: string, makeTables: () => Promise<void>): Promise<CopyTarget> {
  const lock = locked(file);
  const isNew = !existsSync(file);
  let kept = false;
  let database: Database.Database | undefined;
  const close = async () => {
    database?.close();
    // What was made for nothing goes again.
    if (isNew && !kept) for (const part of ['', '-wal', '-shm']) await rm(file + part, { force: true });
    lock.release();
  };
  try {
    await makeTables().catch((fault: unknown) => {
      throw fault instanceof Database.SqliteError && fault.code === 'SQLITE_NOTADB'
        ? mistake('care.copyInUse', { into: file })
        : fault;
    });
    database = new Database(file, { timeout: 5000 });
    database.pragma('synchronous = FULL');
    // Looked at as a whole, when all is there.
    database.pragma('foreign_keys = OFF');
    database.exec('begin immediate');
    const side = sideOf(database);
    refuseInUse(database, side.tables, file);
    const own = database;
    return {
      ...side,
      async put(table, columns, rows) {
        const names = columns.map(quoted).join(', ');
        const places = columns.map(() => '?').join(', ');
        const insert = own.prepare(`insert into ${quoted(table)} (${names}) values (${places})`);
        for (const row of rows) insert.run(columns.map((column) => row[column]));
      },
      async whole() {
        const [lost] = own.pragma('foreign_key_check') as { table: string }[];
        if (lost) throw new Error(`${lost.table} has keys that lead nowhere`);
      },
      async keep() {
        own.exec('commit');
        kept = true;
        own.pragma('optimize');
      },
      close,
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

function locked(file: string): { release(): void } {
  try {
    return lockServer(file);
  } catch (fault) {
    if (fault instanceof SecondServer) throw mistake('care.copyRuns', { on: file });
    throw fault;
  }
}

function refuseInUse(database: Database.Database, tables: readonly string[], file: string): void {
  for (const table of tables)
    if (database.prepare(`select 1 from ${table} limit 1`).get())
      throw mistake('care.copyInUse', { into: file });
}

function sideOf(database: Database.Database): Omit<CopySide, 'close'> {
  const named = (sql: string, ...given: string[]) => database.prepare(sql).pluck().all(given) as string[];
  return {
    // The search index is no table of its own: it follows what is written.
    tables: named(`select name from pragma_table_list where schema = 'main' and type = 'table'
      and name not like 'sqlite_%' and name <> 'migrations' order by name`),
    columns: async (table) => named('select name from pragma_table_info(?) order by name', table),
    holdsFiles: async (table) =>
      named(`select name from pragma_table_info(?) where type = 'BLOB' collate nocase`, table).length > 0,
    async *read(sql, atOnce = many) {
      let rows: Row[] = [];
      for (const row of database.prepare<[], Row>(sql).iterate()) {
        rows.push(row);
        if (rows.length < atOnce) continue;
        yield rows;
        rows = [];
        await turn();
      }
      if (rows.length > 0) yield rows;
    },
  };
}
