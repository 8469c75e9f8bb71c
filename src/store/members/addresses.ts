import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import type { Address } from '../../domain/place.ts';
import type { Db } from '../db.ts';
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
