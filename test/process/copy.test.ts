import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, inject, it } from 'vitest';
import { copyDatabase } from '../../src/store/care/index.ts';
import { docket, started } from './docket.ts';
import { founding, type Installation, installations } from './installations.ts';

/** Each story starts several processes, which takes long where others work too. */
const patiently = { timeout: 300_000 };

const [sqlite, postgres] = installations.map(({ install }) => install);
const demoIn = ({ env, url }: Installation) => ({ ...env, DATABASE_URL: url, DOCKET_DEMO: 'on' });

/** Every row of every table as text that is alike on both engines. */
async function allOf(installed: Installation): Promise<Record<string, string[]>> {
  const isFile = !installed.url.startsWith('postgres');
  const names = await installed.sql(
    isFile
      ? `select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%'`
      : `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  const held: Record<string, string[]> = {};
  for (const { name } of names.filter((one) => one.name !== 'migrations')) {
    const rows = await installed.sql(`select * from "${name}"`);
    held[String(name)] = rows.map(({ words: _index, ...row }) => asText(row)).sort();
  }
  return held;
}

/** PostgreSQL's wide numbers come as text here. */
const asText = (row: object) =>
  JSON.stringify(
    Object.entries(row)
      .map(([name, value]: [string, unknown]) => [
        name,
        value instanceof Uint8Array ? hex(value) : text(value),
      ])
      .sort(),
  );

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const text = (value: unknown) => (value === null ? null : String(value));

const copy = (from: Installation, to: Installation, more: readonly string[] = []) =>
  docket(['copy', '--from', from.url, '--to', to.url, ...more], from.env);

interface Copied {
  rows: Record<string, number>;
  histories: { committee: string; entries: number; sha256: string }[];
  sourceRuns: boolean;
}

describe('copying a whole database, the real process', patiently, () => {
  it.runIf(inject('postgres'))('goes to PostgreSQL and back, and not a letter is different', async () => {
    const [file, server, back] = [await sqlite!(), await postgres!(), await sqlite!()];
    const people = await docket(['people'], demoIn(file));
    expect(people.code, people.err).toBe(0);
    await file.sql(`insert into uploads (id, committee_id, member_id, kind, name, body, mapping, added, created_at, expires_at)
      select 'u', committee_id, id, 'tasks', 'Nghị quyết "57".csv', 'a\\b' || char(10) || '💡', '{}', 0, ${Date.now()}, 0
      from members limit 1`);
    await file.sql(`insert into files (id, committee_id, task_id, number, member_id, name, media_type, size, sha256, at, body)
      select 'f', t.committee_id, t.id, 1, m.id, 'scan.pdf', 'application/pdf', 4, 'x', 1, x'00ff5c27'
      from tasks as t, members as m limit 1`);
    await file.sql(`insert into documents (id, committee_id, number, member_id, state, version, folded, kind, language,
        name, media_type, format, sha256, next_finding, taken_at, facts, pages, text, body)
      select 'd', committee_id, 1, id, 'draft', 1, '', 'plan', 'vi', 'KL 57.pdf', 'application/pdf', 'pdf', 'x', 3, 1,
        '{}', '[0]', 'Bộ Nội vụ \u{1F4A1}', x'00ff5c27' from members limit 1`);
    // One that is part of another, which comes behind it.
    await file.sql(`insert into findings (id, committee_id, document_id, number, position, unsure, state, lead_known, path,
        action, quote, starts_at, ends_at, deadlines, confidence, doubts, version, gone, part_of)
      select 'a', committee_id, id, 2, 2, 0, 'open', 0, '1', 'x', 'x', 0, 1, '[]', 0.35, '[]', 1, 0, null from documents
      union all
      select 'b', committee_id, id, 1, 1, 0, 'open', 0, '1', 'x', 'x', 0, 1, '[]', 1, '[]', 1, 0, 'a' from documents`);
    await file.sql(`update findings set part_of = case id when 'a' then 'b' end`);
    await file.sql(`insert into finding_bodies (finding_id, committee_id, role, position, name, folded)
      select id, committee_id, 'lead', 0, 'Bộ Nội vụ', 'bo noi vu' from findings`);
    const before = await allOf(file);

    const there = await copy(file, server);
    expect(there, there.err).toMatchObject({ code: 0, err: '' });
    expect(there.out).toMatch(/^Everything is in the copy: [\d,]+ rows in \d+ tables, the same number/);
    expect(there.out).toMatch(
      /\nCommittee \w+: [\d,]+ history entries, the same on both sides \(SHA-256 \w{64}\)/,
    );
    expect(await allOf(server)).toEqual(before);

    const home = await copy(server, back, ['--json']);
    expect(home, home.err).toMatchObject({ code: 0, err: '' });
    expect(await allOf(back)).toEqual(before);
    const { rows, histories, sourceRuns } = JSON.parse(home.out) as Copied;
    expect(rows).toEqual(Object.fromEntries(Object.entries(before).map(([name, all]) => [name, all.length])));
    expect(there.out).toContain(histories[0]?.sha256);
    expect(sourceRuns).toBe(false);

    for (const installed of [server, back]) {
      const env = demoIn(installed);
      // Found by the search index, and counted on from where the numbers were.
      const found = await docket(['say', '/tasks search report', '--as', 'lan'], env);
      expect(found.out, found.err).toMatch(/#\d+/);
      const added = await docket(
        ['say', '/tasks add Extraordinary thing lead:finance due:2025-09-01', '--as', 'hoa'],
        env,
      );
      expect(added, added.out).toMatchObject({ code: 0 });
      const again = await docket(['say', '/tasks search extraordinary', '--as', 'lan'], env);
      expect(again.out).toContain('Extraordinary thing');
    }
    const [orphan] = await server.sql(
      `select count(*) as n from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
    );
    expect(Number(orphan?.n), 'keys are checked again').toBeGreaterThan(20);
  });

  for (const { engine, install } of installations) {
    it(`writes over nothing on ${engine}, and copies nothing that is not there`, async () => {
      const [source, full, nothing] = [await install(), await install(), await install()];
      await docket(founding, source.env);
      await docket(founding.with(2, 'Theirs'), full.env);
      const refused = await copy(source, full);
      expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/holds data already/) });
      expect((await docket(['committees'], full.env)).out).toContain('Theirs');
      const empty = await copy(nothing, source);
      expect(empty).toMatchObject({ code: 1, err: expect.stringMatching(/no database|no tables/) });
    });
  }

  it('leaves nothing behind where it fails half-way', async () => {
    const [source, target] = [await sqlite!(), await sqlite!()];
    await docket(founding, source.env);
    const side = new Database(source.url);
    side.pragma('foreign_keys = OFF');
    side.exec(`update member_addresses set member_id = 'nobody'`);
    side.close();
    const copying = copyDatabase({ from: source.url, to: target.url });
    await expect(copying).rejects.toThrow('member_addresses has keys that lead nowhere');
    expect(existsSync(target.url)).toBe(false);
  });

  it('copies from no file that a server runs on, and into none', async () => {
    const [source, target] = [await sqlite!(), await sqlite!()];
    await docket(founding, source.env);
    const { stop } = await started(source.env);
    for (const [from, to] of [
      [source, target],
      [target, source],
    ] as const) {
      if (from === target) await docket(founding, target.env);
      const refused = await copy(from, to);
      expect(refused).toMatchObject({
        code: 1,
        err: expect.stringMatching(/^Docket is running on .+docket\.db/),
      });
    }
    await stop();
  });

  it('takes no older tables, no other file and no other address', async () => {
    const [source, target] = [await sqlite!(), await sqlite!()];
    await docket(founding, source.env);
    await source.sql(`delete from migrations where name = '0013_departures'`);
    expect((await copy(source, target)).err).toMatch(/of an older Docket\. Start this one on it once/);
    await source.sql(`insert into migrations (name) values ('0013_departures'), ('9999_of_tomorrow')`);
    expect((await copy(source, target)).err).toMatch(/a newer Docket \(it knows 9999_of_tomorrow\)/);
    expect(existsSync(target.url)).toBe(false);
    const other = join(target.folder, 'letter.txt');
    writeFileSync(other, 'Dear Sirs, '.repeat(100));
    await source.sql(`delete from migrations where name = '9999_of_tomorrow'`);
    const refused = await docket(['copy', '--from', source.url, '--to', other], source.env);
    expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/letter\.txt holds data already/) });
    const strange = await docket(['copy', '--from', 'mysql://x/y', '--to', target.url], source.env);
    expect(strange).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^--from takes the path of a file/),
    });
  });
});
