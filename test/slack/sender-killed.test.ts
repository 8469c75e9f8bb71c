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
import { makeSlack, makeSlackHouse, postsIn, type SlackHouse, type SlackTown } from './sender-house.ts';

const server = inject('postgres');
const folder = mkdtempSync(join(tmpdir(), 'docket-killed-'));
let made = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const engines = {
  SQLite: async () => join(folder, `${++made}.db`),
  async PostgreSQL() {
    const name = `killed_${process.pid}_${++made}`;
    await query(`${server}/postgres`, `create database ${name} template ${template}`);
    return `${server}/${name}`;
  },
};

describe.each(Object.entries(engines))('killed while it posts, a process on %s', (engine, make) => {
  let url: string;
  let store: Store;
  let town: SlackTown;
  let house: SlackHouse;

  beforeEach(async ({ skip }) => {
    if (engine === 'PostgreSQL' && !server) skip();
    url = await make();
    store = await openStore({ url });
    town = await makeSlack();
    house = await makeSlackHouse(store, town);
  });
  afterEach(async () => {
    await town?.close();
    await store?.close();
  });

  function launched() {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'processes/delivers.ts')], {
      env: { ...process.env, STORE_URL: url, API_URL: town.between.apiUrl },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  }

  async function owedBy(count: number) {
    const ministries: Awaited<ReturnType<SlackHouse['ministry']>>[] = [];
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
    const ministries = await owedBy(20);
    const posts = () => ministries.map(({ channel }) => postsIn(town.slack, channel).length);
    // Sixteen at once are on their way: five are posted but not yet settled, eleven get nowhere. Four wait.
    town.between.spoil('chat.postMessage', { as: 'swallowed' }, 11);
    town.between.spoil('chat.postMessage', { as: 'held' }, 5);
    const child = launched();
    await Promise.race([town.between.held(5), once(child, 'close')]);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(posts().filter(Boolean)).toHaveLength(5);

    // Until the lease ends, what the dead one had claimed is its own.
    expect(await house.deliver()).toMatchObject({ claimed: 0 });
    await aMinuteLater();
    const next = launched();
    expect(String((await once(next.stdout, 'data'))[0])).toBe('settled 20\n');
    await once(next, 'close');
    expect(posts()).toEqual(Array(20).fill(1));
    const lines = await store.outbox.ledger(house.committeeId, 50);
    const mornings = lines.filter((line) => line.kind === 'morning');
    expect(mornings.map((line) => line.state)).toEqual(Array(20).fill('sent'));
    // What was found is drawn anew once; what was posted now is not.
    while ((await house.edit()).claimed > 0);
    expect(town.slack.calls('chat.update')).toHaveLength(5);
  });

  it('loses and doubles nothing, however often and whenever it is killed', { timeout: 300_000 }, async () => {
    const ministries = await owedBy(24);
    for (let kill = 0; kill < 5; kill++) {
      const asked = town.slack.calls().length;
      const child = launched();
      const closed = once(child, 'close');
      // Somewhere in the middle of its calls, a different one each time.
      await Promise.race([closed, town.slack.until(() => town.slack.calls().length > asked + kill, 120_000)]);
      child.kill('SIGKILL');
      await closed;
      await aMinuteLater();
    }
    await house.deliver();
    const posts = ministries.map(({ channel }) => postsIn(town.slack, channel).length);
    expect(posts).toEqual(Array(24).fill(1));
    expect(town.slack.calls('conversations.history').length).toBeGreaterThan(10);
  });
});
