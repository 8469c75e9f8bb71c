import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import * as first from '../../migrations/0001_first.ts';
import { postgresDialect } from '../../src/store/postgres.ts';
import { sqliteDialect } from '../../src/store/sqlite.ts';
import { dataFolder, docket, started } from './docket.ts';
import { busyWriter, founding, type Installation, installations } from './installations.ts';

/** Each story starts several processes, which takes long where others work too. */
const patiently = { timeout: 300_000 };

const root = join(import.meta.dirname, '../..');
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

interface Made {
  file: string;
  manifest: string;
  sha256: string;
  bytes: number;
  holds: { committees: number; members: number };
}

async function backUp({ env }: Installation, ...words: string[]): Promise<Made> {
  const ended = await docket(['backup', ...words, '--json'], env);
  expect(ended).toMatchObject({ code: 0, err: '' });
  return JSON.parse(ended.out) as Made;
}

/** A database as the first Docket of all left it. */
async function asOf0001(url: string): Promise<void> {
  const dialect = url.startsWith('postgres') ? postgresDialect(url) : sqliteDialect(url);
  const db = new Kysely<unknown>({ dialect });
  await first.up(db);
  await sql`create table migrations (name text primary key)`.execute(db);
  await sql`insert into migrations (name) values ('0001_first')`.execute(db);
  await db.destroy();
}

const count = async ({ sql }: Installation, table: string) =>
  Number((await sql(`select count(*) as n from ${table}`))[0]?.n);

