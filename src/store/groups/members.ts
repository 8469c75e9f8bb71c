import type { GroupId, MemberId } from '../../domain/ids.ts';
import type { Member, Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { memberOf } from '../members/row.ts';
import { checked, scoped } from '../scoped.ts';

/** The group's people who have not left, unsorted; holders of seats only if they were added too. */
export async function members(db: Db, viewer: Viewer, groupId: GroupId): Promise<Member[]> {
  const rows = await checked(db, viewer)
    .from('group_members')
    .innerJoin('members', 'members.id', 'group_members.member_id')
    .selectAll('members')
    .where('group_id', '=', groupId)
    .where('left_at', 'is', null)
    .execute();
  return rows.map(memberOf);
}

/** The groups these people were added to, in no order; seats are another matter. */
export async function groupsOf(
  db: Db,
  viewer: Viewer,
  memberIds: readonly MemberId[],
): Promise<{ groupId: GroupId; memberId: MemberId }[]> {
  if (memberIds.length === 0) return [];
  const rows = await scoped(db, viewer)
    .from('group_members')
    .select(['group_id', 'member_id'])
    .where('member_id', 'in', memberIds)
    .execute();
  return rows.map((row) => ({ groupId: row.group_id, memberId: row.member_id }));
}

/** Being added twice is being added once. */
export async function addMember(db: Db, viewer: Viewer, groupId: GroupId, memberId: MemberId): Promise<void> {
  await db
    .insertInto('group_members')
    .values({ committee_id: viewer.committeeId, group_id: groupId, member_id: memberId })
    .onConflict((conflict) => conflict.columns(['group_id', 'member_id']).doNothing())
    .execute();
}

export async function removeMember(
  db: Db,
  viewer: Viewer,
  groupId: GroupId,
  memberId: MemberId,
): Promise<void> {
  await checked(db, viewer)
    .remove('group_members')
    .where('group_id', '=', groupId)
    .where('member_id', '=', memberId)
    .execute();
}
