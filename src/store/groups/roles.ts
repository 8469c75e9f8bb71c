import type { CommitteeId, GroupId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { RoleAddress } from '../../domain/place.ts';
import type { Db } from '../db.ts';
import { scoped } from '../scoped.ts';

/** Makes the holders of a role a group's. In one committee a role belongs to one group only: it moves. */
export async function bindRole(
  db: Db,
  viewer: Viewer,
  groupId: GroupId,
  { platform, workspace, role }: RoleAddress,
  label: string,
): Promise<void> {
  const bound = { group_id: groupId, label: label.normalize('NFC'), created_at: Date.now() };
  await db
    .insertInto('group_roles')
    .values({ committee_id: viewer.committeeId, platform, workspace, role, ...bound })
    .onConflict((conflict) =>
      conflict.columns(['platform', 'workspace', 'role', 'committee_id']).doUpdateSet(bound),
    )
    .execute();
}

export async function unbindRole(
  db: Db,
  viewer: Viewer,
  groupId: GroupId,
  bound: RoleAddress,
): Promise<void> {
  await scoped(db, viewer)
    .remove('group_roles')
    .where('platform', '=', bound.platform)
    .where('workspace', '=', bound.workspace)
    .where('role', '=', bound.role)
    .where('group_id', '=', groupId)
    .execute();
}

/** The roles of these groups, the first bound first. */
export async function rolesOf(
  db: Db,
  viewer: Viewer,
  groupIds: readonly GroupId[],
): Promise<{ groupId: GroupId; role: RoleAddress; label: string }[]> {
  if (groupIds.length === 0) return [];
  const rows = await scoped(db, viewer)
    .from('group_roles')
    .selectAll()
    .where('group_id', 'in', groupIds)
    .orderBy('created_at')
    .orderBy('role')
    .execute();
  return rows.map(({ group_id, platform, workspace, role, label }) => ({
    groupId: group_id,
    role: { platform, workspace, role },
    label,
  }));
}

/** The committees and groups that roles are bound to, whoever asks: a caller's are read before the viewer is known. */
export async function atRoles(
  db: Db,
  { platform, workspace }: Pick<RoleAddress, 'platform' | 'workspace'>,
  roles: readonly string[],
): Promise<{ committeeId: CommitteeId; groupId: GroupId }[]> {
  if (roles.length === 0) return [];
  const rows = await db
    .selectFrom('group_roles')
    .select(['committee_id', 'group_id'])
    .distinct()
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('role', 'in', asked(roles))
    .orderBy('committee_id')
    .orderBy('group_id')
    .execute();
  return rows.map((row) => ({ committeeId: row.committee_id, groupId: row.group_id }));
}

/** A person has fewer roles in one workspace than this: more are not looked at. */
const most = 256;

/**
 * A list whose length is a power of two (the last is repeated): servers plan and keep a statement for each
 * length of its lists, and people have any number of roles.
 */
function asked(roles: readonly string[]): string[] {
  const once = [...new Set(roles)].slice(0, most);
  const length = 2 ** Math.ceil(Math.log2(once.length));
  return [...once, ...Array<string>(length - once.length).fill(once.at(-1) ?? '')];
}