describe.each(installations)(
  'backup and restore on $engine, the real process',
  patiently,
  ({ engine, install }) => {
    it('copies while somebody writes, and what comes back is whole: every row committed before, none half', async () => {
      const busy = await install();
      const writer = await busyWriter(busy);
      await writer.more(50);
      const before = writer.last;
      const made = await backUp(busy, join(busy.folder, 'backup'));
      await expect.poll(() => count(busy, 'members')).toBeGreaterThan(made.holds.members);
      await writer.stop();
      expect(made.sha256).toBe(sha256(made.file));
      expect(made.bytes).toBe(statSync(made.file).size);
      const { sha256: written, holds } = JSON.parse(readFileSync(made.manifest, 'utf8')) as Made;
      expect({ written, holds }).toEqual({ written: made.sha256, holds: made.holds });

      const fresh = await busy.another();
      const restored = await docket(['restore', made.file, '--to', fresh.url], busy.env);
      expect(restored).toMatchObject({ code: 0, err: '' });
      const members = await count(fresh, 'members');
      expect(members).toBe(made.holds.members);
      expect(members).toBeGreaterThanOrEqual(before);
      expect(members).toBeLessThan(await count(busy, 'members'));
      // The writer counts without a gap, so that nothing before the last one is missing.
      const handles = await fresh.sql('select handle from members');
      const numbers = handles.map(({ handle }) => Number(String(handle).slice(1)));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: members }, (_, at) => at + 1));
      const named = await fresh.sql(`select count(distinct owner_id) as n from names where kind = 'member'`);
      expect(Number(named[0]?.n), 'the names that belong to them came along').toBe(members);
      expect((await docket(['committees'], fresh.env)).out, 'and Docket works on it').toContain('Busy');
    });

    it('names the file itself where it is not told, and writes over nothing', async () => {
      const installed = await install();
      await docket(founding, installed.env);
      const made = await backUp(installed);
      expect(made.file).toMatch(/backups[/\\]docket-\d{8}-\d{6}\.(db|dump)$/);
      expect(readdirSync(join(installed.folder, 'backups'))).toHaveLength(2);
      const before = sha256(made.file);
      const again = await docket(['backup', made.file], installed.env);
      expect(again.code).toBe(1);
      expect(again.err).toMatch(/is there already, and no backup is written over/);
      expect(sha256(made.file)).toBe(before);
    });

    it('restores over nothing that is in use, unless told to, and then keeps what was there', async () => {
      const ours = await install();
      await docket(founding, ours.env);
      const made = await backUp(ours);
      const theirs = await ours.another();
      await docket(founding.with(2, 'Theirs'), theirs.env);
      const refused = await docket(['restore', made.file, '--to', theirs.url], ours.env);
      expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/holds data already/) });
      expect((await docket(['committees'], theirs.env)).out).toContain('Theirs');

      const replaced = await docket(
        ['restore', made.file, '--to', theirs.url, '--replace', '--json'],
        ours.env,
      );
      expect(replaced).toMatchObject({ code: 0, err: '' });
      expect((await docket(['committees'], theirs.env)).out).toContain('Real');
      const { aside } = JSON.parse(replaced.out) as { aside: { kind: string; where: string } };
      const kept =
        engine === 'SQLite'
          ? new Database(aside.where).prepare('select name from committees').all()
          : await theirs.sql(`select name from ${aside.where}.committees`);
      expect(kept).toEqual([{ name: 'Theirs' }]);
      // The next backup is of what is in use now, not of what was put aside.
      const next = await backUp(theirs);
      expect(next.holds.committees).toBe(1);
    });

    it('does not restore under a server that runs', async () => {
      const installed = await install();
      await docket(founding, installed.env);
      const made = await backUp(installed);
      await started(installed.env);
      const refused = await docket(['restore', made.file, '--replace'], installed.env);
      expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/is running on this database/) });
      expect(await count(installed, 'committees')).toBe(1);
    });

    it('restores nothing that is cut short, changed, newer, or no backup, and says which', async () => {
      const installed = await install();
      await docket(founding, installed.env);
      const made = await backUp(installed);
      const target = await installed.another();
      const tried = async (file: string) => {
        const ended = await docket(['restore', file, '--to', target.url], installed.env);
        expect(ended.code, ended.out).toBe(1);
        if (engine === 'SQLite') expect(existsSync(target.url), 'nothing was put there').toBe(false);
        else expect(await target.sql(`select 1 from pg_tables where schemaname = 'public'`)).toEqual([]);
        return ended.err;
      };
      const copy = (name: string) => {
        const file = join(installed.folder, name);
        copyFileSync(made.file, file);
        return file;
      };
      expect(await tried(join(installed.folder, 'nowhere'))).toContain('There is no file');
      const garbage = join(installed.folder, 'garbage');
      writeFileSync(garbage, 'not a backup at all');
      expect(await tried(garbage)).toContain('is not a backup of Docket');
      expect(await tried(installed.folder)).toContain('is not a backup of Docket');

      const cut = copy('cut');
      truncateSync(cut, Math.floor(made.bytes * 0.6));
      expect(await tried(cut)).toMatch(/damaged|pg_restore stopped/);
      const changed = copy('changed');
      copyFileSync(made.manifest, `${changed}.json`);
      const bytes = readFileSync(changed);
      bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
      writeFileSync(changed, bytes);
      expect(await tried(changed)).toContain('its SHA-256 differs');
      writeFileSync(`${changed}.json`, '{"sha256":');
      expect(await tried(changed)).toContain('manifest beside');

      await installed.sql(`insert into migrations (name) values ('9999_of_tomorrow')`);
      // A newer Docket's own backup, made past this one.
      const newer = await backUp(installed, join(installed.folder, 'newer'));
      expect(await tried(newer.file)).toMatch(/made by a newer Docket \(it knows 9999_of_tomorrow\)/);
    });

    it('takes an older backup, and the next start brings it up to date', async () => {
      const installed = await install();
      await asOf0001(installed.url);
      const made = await backUp(installed);
      const target = await installed.another();
      const restored = await docket(['restore', made.file, '--to', target.url], installed.env);
      expect(restored.out).toContain('the next start brings them up to date');
      expect(await target.sql('select name from migrations')).toEqual([{ name: '0001_first' }]);
      expect(await docket(founding, target.env)).toMatchObject({ code: 0, err: '' });
      expect(await count(target, 'migrations')).toBeGreaterThan(4);
    });
  },
);

