import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest';
import { openStore, type Store } from '../../src/store/index.ts';
import { query } from '../../tools/postgres.ts';
import { template } from '../postgres.ts';
import {
  type DiscordHouse,
  type DiscordTown,
  editing,
  looking,
  makeDiscord,
  makeDiscordHouse,
  posting,
  postsIn,
} from './sender-house.ts';

const server = inject('postgres');
const folder = mkdtempSync(join(tmpdir(), 'docket-discord-killed-'));
let made = 0;

/** Longer than any story. */
const neverMs = 10 * 120_000;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const engines = {
  SQLite: async () => join(folder, `${++made}.db`),
  async PostgreSQL() {
    const name = `discord_killed_${process.pid}_${++made}`;
    await query(`${server}/postgres`, `create database ${name} template ${template}`);
    return `${server}/${name}`;
  },
};

describe.each(Object.entries(engines))('killed while it posts, a process on %s', (engine, make) => {
  let url: string;
  let store: Store;
  let town: DiscordTown;
  let house: DiscordHouse;

  beforeEach(async ({ skip }) => {
    if (engine === 'PostgreSQL' && !server) skip();
    url = await make();
    store = await openStore({ url });
    town = await makeDiscord();
    house = await makeDiscordHouse(store, town);
  });
  afterEach(async () => {
    await house?.close();
    await town?.discord.close();
    await store?.close();
  });

  function launched() {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'processes/delivers.ts')], {
      env: { ...process.env, STORE_URL: url, API_URL: town.discord.apiUrl, TOKEN: town.discord.token },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  }

  async function owedBy(count: number) {
    const ministries: Awaited<ReturnType<DiscordHouse['ministry']>>[] = [];
    for (let n = 1; n <= count; n++) ministries.push(await house.ministry(`Ministry ${n}`));
    await house.owed(...ministries.map(({ group }) => group.id));
    return ministries;
  }

  /** What a minute does: the leases of the dead run out. */
  async function aMinuteLater() {
    const sql = "update messages set lease_until = 0 where state = 'claimed'";
    if (engine === 'PostgreSQL') return void (await query(url, sql));
    const side = new Database(url);
    side.exec(sql);
    side.close();
  }

  it('has said each thing once when the next one is through', { timeout: 180_000 }, async () => {
    const ministries = await owedBy(12);
    const posts = () => ministries.map(({ channel }) => postsIn(town.discord, channel).length);
    // All twelve are on their way: seven get nowhere, five are posted but not yet settled.
    town.discord.next(posting, { answer: 'delay', ms: neverMs, when: 'before' }, { times: 7 });
    town.discord.next(posting, { answer: 'delay', ms: neverMs }, { times: 5 });
    const child = launched();
    const stored = town.discord.until(() => posts().filter(Boolean).length === 5, 120_000);
    await Promise.race([stored, once(child, 'close')]);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(posts().filter(Boolean)).toHaveLength(5);

    // Until the lease ends, what the dead one had claimed is its own.
    expect(await house.deliver()).toMatchObject({ claimed: 0 });
    await aMinuteLater();
    const next = launched();
    expect(String((await once(next.stdout, 'data'))[0])).toBe('settled 12\n');
    await once(next, 'close');
    expect(posts()).toEqual(Array(12).fill(1));
    const lines = await store.outbox.ledger(house.committeeId, 50);
    const mornings = lines.filter((line) => line.kind === 'morning');
    expect(mornings.map((line) => line.state)).toEqual(Array(12).fill('sent'));
    // What was found is drawn anew once; what was posted now is not.
    while ((await house.edit()).claimed > 0);
    expect(town.discord.calls(editing)).toHaveLength(5);
  });

  it('loses and doubles nothing, however often and whenever it is killed', { timeout: 300_000 }, async () => {
    const ministries = await owedBy(24);
    for (let kill = 0; kill < 5; kill++) {
      const asked = town.discord.calls().length;
      const child = launched();
      const closed = once(child, 'close');
      // Somewhere in the middle of its calls, a different one each time.
      await Promise.race([
        closed,
        town.discord.until(() => town.discord.calls().length > asked + kill, 120_000),
      ]);
      child.kill('SIGKILL');
      await closed;
      await aMinuteLater();
    }
    while ((await house.deliver()).claimed > 0);
    const posts = ministries.map(({ channel }) => postsIn(town.discord, channel).length);
    expect(posts).toEqual(Array(24).fill(1));
    expect(town.discord.calls(looking).length).toBeGreaterThan(10);
  });
});
