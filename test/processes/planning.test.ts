import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { makeHouse } from '../reminders/house.ts';
import { database, hasServer } from './database.ts';
import { run } from './running.ts';

const ministries = 70;

describe.runIf(hasServer)('three processes on one PostgreSQL database', { timeout: 300_000 }, () => {
  it('plan the same morning at the same moment and say everything once, each its share', async () => {
    const { url, sql } = await database();
    const store = await openStore({ url });
    const house = await makeHouse(store);
    for (let n = 1; n <= ministries; n++) {
      const { id: leadGroupId } = await house.group(`Ministry ${n}`, `channel-${n}`);
      await house.task(`Task ${n}`, '2025-07-25', { leadGroupId });
    }
    const { id: abroad } = await house.group('Abroad');
    const address = { platform: 'discord', workspace: 'G1', channel: 'abroad' } as const;
    await store.groups.bindChannel(house.viewer, abroad, address, 'abroad');
    await house.task('Not ours', '2025-07-25', { leadGroupId: abroad });
    // What was announced today is of no interest here.
    await sql(`update messages set state = 'skipped'`);
    await house.at('2025-07-24');

    const workers = [1, 2, 3].map(() => run(['test/processes/works.ts'], { STORE_URL: url }));
    await Promise.all(workers.map(({ says }) => says(/ready/)));
    for (const { child } of workers) child.stdin?.write('go\n');
    const open = `select count(*) as n from messages where platform = 'web' and state in ('waiting', 'claimed')`;
    const sent = `select count(*) as n from messages where platform = 'web' and state = 'sent'`;
    const count = async (text: string) => Number((await sql(text))[0]?.n);
    await expect.poll(() => count(sent), { timeout: 120_000, interval: 200 }).toBe(ministries);
    expect(await count(open)).toBe(0);
    for (const { child } of workers) child.stdin?.end();
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0, 0]);

    const said = workers.flatMap(({ lines }) => lines()).filter((line) => line !== 'ready');
    expect(said.filter((line) => line.startsWith('fault'))).toEqual([]);
    expect(said).toHaveLength(ministries);
    expect(new Set(said).size, 'nothing twice').toBe(ministries);
    const rungs = await sql(`select state, count(*)::int as n from rungs where state <> 'skipped'
      group by state order by state`);
    expect(rungs).toEqual([
      { state: 'carried', n: ministries },
      { state: 'planned', n: 1 },
    ]);
    // None of them serves Discord: that one waits for a process that does, and nobody has touched it.
    const [left] = await sql(
      `select state, attempts, error from messages where channel = 'abroad' and state <> 'skipped'`,
    );
    expect(left).toEqual({ state: 'waiting', attempts: 0, error: null });
    await store.close();
  });
});
