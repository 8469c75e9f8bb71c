import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import type { Address } from '../../domain/place.ts';
import type { Db } from '../db.ts';
import { scoped } from '../scoped.ts';
import { memberOf } from './row.ts';

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

/** Everyone this address is, one per committee. Members who left are not found. */
export async function atAddress(db: Db, address: Address): Promise<Member[]> {
  const rows = await db
    .selectFrom('member_addresses')
    .innerJoin('members', 'members.id', 'member_addresses.member_id')
    .selectAll('members')
    .where('platform', '=', address.platform)
    .where('workspace', '=', address.workspace)
    .where('user_id', '=', address.user)
    .where('left_at', 'is', null)
    .orderBy('members.committee_id')
    .execute();
  return rows.map(memberOf);
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
