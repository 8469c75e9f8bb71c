import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import type { Address, Platform } from '../../domain/place.ts';
import { type Db, whole } from '../db.ts';
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

/** Every address of these members. */
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
    .execute();
  return rows.map((row) => ({
    memberId: row.member_id,
    address: { platform: row.platform, workspace: row.workspace, user: row.user_id },
  }));
}

/**
 * The workspaces of a platform in which committees know this person, whoever asks, each with the committee's code,
 * the oldest committee first: a direct message says nothing of either.
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
    .orderBy('members.committee_id')
    .orderBy('member_addresses.workspace')
    .execute();
}
