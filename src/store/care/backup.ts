import { existsSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Instant } from '../../domain/day.ts';
import { mistake } from '../../i18n/mistake.ts';
import { isPostgres } from '../is-postgres.ts';
import { putUnder, sha256Of } from './files.ts';
import type { Holding } from './holding.ts';
import { lookAt } from './look.ts';
import { type Manifest, manifestOf, writeManifest } from './manifest.ts';

export interface BackupAsked {
  readonly url: string;
  /** The file to make. */
  readonly to: string;
  /** Which Docket makes it. */
  readonly docket: string;
  readonly at: Instant;
}

/**
 * Copies the database while others work on it, reads the copy to its end, and only then gives it its name. A
 * `UserError` when the name is taken, or there is nothing to copy.
 */
export async function makeBackup({ url, to, docket, at }: BackupAsked): Promise<Manifest> {
  const engine = isPostgres(url) ? 'postgres' : 'sqlite';
  for (const name of [to, manifestOf(to)]) if (existsSync(name)) throw mistake('care.exists', { file: name });
  if (engine === 'sqlite' && !existsSync(url)) throw mistake('care.noDatabase', { file: url });
  await mkdir(dirname(to), { recursive: true });
  const draft = `${to}.part-${process.pid}`;
  try {
    const found = await (engine === 'sqlite' ? fromSqlite(url, draft) : fromPostgres(url, draft));
    const { size: bytes } = await stat(draft);
    const sha256 = await sha256Of(draft);
    await putUnder(to, draft);
    const manifest = { engine, madeAt: new Date(at).toISOString(), docket, bytes, sha256, ...found } as const;
    await writeManifest(to, manifest);
    return manifest;
  } finally {
    for (const left of ['', '-journal', '-wal', '-shm']) await rm(draft + left, { force: true });
  }
}

type Found = { readonly migration: string | null; readonly holds: Holding };

async function fromSqlite(file: string, draft: string): Promise<Found> {
  const { copySqlite, faultsIn } = await import('./sqlite.ts');
  await copySqlite(file, draft);
  const [fault] = faultsIn(draft);
  if (fault) throw mistake('care.copyFaulty', { why: fault });
  const copy = await lookAt(draft);
  try {
    return { migration: (await copy.level()).last, holds: await copy.holds() };
  } finally {
    await copy.close();
  }
}

async function fromPostgres(url: string, draft: string): Promise<Found> {
  const { dumpPostgres, readDump } = await import('./dump.ts');
  const holds = await dumpPostgres(url, draft);
  const { level } = await readDump(draft);
  return { migration: level.last, holds };
}
