import { type SqlBool, sql } from 'kysely';
import type { Day, Instant } from '../../domain/day.ts';
import type { CommitteeId } from '../../domain/ids.ts';
import type { Platform } from '../../domain/place.ts';
import { type Db, databaseNow } from '../db.ts';
import { scoped } from '../scoped.ts';
import type { MessageState } from './types.ts';

/** How the outbox of all committees stands. */
export interface Backlog {
  /** Not sent yet, also those whose morning has not come, or whose workspace has put Docket out. */
  readonly waiting: number;
  /** Those of them whose workspace has put Docket out. */
  readonly held: number;
  /** Of the last seven days. */
  readonly failed: number;
  readonly unreachable: number;
  /** Reminders that no message has taken up yet. */
  readonly planned: number;
}

const week = 7 * 24 * 60 * 60_000;

/**
 * Since when the oldest message that has fallen due waits to be sent, in milliseconds; 0 when none does. What was
 * put off, or is held, is not due. Where platforms are named, what nobody has taken for others is not counted.
 */
export async function overdueBy(db: Db, platforms?: readonly Platform[]): Promise<number> {
  let longest = 0;
  for (const state of ['waiting', 'claimed'] as const) {
    let query = db
      .selectFrom('messages')
      .select((is) => [sql<Instant>`${databaseNow(db)} - ${is.ref('due_at')}`.as('late')])
      .where('state', '=', state)
      .orderBy('due_at')
      .limit(1);
    // Found by the time, not by the platform, which half of all that was ever said shares.
    if (platforms && state === 'waiting')
      query = query.where(sql<SqlBool>`platform || '' in (${sql.join([...platforms, 'none'])})`);
    const oldest = await query.executeTakeFirst();
    longest = Math.max(longest, Number(oldest?.late ?? 0));
  }
  return longest;
}

/** Counts what waits, and what went wrong in the last seven days. */
export async function backlog(db: Db): Promise<Backlog> {
  const count = async (states: readonly MessageState[], since?: 'week') => {
    let query = db
      .selectFrom('messages')
      .select((is) => is.fn.countAll<number>().as('count'))
      .where('state', 'in', states);
    if (since) query = query.where('due_at', '>', sql<Instant>`${databaseNow(db)} - ${week}`);
    return Number((await query.executeTakeFirstOrThrow()).count);
  };
  // Rungs are kept by committee.
  const planned = await db
    .selectFrom('rungs')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('committee_id', 'in', (from) => from.selectFrom('committees').select('committees.id'))
    .where('state', '=', 'planned')
    .where('message_id', 'is', null)
    .executeTakeFirstOrThrow();
  return {
    planned: Number(planned.count),
    waiting: await count(['waiting', 'claimed', 'held']),
    held: await count(['held']),
    failed: await count(['failed'], 'week'),
    unreachable: await count(['unreachable'], 'week'),
  };
}

/** A time in which a platform could not be reached, in real time, and how late is late (milliseconds). */
export interface Silence {
  readonly platform: Platform;
  readonly since: Instant;
  readonly until: Instant;
  readonly patienceMs: number;
  /** The committee's day at `since`. */
  readonly from: Day;
}

/**
 * How many of a committee's reminders were late by a silence, those that still wait among them, and by how much
 * at most. Only of use to a committee on real time.
 */
export async function lateBy(
  db: Db,
  committeeId: CommitteeId,
  { platform, since, until, patienceMs, from }: Silence,
): Promise<{ count: number; longestMs: number }> {
  const late = sql<number>`coalesce(sent_at, ${databaseNow(db)}) - at`;
  const row = await scoped(db, { committeeId })
    .from('messages')
    .select((is) => [is.fn.countAll<number>().as('count'), is.fn.max(late).as('longest')])
    .where('day', '>=', from)
    .where('kind', '=', 'morning')
    .where('platform', '=', platform)
    .where('state', 'in', ['waiting', 'claimed', 'sent'])
    .where('at', '<=', until)
    .where((is) => is.or([is('sent_at', 'is', null), is('sent_at', '>=', since)]))
    .where(late, '>=', patienceMs)
    .executeTakeFirstOrThrow();
  return { count: Number(row.count), longestMs: Number(row.longest ?? 0) };
}
