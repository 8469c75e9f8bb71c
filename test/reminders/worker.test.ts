import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GroupId } from '../../src/domain/ids.ts';
import { nowOf, openStore, type Store } from '../../src/store/index.ts';
import { testMessage } from '../../src/usecases/test-message.ts';
import { startWorker, type Worker } from '../../src/worker/index.ts';
import { type House, makeHouse } from './house.ts';

const patiently = { timeout: 30_000 };

describe('the worker', () => {
  let store: Store;
  let house: House;
  let worker: Worker | undefined;
  const faults: object[] = [];

  beforeEach(async () => {
    faults.length = 0;
    store = await openStore({ url: ':memory:' });
    house = await makeHouse(store);
  });
  afterEach(async () => {
    await worker?.stop();
    await store.close();
  });

  const start = () =>
    startWorker({
      store,
      senders: house.senders,
      clock: nowOf,
      log: { warn: (fields) => void faults.push(fields) },
    });

  it('plans and posts by itself what is due when it starts', async () => {
    await house.task('Task', '2025-07-25');
    await house.quiet();
    await house.at('2025-07-24');
    worker = start();
    await vi.waitFor(() => expect(house.chat.in('home')).toHaveLength(1), patiently);
    expect(faults).toEqual([]);
  });

  it('posts within a second or two what a command has left in the outbox', async () => {
    worker = start();
    await house.task('Task', '2025-09-25');
    await vi.waitFor(() => expect(house.chat.in('home')).toHaveLength(1), patiently);
  });

  it('ends what it has begun before it stops, and begins nothing more', async () => {
    await house.task('Task', '2025-07-25');
    await house.quiet();
    await house.at('2025-07-24');
    worker = start();
    worker.nudge();
    await worker.stop();
    const posted = house.chat.everything.length;
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(house.chat.everything).toHaveLength(posted);
    const lines = await store.outbox.ledger(house.committeeId, 10);
    expect(lines.filter((line) => line.state === 'claimed')).toEqual([]);
  });

  /** Five messages for one channel, due at once. */
  async function fiveInOneLane() {
    const deed = await house.deed();
    const channel = { platform: 'web', workspace: '', channel: 'home' } as const;
    for (let n = 0; n < 5; n++) {
      const { id } = await house.group(`Department ${n}`);
      await store.transaction((rooms) => testMessage(rooms, deed, { groupId: id, channel }));
    }
  }
  const states = async () =>
    (await store.outbox.ledger(house.committeeId, 10)).map((line) => line.state).toSorted();

  it('stops within ten seconds though a platform never answers', async () => {
    await fiveInOneLane();
    let asked = 0;
    house.chat.sender.send = () => {
      asked++;
      return new Promise(() => {});
    };
    worker = start();
    await vi.waitFor(() => expect(asked).toBe(1), patiently);
    const began = performance.now();
    expect(await worker.stop()).toBe(false);
    // Eight seconds, and what a busy machine adds to them.
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(asked).toBe(1);
    // Whether the first one was posted nobody knows: it is another's when the lease ends, the others at once.
    expect(await states()).toEqual(['claimed', ...Array(4).fill('waiting')]);
    worker = undefined;
  });

  it('hands back what it has not begun when it is stopped, for the next process to take at once', async () => {
    await fiveInOneLane();
    const { send } = house.chat.sender;
    let asked = 0;
    const { promise: answered, resolve: answers } = Promise.withResolvers<void>();
    house.chat.sender.send = async (post) => {
      asked++;
      await answered;
      return send(post);
    };
    worker = start();
    await vi.waitFor(() => expect(asked).toBe(1), patiently);
    const stopped = worker.stop();
    answers();
    await stopped;
    expect(await states()).toEqual(['sent', ...Array(4).fill('waiting')]);
    await house.deliver({ force: false });
    expect(house.chat.in('home')).toHaveLength(5);
  });

  it('reminds three thousand groups on one morning, each once', async () => {
    const groups: GroupId[] = [];
    await store.transaction(async (rooms) => {
      for (let n = 0; n < 3355; n++) {
        const group = await rooms.groups.add(house.viewer, {
          name: { text: `Commune ${n}` },
          parentId: house.groups.home.id,
        });
        const channel = { platform: 'web', workspace: '', channel: `c${n}` } as const;
        // Every tenth has no channel: it is told through the ministry above it.
        if (n % 10 > 0) await rooms.groups.bindChannel(house.viewer, group.id, channel, channel.channel);
        groups.push(group.id);
      }
    });
    await house.task('Report on the two-level model', '2025-07-25', { coordinatorIds: groups });
    await store.outbox.claimMessages({ owner: 'nobody', limit: 5000, leaseMs: 3_600_000, force: true });
    await house.at('2025-07-24');
    expect(await house.plan()).toBe(3356);
    while ((await house.deliver({ limit: 500 })).claimed > 0);
    expect(house.chat.channels.size).toBe(3355 - 336 + 1);
    expect(house.chat.everything).toHaveLength(house.chat.channels.size);
  }, 300_000);
});
