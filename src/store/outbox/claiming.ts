import { type SqlBool, sql } from 'kysely';
import type { CommitteeId } from '../../domain/ids.ts';
import { type Db, databaseNow, engineOf } from '../db.ts';
import { later } from './later.ts';
import type { ClaimedMessage } from './types.ts';

const columns = [
  'id',
  'committee_id as committeeId',
  'kind',
  'platform',
  'workspace',
  'channel',
  'group_id as groupId',
  'member_id as memberId',
  'language',
  'at',
  'day',
  'attempts',
  'wanted',
  'platform_message_id as platformMessageId',
  'subject_id as subjectId',
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
 * out: those have `attempts` of one or more, for they may have been posted. The claim is on record before
 * anything is sent, so that a process that dies in between leaves this trace. One statement; on PostgreSQL, rows that another process is just taking are passed over (without
 * `skip locked` both would get them).
 */
export async function claimMessages(db: Db, claim: Claim): Promise<ClaimedMessage[]> {
  const now = databaseNow(db);
  const taken = await db
    .with(
      (cte) => cte('due').materialized(),
      (from) => {
        let due = from
          .selectFrom('messages')
          .select('id')
          .where((is) =>
            is.or([
              claim.force
                ? is('state', '=', 'waiting')
                : is.and([is('state', '=', 'waiting'), is('due_at', '<=', now)]),
              is.and([is('state', '=', 'claimed'), is('lease_until', '<=', now)]),
            ]),
          )
          .orderBy('due_at')
          .orderBy('id')
          .limit(claim.limit);
        if (claim.committeeId !== undefined) due = due.where(of(claim.committeeId));
        return engineOf(db) === 'postgres' ? due.forUpdate().skipLocked() : due;
      },
    )
    .updateTable('messages')
    .set((is) => ({
      state: 'claimed',
      lease_owner: claim.owner,
      lease_until: later(db, claim.leaseMs),
      // Still claimed by one who is gone, it may have been posted: it counts as tried.
      attempts: is
        .case()
        .when(is.and([is('state', '=', 'claimed'), is('attempts', '=', 0)]))
        .then(1)
        .else(is.ref('attempts'))
        .end(),
    }))
    .where('id', 'in', (from) => from.selectFrom('due').select('due.id'))
    .returning(columns)
    .execute();
  return taken.toSorted(byAge);
}

/** Whether a message of the committee is in somebody's hands at this moment. */
export async function anyClaimed(db: Db, committeeId: CommitteeId): Promise<boolean> {
  const first = await db
    .selectFrom('messages')
    .select('id')
    .where('state', '=', 'claimed')
    .where('lease_until', '>', databaseNow(db))
    .where(of(committeeId))
    .limit(1)
    .executeTakeFirst();
  return first !== undefined;
}

/** Takes sent messages whose tasks have changed since, to draw them anew. The same care as above. */
export async function claimEdits(db: Db, claim: Claim): Promise<ClaimedMessage[]> {
  const now = databaseNow(db);
  const taken = await db
    .with(
      (cte) => cte('stale').materialized(),
      (from) => {
        let stale = from
          .selectFrom('messages')
          .select('id')
          .where('state', '=', 'sent')
          .whereRef('wanted', '>', 'shown')
          .where((is) => is.or([is('lease_until', 'is', null), is('lease_until', '<=', now)]))
          .orderBy('due_at')
          .limit(claim.limit);
        if (!claim.force) stale = stale.where('due_at', '<=', now);
        if (claim.committeeId !== undefined) stale = stale.where(of(claim.committeeId));
        return engineOf(db) === 'postgres' ? stale.forUpdate().skipLocked() : stale;
      },
    )
    .updateTable('messages')
    .set({ lease_owner: claim.owner, lease_until: later(db, claim.leaseMs) })
    .where('id', 'in', (from) => from.selectFrom('stale').select('stale.id'))
    .returning(columns)
    .execute();
  return taken.toSorted(byAge);
}

/** One committee's alone, but found by what is due: not by going through all that was ever said. */
const of = (committeeId: CommitteeId) =>
  sql<SqlBool>`${sql.ref('messages.committee_id')} || '' = ${committeeId}`;

const byAge = (a: ClaimedMessage, b: ClaimedMessage) => a.at - b.at || (a.id < b.id ? -1 : 1);
