import type { Kysely } from 'kysely';
import type { Sender } from '../../src/domain/sender.ts';
import { newId } from '../../src/store/id.ts';
import type { Schema } from '../../src/store/schema.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import { groupId } from '../data/directory.ts';
import { tidyMessages } from '../data/put-back.ts';
import { committeeId, now, today } from '../data/shape.ts';
import { emptyOutbox, fillOutbox, standing } from '../slack/drain.ts';
import type { World } from '../world/open.ts';
import type { Rival } from './rival.ts';

/** What waits: reminders of tasks that are read again and worded, or messages that say always the same. */
export type Kind = 'reminders' | 'plain';

/** As many as the worker takes in one round. */
const usualLimit = 50;

/** Docket's own outbox, delivered by the use case that the worker calls, to a sender that does the job's work. */
export function docket(world: World, kind: Kind, limit = usualLimit): Rival {
  return {
    fill: (count) => (kind === 'reminders' ? fillOutbox(world, count) : fillPlain(world.plain, count)),
    drain: (count, work) => drainTo(world, senderOf(work), count, limit),
    async sweep() {
      await emptyOutbox(world);
      await tidyMessages(world.plain);
    },
    async close() {},
  };
}

/**
 * The claim and the record alone, a hundred messages at a time and recorded together as the sender does it, without
 * anybody to send them to.
 */
export function claimAndSettle(world: World, owner = 'bench'): Rival {
  const { store } = world;
  return {
    ...docket(world, 'plain'),
    async drain(count) {
      const start = performance.now();
      for (let settled = 0; settled < count; ) {
        const claimed = await store.outbox.claimMessages({ owner, limit: 100, leaseMs: 60_000 });
        if (claimed.length === 0) throw new Error(`${settled} messages were there, not ${count}.`);
        await store.outbox.settleSent(
          owner,
          claimed.map(({ id, platform, workspace, channel, wanted }) => ({
            id,
            state: 'sent',
            platformMessageId: id,
            at: { platform, workspace, channel },
            shown: wanted,
          })),
        );
        settled += claimed.length;
      }
      return performance.now() - start;
    },
  };
}

/** Delivers all that waits, as the worker does. Milliseconds, the claims among them. */
export async function drainTo(
  world: World,
  sender: Sender,
  count: number,
  limit = usualLimit,
): Promise<number> {
  const round = { owner: 'bench', limit, log: { warn: fail } };
  const start = performance.now();
  while ((await deliver(world.store, { slack: sender }, round)).claimed > 0);
  const took = performance.now() - start;
  const { sent } = await standing(world);
  if (sent !== count) throw new Error(`${sent} messages were sent, not ${count}.`);
  return took;
}

/** A platform that takes everything at once. */
function senderOf(work: (key: string) => Promise<void>): Sender {
  return {
    async send({ key }) {
      await work(key);
      return { messageId: key };
    },
    async edit() {},
    directChannel: async ({ platform, workspace, user }) => ({ platform, workspace, channel: user }),
  };
}

/** Messages that a channel now belongs to a group, each into a channel of its own. */
async function fillPlain(plain: Kysely<Schema>, count: number): Promise<void> {
  const all = Array.from({ length: count }, (_, n) => {
    const id = newId<Schema['messages']['id']>();
    return {
      id,
      committee_id: committeeId,
      kind: 'test' as const,
      key: `bench ${id}`,
      platform: 'slack' as const,
      workspace: 'T0BENCH',
      channel: `C${String(n).padStart(8, '0')}`,
      group_id: groupId(n % 6),
      member_id: null,
      language: null,
      error: null,
      state: 'waiting' as const,
      at: now,
      day: today,
      due_at: now,
      attempts: 0,
      wanted: 1,
      shown: 0,
    };
  });
  for (let from = 0; from < count; from += 1000)
    await plain
      .insertInto('messages')
      .values(all.slice(from, from + 1000))
      .execute();
}

function fail(fields: object, text: string): never {
  throw new Error(text, { cause: 'err' in fields ? fields.err : fields });
}
