import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Instant } from '../../domain/day.ts';
import type { CommitteeId } from '../../domain/ids.ts';
import type { Platform } from '../../domain/place.ts';
import { type Db, databaseNow, engineOf, whole } from '../db.ts';
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
  'sent_at as sentAt',
] as const;

/** Whose messages, how many, and for how long they are this owner's alone. */
export interface Claim {
  readonly owner: string;
  readonly limit: number;
  readonly leaseMs: number;
  readonly committeeId?: CommitteeId;
  /** What is for other platforms is left to processes that serve them; everything is taken where none are named. */
  readonly platforms?: readonly Platform[];
  /** Also what is not due yet: a demo's clock moves faster than the database's. Leases of others still hold. */
  readonly force?: boolean;
}

/**
 * Takes messages to be sent, oldest first: those that are due, and those whose last owner let the lease run
 * out: those have `attempts` of one or more, for they may have been posted. The claim is on record before
 * anything is sent, so that a process that dies in between leaves this trace. One statement; on PostgreSQL, rows
 * that another process is just taking are passed over (without `skip locked` both would get them).
 */
export function claimMessages(db: Db, claim: Claim): Promise<ClaimedMessage[]> {
  return inOrder(db, (db) => take(db, claim));
}

async function take(db: Db, claim: Claim): Promise<ClaimedMessage[]> {
  // Each kind is looked for by an index of its own: asked for in one breath, all that waits would be read.
  const taken = await db
    .with(
      (cte) => cte('due').materialized(),
      (from) => {
        const due = claimable(db, from, claim, 'waiting').orderBy('due_at').orderBy('id');
        return claim.force ? due : due.where('due_at', '<=', once(databaseNow(db)));
      },
    )
    .with(
      (cte) => cte('lapsed').materialized(),
      (from) =>
        claimable(db, from, claim, 'claimed')
          .where('lease_until', '<=', once(databaseNow(db)))
          .orderBy('lease_until'),
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
    .where(oldest(db, claim.limit))
    .returning(columns)
    .execute();
  return taken.toSorted(byAge);
}

/**
 * PostgreSQL knows only from time to time how much waits, and between a morning's planning and that it believes in one
 * message or none: it would gather them all and sort them for each fifty that are taken (20 ms among 20,000), instead
 * of going along the index in their order (1 ms).
 */
function inOrder<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  if (engineOf(db) !== 'postgres') return work(db);
  return whole(db, async (db) => {
    await sql`set local enable_bitmapscan = off`.execute(db);
    return work(db);
  });
}

/** Messages in a state that this claim may take, as many as it asks for. */
function claimable(
  db: Db,
  from: Pick<Db, 'selectFrom'>,
  { committeeId, platforms, limit }: Claim,
  state: 'waiting' | 'claimed',
) {
  let query = from.selectFrom('messages').select(['id', 'due_at']).where('state', '=', state).limit(limit);
  if (committeeId !== undefined) query = query.where(of(committeeId));
  if (platforms) query = query.where(isFor(db, platforms));
  return engineOf(db) === 'postgres' ? query.forUpdate().skipLocked() : query;
}

/** A moment that is looked up once, and not for every row that is compared with it. */
const once = (moment: RawBuilder<Instant>) => sql<Instant>`(select ${moment})`;

/** The oldest of both kinds. As an array, or PostgreSQL goes through the table to meet them. */
function oldest(db: Db, limit: number) {
  const ids = sql`select id from (select * from due union all select * from lapsed) as both_kinds
    order by due_at, id limit ${limit}`;
  return engineOf(db) === 'postgres'
    ? sql<SqlBool>`messages.id = any(array(${ids}))`
    : sql<SqlBool>`messages.id in (${ids})`;
}

/**
 * For an owner that works on this database alone: whatever is claimed in another's name is a dead one's, and free in
 * `waitMs` at the latest.
 */
export async function inheritClaims(
  db: Db,
  { owner, waitMs }: { readonly owner: string; readonly waitMs: number },
): Promise<void> {
  await db
    .updateTable('messages')
    .set({ lease_until: later(db, waitMs) })
    .where('state', '=', 'claimed')
    .where('lease_until', '>', later(db, waitMs))
    .where('lease_owner', '<>', owner)
    .execute();
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
        if (claim.platforms) stale = stale.where(isFor(db, claim.platforms));
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

/**
 * Of these platforms, or a person's that nobody has taken for so long that none who serves its platform seems to be
 * there: whoever takes it looks for another address. Milliseconds.
 */
const strayMs = 10 * 60_000;

const isFor = (db: Db, platforms: readonly Platform[]) => sql<SqlBool>`(
  ${sql.ref('messages.platform')} || '' in (${sql.join(platforms.length > 0 ? platforms : [''])})
  or (${sql.ref('messages.state')} = 'waiting' and ${sql.ref('messages.member_id')} is not null
    and ${sql.ref('messages.channel')} = '' and ${sql.ref('messages.due_at')} <= ${databaseNow(db)} - ${sql.lit(strayMs)})
)`;

const byAge = (a: ClaimedMessage, b: ClaimedMessage) => a.at - b.at || (a.id < b.id ? -1 : 1);
