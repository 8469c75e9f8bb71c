import { sql } from 'kysely';
import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import type { Member, Viewer } from '../../domain/member.ts';
import type { Address, Platform } from '../../domain/place.ts';
import { type Db, databaseNow, whole } from '../db.ts';
import { scoped } from '../scoped.ts';

/** Where `member` also talks from. An address that is another member's already is refused by its key. */
export async function addAddress(db: Db, member: Member, address: Address): Promise<void> {
  await db
    .insertInto('member_addresses')
    .values({
      committee_id: member.committeeId,
      member_id: member.id,
      platform: address.platform,
      workspace: address.workspace,
      user_id: address.user,
    })
    .execute();
}

/**
 * Makes an address this member's, also where somebody had it who has left since. False when it is another
 * present member's: then nothing is changed.
 */
export function takeAddress(db: Db, member: Member, address: Address): Promise<boolean> {
  return whole(db, async (db) => {
    const { platform, workspace, user } = address;
    await scoped(db, member)
      .remove('member_addresses')
      .where('platform', '=', platform)
      .where('workspace', '=', workspace)
      .where('user_id', '=', user)
      .where('member_id', 'in', (from) =>
        from
          .selectFrom('members')
          .select('id')
          .where('committee_id', '=', member.committeeId)
          .where('left_at', 'is not', null),
      )
      .execute();
    const row = {
      committee_id: member.committeeId,
      member_id: member.id,
      platform,
      workspace,
      user_id: user,
    };
    const taken = await db
      .insertInto('member_addresses')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['platform', 'workspace', 'user_id', 'committee_id']).doNothing(),
      )
      .executeTakeFirst();
    return Number(taken.numInsertedOrUpdatedRows) === 1;
  });
}

/**
 * Every address of these members. Those of chat platforms come first: everybody has one in the web room, where few look
 * unless they are told elsewhere.
 */
export async function addressesOf(
  db: Db,
  committeeId: CommitteeId,
  memberIds: readonly MemberId[],
): Promise<{ memberId: MemberId; address: Address }[]> {
  if (memberIds.length === 0) return [];
  const rows = await scoped(db, { committeeId })
    .from('member_addresses')
    .selectAll()
    .where('member_id', 'in', memberIds)
    .orderBy(sql`case platform when 'terminal' then 2 when 'web' then 1 else 0 end`)
    .orderBy('platform')
    .orderBy('workspace')
    .orderBy('user_id')
    .execute();
  return rows.map((row) => ({
    memberId: row.member_id,
    address: { platform: row.platform, workspace: row.workspace, user: row.user_id },
  }));
}

/** Those of these members whom another committee knows under one of their addresses, too. */
export async function inSeveral(
  db: Db,
  committeeId: CommitteeId,
  memberIds: readonly MemberId[],
): Promise<MemberId[]> {
  if (memberIds.length === 0) return [];
  const rows = await scoped(db, { committeeId })
    .from('member_addresses')
    .innerJoin('member_addresses as other', (on) =>
      on
        .onRef('other.platform', '=', 'member_addresses.platform')
        .onRef('other.workspace', '=', 'member_addresses.workspace')
        .onRef('other.user_id', '=', 'member_addresses.user_id'),
    )
    .innerJoin('members', 'members.id', 'other.member_id')
    .select('member_addresses.member_id')
    .where('member_addresses.member_id', 'in', memberIds)
    .where('other.committee_id', '<>', committeeId)
    .where('members.left_at', 'is', null)
    .groupBy('member_addresses.member_id')
    .execute();
  return rows.map(({ member_id }) => member_id);
}

/** From now on this address means the viewer's committee where nothing else says which. */
export async function choose(db: Db, viewer: Viewer, { platform, workspace, user }: Address): Promise<void> {
  await scoped(db, viewer)
    .update('member_addresses')
    .set({ chosen_at: databaseNow(db) })
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('user_id', '=', user)
    .execute();
}

/**
 * The workspaces of a platform in which committees know this person, whoever asks, each with the committee's code:
 * the one they chose last, then the oldest committee first. A direct message says nothing of either.
 */
export async function workspacesOf(
  db: Db,
  platform: Platform,
  user: string,
): Promise<{ workspace: string; code: string }[]> {
  return db
    .selectFrom('member_addresses')
    .innerJoin('members', 'members.id', 'member_addresses.member_id')
    .innerJoin('committees', 'committees.id', 'members.committee_id')
    .select(['member_addresses.workspace', 'committees.code'])
    .where('platform', '=', platform)
    .where('user_id', '=', user)
    .where('left_at', 'is', null)
    .orderBy('chosen_at', (by) => by.desc().nullsLast())
    .orderBy('members.committee_id')
    .orderBy('member_addresses.workspace')
    .execute();
}
