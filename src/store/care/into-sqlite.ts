import { existsSync } from 'node:fs';
import { copyFile, rename, rm, stat } from 'node:fs/promises';
import { mistake } from '../../i18n/mistake.ts';
import { lockServer, SecondServer } from '../lock.ts';
import { makeFolder, openFile } from '../sqlite.ts';
import { putUnder } from './files.ts';
import { lookAt } from './look.ts';
import { refuseNewer } from './refuse-newer.ts';
import type { RestoreAsked, Restored } from './restore.ts';
import { faultsIn } from './sqlite.ts';

/** The files that a database consists of; its journals must never meet another one. */
const parts = ['', '-wal', '-shm', '-journal'];

/** The copy is made first and is what gets looked at: the backup itself is only read. */
export async function intoSqlite({
  file,
  url,
  replace,
  stamp,
}: RestoreAsked): Promise<Omit<Restored, 'vouched'>> {
  if ((await stat(`${file}-wal`).catch(() => null))?.size) throw mistake('care.liveFile', { file });
  makeFolder(url);
  const lock = locked(url);
  const draft = `${url}.part-${process.pid}`;
  try {
    if (!replace) await refuseInUse(url);
    await copyFile(file, draft);
    const [fault] = faultsIn(draft);
    if (fault) throw mistake('care.faulty', { why: fault });
    const copy = await lookAt(draft);
    try {
      refuseNewer(await copy.level());
    } finally {
      await copy.close();
    }
    const aside = await moveAside(url, `${url}.before-${stamp}`);
    await putUnder(url, draft);
    return { aside, ...(await seen(url)) };
  } finally {
    for (const left of parts) await rm(draft + left, { force: true });
    lock.release();
  }
}

function locked(file: string): { release(): void } {
  try {
    return lockServer(file);
  } catch (fault) {
    if (fault instanceof SecondServer) throw mistake('care.serverRuns');
    throw fault;
  }
}

/** A file that is no database of ours is in use too: nobody knows what it is for. */
async function refuseInUse(file: string): Promise<void> {
  if (existsSync(file) && !(await isEmpty(file).catch(() => false)))
    throw mistake('care.inUse', { into: file });
}

async function isEmpty(file: string): Promise<boolean> {
  const look = await lookAt(file);
  try {
    return (await look.level()).last !== null && (await look.holds()).committees === 0;
  } finally {
    await look.close();
  }
}

async function moveAside(file: string, to: string): Promise<string | null> {
  try {
    // Its journal goes into it, so that one file is all there is to keep.
    if (existsSync(file)) openFile(file).close();
  } catch {
    // Damaged, or none of ours: moved as it is.
  }
  const there = parts.filter((part) => existsSync(file + part));
  for (const part of there) await rename(file + part, to + part);
  return there.length > 0 ? to : null;
}

/** Opened as a server opens it, but left at its level. */
async function seen(file: string): Promise<Pick<Restored, 'level' | 'holds'>> {
  const look = await lookAt(file);
  try {
    return { level: await look.level(), holds: await look.holds() };
  } finally {
    await look.close();
    openFile(file).close();
  }
}
