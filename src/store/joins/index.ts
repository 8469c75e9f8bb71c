import type { Selectable } from 'kysely';
import type { Instant } from '../../domain/day.ts';
import type { CommitteeId, GroupId, JoinRequestId, MemberId } from '../../domain/ids.ts';
import type { JoinRequest } from '../../domain/join-request.ts';
import type { Address } from '../../domain/place.ts';
import type { Db } from '../db.ts';
import { newId } from '../id.ts';
import type { Schema } from '../schema.ts';
import { checked, type Eyes, scoped } from '../scoped.ts';
import { kept } from '../worded.ts';

type NewRequest = Pick<
  JoinRequest,
  'committeeId' | 'address' | 'name' | 'email' | 'guest' | 'language' | 'askedAt'
> &
  Partial<Pick<JoinRequest, 'groupIds'>>;

/** Keeps a request; undefined when one from the same address is open already. */
export async function ask(db: Db, request: NewRequest): Promise<JoinRequest | undefined> {
  const { platform, workspace, user } = request.address;
  const row = await db
    .insertInto('join_requests')
    .values({
      id: newId<JoinRequestId>(),
      committee_id: request.committeeId,
      platform,
      workspace,
      user_id: user,
      name: kept(request.name),
      email: request.email,
      guest: request.guest ? 1 : 0,
      language: request.language,
      state: 'open',
      asked_at: request.askedAt,
      decided_at: null,
      decided_by: null,
      member_id: null,
      group_ids: (request.groupIds ?? []).join(' '),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && requestOf(row);
}

/** The last request of an address in a committee. */
export async function latestOf(
  db: Db,
  committeeId: CommitteeId,
  { platform, workspace, user }: Address,
): Promise<JoinRequest | undefined> {
  const row = await scoped(db, { committeeId })
    .from('join_requests')
    .selectAll()
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('user_id', '=', user)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && requestOf(row);
}

/** In no order. */
export async function byIds(db: Db, eyes: Eyes, ids: readonly JoinRequestId[]): Promise<JoinRequest[]> {
  if (ids.length === 0) return [];
  const rows = await checked(db, eyes).from('join_requests').selectAll().where('id', 'in', ids).execute();
  return rows.map(requestOf);
}

/** Those that wait for an answer, the oldest first. */
export async function open(db: Db, eyes: Eyes, limit: number): Promise<JoinRequest[]> {
  const rows = await scoped(db, eyes)
    .from('join_requests')
    .selectAll()
    .where('state', '=', 'open')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(requestOf);
}

/** Answers an open request. False when somebody was quicker: then nothing is changed. */
export async function decide(
  db: Db,
  eyes: Eyes,
  id: JoinRequestId,
  to: {
    readonly state: 'admitted' | 'refused';
    readonly at: Instant;
    readonly by: MemberId | null;
    readonly memberId: MemberId | null;
  },
): Promise<boolean> {
  const decided = await checked(db, eyes)
    .update('join_requests')
    .set({ state: to.state, decided_at: to.at, decided_by: to.by, member_id: to.memberId })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return Number(decided.numUpdatedRows) === 1;
}

function requestOf(row: Selectable<Schema['join_requests']>): JoinRequest {
  return {
    id: row.id,
    committeeId: row.committee_id,
    address: { platform: row.platform, workspace: row.workspace, user: row.user_id },
    name: row.name,
    email: row.email,
    guest: row.guest === 1,
    language: row.language,
    groupIds: row.group_ids.split(' ').filter(Boolean) as GroupId[],
    state: row.state,
    askedAt: row.asked_at,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
    memberId: row.member_id,
  };
}
