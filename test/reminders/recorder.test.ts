import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../src/domain/sender.ts';
import type { Store } from '../../src/store/index.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import { engines, type TestStore } from '../engines.ts';
import { type House, makeHouse } from './house.ts';

const channels = ['finance', 'home', 'office'];
const route = { platform: 'web', workspace: '', channel: 'home', groupId: null, memberId: null } as const;
const atHome = { kind: 'morning', route, at: 0, day: '2025-07-24', waitMs: 0 } as const;

describe.each(engines)('what was sent at the same time, on $name', (engine) => {
  let store: TestStore;
  let house: House;

  /** A reminder for each of three channels, planned and not sent; each was told of its task before. */
  beforeEach(async () => {
    store = await engine.open();
    house = await makeHouse(store);
    const { home, finance, office } = house.groups;
    await house.task('Shared', '2025-07-25', {
      leadGroupId: home.id,
      coordinatorIds: [finance.id, office.id],
    });
    await house.quiet();
    await house.at('2025-07-24');
    await house.plan();
  });
  afterEach(async () => {
    await store.query('drop index if exists spoilt');
    await store.close();
  });

  /** A platform that answers for all three messages in one breath, once `meanwhile` is over. */
  function inOneBreath(meanwhile: () => Promise<unknown> = async () => {}): Sender {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    let posted = 0;
    return {
      ...house.chat.sender,
      async send(post) {
        const answer = await house.chat.sender.send(post);
        if (++posted === channels.length) resolve(meanwhile());
        await promise;
        return answer;
      },
    };
  }

  /** The store, with `transaction` as given; and how often it was asked for one. */
  function watched(transaction: Store['transaction'] = (work) => store.transaction(work)) {
    const seen = { transactions: 0 };
    const own: Store = {
      ...store,
      transaction(work) {
        seen.transactions++;
        return transaction(work);
      },
    };
    return { own, seen };
  }

  const send = (own: Store, web: Sender = inOneBreath()) =>
    deliver(own, { web }, { owner: 'w1', limit: 100, committeeId: house.committeeId, force: true });
  const mornings = (columns: string) =>
    store.query(`select channel, ${columns} from messages where kind = 'morning' order by channel`);
  const rungs = () =>
    store.query(
      `select m.channel, r.state from rungs r join messages m on m.id = r.message_id order by m.channel`,
    );
  /** Lets back-off and leases run out. */
  const later = () => store.query("update messages set due_at = 0, lease_until = 0 where state <> 'sent'");
  const posts = () => channels.map((channel) => house.chat.in(channel).length);
  const everywhere = (row: object) => channels.map((channel) => ({ channel, ...row }));

  it('is put on record together, rungs and all', async () => {
    const { own, seen } = watched();
    expect(await send(own)).toEqual({ claimed: 3, settled: 3 });
    expect(seen.transactions).toBe(1);
    expect(await mornings('state, attempts, error, lease_owner, lease_until, shown')).toEqual(
      everywhere({ state: 'sent', attempts: 0, error: null, lease_owner: null, lease_until: null, shown: 1 }),
    );
    const ids = channels.map((channel) => ({
      channel,
      platform_message_id: house.chat.in(channel)[0]?.id,
    }));
    expect(await mornings('platform_message_id')).toEqual(ids);
    expect(await rungs()).toEqual(everywhere({ state: 'carried' }));
  });

  it('leaves the one whose lease was lost to whoever has it now', async () => {
    const lost = () => store.query("update messages set lease_owner = 'heir' where channel = 'home'");
    expect(await send(store, inOneBreath(lost))).toEqual({ claimed: 3, settled: 2 });
    expect(await mornings('state, lease_owner, platform_message_id')).toMatchObject([
      { channel: 'finance', state: 'sent', lease_owner: null },
      { channel: 'home', state: 'claimed', lease_owner: 'heir', platform_message_id: null },
      { channel: 'office', state: 'sent', lease_owner: null },
    ]);
    expect((await rungs()).map((row) => row.state)).toEqual(['carried', 'planned', 'carried']);
    await later();
    await house.deliver({ owner: 'heir', force: false });
    expect(await rungs()).toEqual(everywhere({ state: 'carried' }));
    expect(posts()).toEqual([1, 1, 1]);
  });

  it('is not spoilt by one row that the database refuses', async () => {
    // Finance was told of its task: a second message that counts as sent there is one too many.
    await store.query(
      "create unique index spoilt on messages (channel) where channel = 'finance' and state = 'sent'",
    );
    await send(store);
    expect(await mornings('state, attempts')).toEqual([
      { channel: 'finance', state: 'waiting', attempts: 1 },
      { channel: 'home', state: 'sent', attempts: 0 },
      { channel: 'office', state: 'sent', attempts: 0 },
    ]);
    expect((await rungs()).map((row) => row.state)).toEqual(['planned', 'carried', 'carried']);
    await store.query('drop index spoilt');
    await later();
    await house.deliver({ force: false });
    expect(await rungs()).toEqual(everywhere({ state: 'carried' }));
    expect(posts()).toEqual([1, 1, 1]);
  });

  it.each(['before', 'after'])('is on record when the database fails once, %s it wrote', async (when) => {
    let failed = false;
    const { own, seen } = watched(async (work) => {
      if (failed) return store.transaction(work);
      failed = true;
      if (when === 'after') await store.transaction(work);
      throw new Error('the connection was lost');
    });
    await send(own);
    expect(seen.transactions).toBe(4);
    expect(await mornings('state, attempts')).toEqual(everywhere({ state: 'sent', attempts: 0 }));
    expect(await rungs()).toEqual(everywhere({ state: 'carried' }));
    await later();
    expect(await house.deliver({ force: false })).toMatchObject({ claimed: 0 });
    expect(posts()).toEqual([1, 1, 1]);
  });

  // Elsewhere there is one connection: nobody can be at a row.
  if (engine.name === 'PostgreSQL')
    it('waits for nobody who is at one of the rows, and records that one afterwards', async () => {
      const [home] = await store.query(
        "select key from messages where kind = 'morning' and channel = 'home'",
      );
      const { promise: end, resolve: endIt } = Promise.withResolvers<void>();
      const held = () =>
        new Promise<void>((locked) => {
          void store.transaction(async ({ outbox }) => {
            await outbox.keepMessages(house.committeeId, [{ ...atHome, key: String(home?.key) }]);
            locked();
            await end;
          });
        });
      const sending = send(store, inOneBreath(held));
      const states = async () => (await mornings('state')).map((row) => row.state);
      await vi.waitFor(async () => expect(await states()).toEqual(['sent', 'claimed', 'sent']), 30_000);
      endIt();
      expect(await sending).toEqual({ claimed: 3, settled: 3 });
      expect(await rungs()).toEqual(everywhere({ state: 'carried' }));
    });
});
