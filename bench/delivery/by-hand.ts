import type Database from 'better-sqlite3';
import { openFile } from '../../src/store/sqlite.ts';
import type { World } from '../world/open.ts';

// The two commits that nobody does without who sends each message once: it is claimed before it is sent, and what
// came of it is written down after. Both synced to the disk, one message after another.

const leaseMs = 60_000;

/** Written with Kysely, on a connection of its own. */
export async function twoCommitsByKysely({ plain }: World): Promise<number> {
  const waiting = await waitingIn({ plain });
  const start = performance.now();
  for (const id of waiting) {
    await plain
      .updateTable('messages')
      .set({ state: 'claimed', lease_owner: 'hand', lease_until: Date.now() + leaseMs })
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .execute();
    await plain.transaction().execute(async (all) => {
      await all
        .updateTable('messages')
        .set({ state: 'sent', lease_owner: null, lease_until: null, platform_message_id: id, shown: 1 })
        .where('id', '=', id)
        .where('lease_owner', '=', 'hand')
        .execute();
      await all.updateTable('rungs').set({ state: 'carried' }).where('message_id', '=', id).execute();
    });
  }
  return performance.now() - start;
}

/** Written with better-sqlite3 alone, its statements prepared once. */
export async function twoCommitsBySqlite({ url, plain }: World): Promise<number> {
  const waiting = await waitingIn({ plain });
  const database = openFile(url);
  try {
    const claim = database.prepare(
      `update messages set state = 'claimed', lease_owner = 'hand', lease_until = ? where id = ? and state = 'waiting'`,
    );
    const sent = database.prepare(
      `update messages set state = 'sent', lease_owner = null, lease_until = null, platform_message_id = ?,
        shown = 1 where id = ? and lease_owner = 'hand'`,
    );
    const carried = database.prepare(`update rungs set state = 'carried' where message_id = ?`);
    const settle = database.transaction((id: string) => {
      sent.run(id, id);
      carried.run(id);
    });
    const start = performance.now();
    for (const id of waiting) {
      claim.run(Date.now() + leaseMs, id);
      settle(id);
    }
    return performance.now() - start;
  } finally {
    database.close();
  }
}

/** Fails where commits are not synced: what is measured then is no outbox. */
export function mustSync(url: string): void {
  const database: Database.Database = openFile(url);
  const [how] = database.pragma('synchronous') as { synchronous: number }[];
  database.close();
  if (how?.synchronous !== 2) throw new Error('SQLite does not sync its commits in full.');
}

async function waitingIn({ plain }: Pick<World, 'plain'>) {
  const rows = await plain.selectFrom('messages').select('id').where('state', '=', 'waiting').execute();
  return rows.map(({ id }) => id);
}
