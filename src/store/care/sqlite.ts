import Database from 'better-sqlite3';

/** Four megabytes between two turns of the event loop: a few milliseconds' work. */
const pagesAtOnce = 1000;

/**
 * Copies a database that others go on writing to, as it is when this begins, into a file that needs no other
 * beside it. Nobody is kept from writing meanwhile.
 */
export async function copySqlite(file: string, to: string): Promise<void> {
  const source = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    // What is read stays as it is until the end: otherwise each commit would start the copy anew.
    source.exec('begin');
    source.prepare('select count(*) from sqlite_master').get();
    await source.backup(to, { progress: () => pagesAtOnce });
  } finally {
    source.close();
  }
  const copy = new Database(to);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

/** What is wrong inside a file; nothing for a sound database. Keys that lead nowhere count too. */
export function faultsIn(file: string): string[] {
  try {
    const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 });
    try {
      const checked = database.pragma('quick_check(5)') as { quick_check: string }[];
      const faults = checked.map((row) => row.quick_check).filter((said) => said !== 'ok');
      const lost = new Set(
        (database.pragma('foreign_key_check') as { table: string }[]).map((row) => row.table),
      );
      return [...faults, ...[...lost].map((table) => `${table}: keys that lead nowhere`)];
    } finally {
      database.close();
    }
  } catch (fault) {
    return [(fault as Error).message];
  }
}

/** How commits get into a file: "wal" as a server writes it. */
export function journalOf(file: string): string {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    return String(database.pragma('journal_mode', { simple: true }));
  } finally {
    database.close();
  }
}
