import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { mistake } from '../../i18n/mistake.ts';
import { isPostgres } from '../is-postgres.ts';
import type { Level } from '../migrate.ts';
import { beginningOf, sha256Of } from './files.ts';
import type { Holding } from './holding.ts';
import { type Manifest, readManifest } from './manifest.ts';

export interface RestoreAsked {
  readonly file: string;
  /** The database to restore into: a SQLite file's path or the address of a PostgreSQL database. */
  readonly url: string;
  /** What is there is moved aside. */
  readonly replace: boolean;
  /** Ends the name of what is moved aside: "20261122-081500". */
  readonly stamp: string;
}

export interface Restored {
  /** Where what was there is now: a file, or a schema of the same database; null when nothing was. */
  readonly aside: string | null;
  readonly level: Level;
  readonly holds: Holding;
  /** Whether a manifest vouched for the file. */
  readonly vouched: boolean;
}

/** Puts a backup in the place of a database, after reading all of it. A `UserError` says why it is left. */
export async function restoreBackup(asked: RestoreAsked): Promise<Restored> {
  const { file, url } = asked;
  if (!existsSync(file)) throw mistake('care.noFile', { file });
  const kind = await kindOf(file);
  if (!kind) throw mistake('care.noBackup', { file });
  if ((kind === 'postgres') !== isPostgres(url)) throw mistake('care.otherEngine', { kind: nameOf[kind] });
  const vouched = await isVouched(file);
  const restored = await (kind === 'sqlite'
    ? (await import('./into-sqlite.ts')).intoSqlite(asked)
    : (await import('./into-postgres.ts')).intoPostgres(asked));
  return { ...restored, vouched };
}

const nameOf = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const;

async function kindOf(file: string): Promise<Manifest['engine'] | undefined> {
  if (!(await stat(file)).isFile()) return undefined;
  if ((await beginningOf(file, 16)) === 'SQLite format 3\0') return 'sqlite';
  return (await beginningOf(file, 5)) === 'PGDMP' ? 'postgres' : undefined;
}

async function isVouched(file: string): Promise<boolean> {
  const manifest = await readManifest(file).catch(() => {
    throw mistake('care.badManifest', { file });
  });
  if (manifest && (await sha256Of(file)) !== manifest.sha256) throw mistake('care.otherBytes', { file });
  return manifest !== undefined;
}
