import { sql } from 'kysely';
import type { Instant } from '../../domain/day.ts';
import { type Db, databaseNow } from '../db.ts';

/** How the outbox of all committees stands. */
export interface Backlog {
  /** Not sent yet, also those whose morning has not come. */
  readonly waiting: number;
  /** Of the last seven days. */
  readonly failed: number;
  readonly unreachable: number;
}

const week = 7 * 24 * 60 * 60_000;

/** Since when the oldest message that has fallen due waits to be sent, in milliseconds; 0 when none does. */
export async function overdueBy(db: Db): Promise<number> {
  let longest = 0;
  for (const state of ['waiting', 'claimed'] as const) {
    const oldest = await db
      .selectFrom('messages')
      .select((is) => [sql<Instant>`${databaseNow(db)} - ${is.ref('due_at')}`.as('late')])
      .where('state', '=', state)
      .orderBy('due_at')
      .limit(1)
      .executeTakeFirst();
    longest = Math.max(longest, Number(oldest?.late ?? 0));
  }
  return longest;
}

/** Counts what waits, and what went wrong in the last seven days. */
export async function backlog(db: Db): Promise<Backlog> {
  const count = async (
    states: readonly ('waiting' | 'claimed' | 'failed' | 'unreachable')[],
    since?: 'week',
  ) => {
    let query = db
      .selectFrom('messages')
      .select((is) => is.fn.countAll<number>().as('count'))
      .where('state', 'in', states);
    if (since) query = query.where('due_at', '>', sql<Instant>`${databaseNow(db)} - ${week}`);
    return Number((await query.executeTakeFirstOrThrow()).count);
  };
  return {
    waiting: await count(['waiting', 'claimed']),
    failed: await count(['failed'], 'week'),
    unreachable: await count(['unreachable'], 'week'),
  };
}
