import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nowOf } from '../../src/store/index.ts';
import { startWorker, type Worker } from '../../src/worker/index.ts';
import { engines, type TestStore } from '../engines.ts';
import { type House, makeHouse } from '../reminders/house.ts';

describe.each(engines)('what a dead process held, on $name', (engine) => {
  let store: TestStore;
  let house: House;
  let worker: Worker | undefined;

  beforeEach(async () => {
    store = await engine.open();
    house = await makeHouse(store);
    await house.task('Report', '2025-07-25');
    await house.quiet();
    await house.at('2025-07-24');
    await house.plan();
    await store.outbox.claimMessages({ owner: 'dead', limit: 10, leaseMs: 600_000, force: true });
  });
  afterEach(async () => {
    await worker?.stop();
    await store.close();
  });

  const start = (shared: boolean) => {
    worker = startWorker({ store, senders: house.senders, shared, clock: nowOf, log: { warn() {} } });
  };
  const leftMs = async () => {
    const rows = await store.query("select lease_until from messages where state = 'claimed'");
    return rows.map((row) => Number(row.lease_until) - Date.now());
  };

  it('is free when all that was on its way has arrived, for a process that works alone', async () => {
    start(false);
    await vi.waitFor(async () => expect(Math.max(...(await leftMs()))).toBeLessThan(21_000), {
      timeout: 30_000,
    });
    expect(await leftMs(), 'and not before').toEqual([expect.toSatisfy((ms: number) => ms > 5_000)]);
    expect(house.chat.in('home')).toEqual([]);
  });

  it('stays its own until the lease ends where several share the work', async () => {
    start(true);
    await house.task('Another', '2025-08-25');
    await vi.waitFor(() => expect(house.chat.in('home')).toHaveLength(1), { timeout: 30_000 });
    expect(await leftMs()).toEqual([expect.toSatisfy((ms: number) => ms > 300_000)]);
  });
});
