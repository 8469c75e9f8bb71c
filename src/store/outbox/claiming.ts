import { sql } from 'kysely';
import type { CommitteeId, MessageId } from '../../domain/ids.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import { type Db, databaseNow, engineOf } from '../db.ts';
import type { ClaimedMessage } from './types.ts';

const columns = [
  'id', 'committee_id as committeeId', 'kind', 'platform', 'workspace', 'channel', 'group_id as groupId',
  'member_id as memberId', 'language', 'at', 'day', 'attempts', 'wanted',
  'platform_message_id as platformMessageId',
] as const;

/** Whose messages, how many, and for how long they are this owner's alone. */
export interface Claim {
  readonly owner: string;
  readonly limit: number;
  readonly leaseMs: number;
  readonly committeeId?: CommitteeId;
  /** Also what is not due yet: a demo's clock moves faster than the database's. Leases of others still hold. */
  readonly force?: boolean;
}

/**
 * Takes messages to be sent, oldest first: those that are due, and those whose last owner let the lease run
 * out. One statement; on PostgreSQL, rows that another process is just taking are passed over (without
 * `skip locked` both would get them).
 */
export async function claimMessages(db: Db, claim: Claim): Promise<ClaimedMessage[]> {
  const now = databaseNow(db);
  const taken = await db
    .with((cte) => cte('due').materialized(), (from) => {
      let due = from
        .selectFrom('messages')
        .select('id')
        .where((is) =>
          is.or([
            claim.force ? is('state', '=', 'waiting') : is.and([is('state', '=', 'waiting'), is('due_at', '<=', now)]),
            is.and([is('state', '=', 'claimed'), is('lease_until', '<=', now)]),
          ]),
        )
        .orderBy('due_at')
        .orderBy('id')
        .limit(claim.limit);
      if (claim.committeeId !== undefined) due = due.where('committee_id', '=', claim.committeeId);
      return engineOf(db) === 'postgres' ? due.forUpdate().skipLocked() : due;
    })
    .updateTable('messages')
    .set({ state: 'claimed', lease_owner: claim.owner, lease_until: later(db, claim.leaseMs) })
    .where('id', 'in', (from) => from.selectFrom('due').select('due.id'))
    .returning(columns)
    .execute();
  return taken.toSorted(byAge);
}

/** Takes sent messages whose tasks have changed since, to draw them anew. The same care as above. */
export async function claimEdits(db: Db, claim: Claim): Promise<ClaimedMessage[]> {
  const now = databaseNow(db);
  const taken = await db
    .with((cte) => cte('stale').materialized(), (from) => {
      let stale = from
        .selectFrom('messages')
        .select('id')
        .where('state', '=', 'sent')
        .whereRef('wanted', '>', 'shown')
        .where((is) => is.or([is('lease_until', 'is', null), is('lease_until', '<=', now)]))
        .orderBy('due_at')
        .limit(claim.limit);
      if (!claim.force) stale = stale.where('due_at', '<=', now);
      if (claim.committeeId !== undefined) stale = stale.where('committee_id', '=', claim.committeeId);
      return engineOf(db) === 'postgres' ? stale.forUpdate().skipLocked() : stale;
    })
    .updateTable('messages')
    .set({ lease_owner: claim.owner, lease_until: later(db, claim.leaseMs) })
    .where('id', 'in', (from) => from.selectFrom('stale').select('stale.id'))
    .returning(columns)
    .execute();
  return taken.toSorted(byAge);
}

const byAge = (a: ClaimedMessage, b: ClaimedMessage) => a.at - b.at || (a.id < b.id ? -1 : 1);

/** What became of a claimed message. */
export type Outcome =
  | {
      readonly state: 'sent';
      readonly platformMessageId: string;
      /** Where it is, for edits: a person's direct channel is known only now. */
      readonly at: ChannelAddress;
      readonly shown: number;
    }
  | { readonly state: 'skipped'; readonly error: string | null }
  | { readonly state: 'unreachable' | 'failed'; readonly error: string }
  /** To be tried again after `waitMs`; `attempts` as it is to stand. */
  | { readonly state: 'waiting'; readonly error: string | null; readonly waitMs: number; readonly attempts: number };

/**
 * Writes down what became of a message and gives it up. False when the lease was lost meanwhile: then it is
 * another's, and nothing is written.
 */
export async function settle(db: Db, owner: string, id: MessageId, outcome: Outcome): Promise<boolean> {
  const done = await db
    .updateTable('messages')
    .set({ state: outcome.state, lease_owner: null, lease_until: null, ...settled(db, outcome) })
    .where('id', '=', id)
    .where('state', '=', 'claimed')
    .where('lease_owner', '=', owner)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) === 1;
}

function settled(db: Db, outcome: Outcome) {
  if (outcome.state === 'sent') {
    const { platformMessageId, at, shown } = outcome;
    return {
      ...at,
      platform_message_id: platformMessageId,
      shown,
      attempts: 0,
      error: null,
      sent_at: databaseNow(db),
    };
  }
  if (outcome.state !== 'waiting') return { error: outcome.error };
  return { error: outcome.error, attempts: outcome.attempts, due_at: later(db, outcome.waitMs) };
}

const later = (db: Db, waitMs: number) => sql<number>`${databaseNow(db)} + ${waitMs}`;

/** Writes down that an edit shows version `shown`, or, with `waitMs`, that it is to be tried again. */
export async function settleEdit(
  db: Db,
  owner: string,
  id: MessageId,
  done: { readonly shown: number } | { readonly waitMs: number; readonly attempts: number; readonly error: string | null },
): Promise<void> {
  await db
    .updateTable('messages')
    .set({
      lease_owner: null,
      lease_until: null,
      ...('shown' in done
        ? { shown: done.shown, attempts: 0 }
        : { due_at: later(db, done.waitMs), attempts: done.attempts, error: done.error }),
    })
    .where('id', '=', id)
    .where('state', '=', 'sent')
    .where('lease_owner', '=', owner)
    .execute();
}