describe('a backup of a file', patiently, () => {
  it('that is killed half-way leaves no half file under the name, and the next one is made', async () => {
    const DATA_DIR = dataFolder();
    const env = { DATA_DIR, DOCKET_DEMO: 'off' };
    await docket(founding, env);
    const side = new Database(join(DATA_DIR, 'docket.db'));
    side.exec(`create table filling (text)`);
    side.exec(`insert into filling with recursive n (i) as (select 1 union all select i + 1 from n where i < 100000)
      select hex(randomblob(500)) from n`);
    side.close();
    const file = join(DATA_DIR, 'backup.db');
    const half = () => readdirSync(DATA_DIR).find((name) => name.startsWith('backup.db.part-'));
    async function killedHalfWay(): Promise<unknown> {
      const child = spawn(process.execPath, ['src/main.ts', 'backup', file], {
        cwd: root,
        env: { PATH: process.env.PATH, ...env },
        stdio: 'ignore',
      });
      const closed = once(child, 'close');
      while (child.exitCode === null && !half()) await pause(1);
      child.kill('SIGKILL');
      const ended = await closed;
      if (!existsSync(file)) return ended;
      // It was through before it could be killed: once more.
      for (const name of readdirSync(DATA_DIR).filter((one) => one.startsWith('backup.db')))
        rmSync(join(DATA_DIR, name));
      return killedHalfWay();
    }
    expect(await killedHalfWay()).toEqual([null, 'SIGKILL']);
    expect(existsSync(file)).toBe(false);
    expect(existsSync(`${file}.json`)).toBe(false);
    expect(half()).toBeDefined();
    expect(await docket(['backup', file], env)).toMatchObject({ code: 0, err: '' });
    const restored = await docket(['restore', file, '--to', join(DATA_DIR, 'other.db')], env);
    expect(restored.code).toBe(0);
  });

  it('is not taken from a database that is in use by itself: its journal is missing then', async () => {
    const DATA_DIR = dataFolder();
    const env = { DATA_DIR, DOCKET_DEMO: 'off' };
    await docket(founding, env);
    const side = new Database(join(DATA_DIR, 'docket.db'));
    side.exec(`update committees set name = 'Held in the journal'`);
    const refused = await docket(
      ['restore', join(DATA_DIR, 'docket.db'), '--to', join(DATA_DIR, 'x.db')],
      env,
    );
    side.close();
    expect(refused).toMatchObject({
      code: 1,
      err: expect.stringContaining('a database in use, not a backup'),
    });
  });

  it('goes into a database of its own kind only', async () => {
    const DATA_DIR = dataFolder();
    const env = { DATA_DIR, DOCKET_DEMO: 'off' };
    await docket(founding, env);
    await docket(['backup', join(DATA_DIR, 'b.db')], env);
    const other = await docket(['restore', join(DATA_DIR, 'b.db'), '--to', 'postgres://127.0.0.1:1/x'], env);
    expect(other).toMatchObject({ code: 1, err: expect.stringContaining('This is a backup of SQLite') });
    const nonsense = await docket(['restore', join(DATA_DIR, 'b.db'), '--to', 'mysql://x/y'], env);
    expect(nonsense).toMatchObject({
      code: 1,
      err: expect.stringContaining('--to takes the path of a file'),
    });
    writeFileSync(join(DATA_DIR, 'letter.txt'), 'somebody else’s');
    const letter = await docket(
      ['restore', join(DATA_DIR, 'b.db'), '--to', join(DATA_DIR, 'letter.txt')],
      env,
    );
    expect(letter).toMatchObject({ code: 1, err: expect.stringContaining('holds data already') });
    expect(readFileSync(join(DATA_DIR, 'letter.txt'), 'utf8')).toBe('somebody else’s');
    const empty = await docket(['backup'], { DATA_DIR: join(DATA_DIR, 'empty'), DOCKET_DEMO: 'off' });
    expect(empty).toMatchObject({ code: 1, err: expect.stringContaining('There is no database at') });
  });
});
