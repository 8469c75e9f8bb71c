import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { lockServer, SecondServer } from '../../src/store/lock.ts';
import { openFile } from '../../src/store/sqlite.ts';

const opens = join(import.meta.dirname, 'processes/opens.ts');
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'docket-'));
  file = join(folder, 'docket.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: string[]): ChildProcess {
  return spawn(process.execPath, [opens, file, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('a file is written with WAL and full sync, keys are checked, and a busy file is waited for', () => {
  const database = openFile(file);
  const pragma = (name: string) => database.pragma(name, { simple: true });
  expect(pragma('journal_mode')).toBe('wal');
  expect(pragma('synchronous')).toBe(2);
  expect(pragma('foreign_keys')).toBe(1);
  expect(pragma('busy_timeout')).toBe(5000);
  database.close();
});

test('a folder that is not there yet is made', async () => {
  await (await openStore({ url: join(folder, 'a/b/docket.db') })).close();
  expect(new Database(join(folder, 'a/b/docket.db'), { readonly: true }).name).toContain('a/b');
});

test('six processes that start together on a new file all open it', async () => {
  const started = Array.from({ length: 6 }, () => run());
  const ends = await Promise.all(started.map((process) => once(process, 'exit')));
  expect(ends.map(([code]) => code as number)).toEqual([0, 0, 0, 0, 0, 0]);
  const database = new Database(file);
  const files = readdirSync(join(import.meta.dirname, '../../migrations'))
    .filter((name) => /^\d/.test(name))
    .map((name) => name.replace('.ts', ''));
  expect(database.prepare('select name from migrations order by name').pluck().all()).toEqual(files);
  database.close();
});

test('a second server is refused until the first one is gone, however it went', async () => {
  const first = run('serve');
  await once(first.stdout as NodeJS.ReadableStream, 'data');
  expect(() => lockServer(file)).toThrow(SecondServer);
  // Whoever only says something may still open it.
  await (await openStore({ url: file })).close();
  first.kill('SIGKILL');
  await once(first, 'exit');
  const lock = lockServer(file);
  expect(() => lockServer(file)).toThrow(/already runs/);
  lock.release();
  lockServer(file).release();
});

test('a database of a newer Docket is left alone', async () => {
  await (await openStore({ url: file })).close();
  const database = new Database(file);
  database.exec(`insert into migrations values ('9999_later')`);
  database.close();
  await expect(openStore({ url: file })).rejects.toThrow(/newer Docket/);
});

test('what a process writes while another one is between reading and writing is not lost', async () => {
  const one = await openStore({ url: file });
  const two = await openStore({ url: file });
  const { id } = await one.committees.create({ name: 'X', language: 'vi', timeZone: 'UTC', demo: true });
  const rename = (store: typeof one, mark: string) =>
    store.transaction(async (rooms) => {
      const found = await rooms.committees.find(id);
      const viewer = { committeeId: id, memberId: '' as never, office: 'chair', seats: [] } as const;
      await rooms.committees.change(viewer, { name: `${found?.name}${mark}` });
    });
  // One connection waits for the other inside SQLite, which would stop this process: so, one after the other.
  for (let n = 0; n < 5; n++) {
    await rename(one, 'a');
    await rename(two, 'b');
  }
  expect((await one.committees.find(id))?.name).toBe('Xababababab');
  await one.close();
  await two.close();
});
