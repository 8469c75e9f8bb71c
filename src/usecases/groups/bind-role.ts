import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { RoleAddress } from '../../domain/place.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { changeGroup } from './change-group.ts';

interface Binding {
  readonly groupId: GroupId;
  readonly role: RoleAddress;
  /** What people call the role: "@home-affairs". */
  readonly label: string;
}

/**
 * Lets a role stand for a group: its holders count as the group's members, and reminders may call them by it.
 * A role is one group's: the one it stood for comes back.
 */
export function bindRole(deed: Deed, { groupId, role, label }: Binding): Promise<{ before: Group | null }> {
  return changeGroup(deed, {
    groupId,
    entry: 'bound',
    async write(rooms, group) {
      const before = await ownerOf(rooms, deed, role);
      if (before?.id === groupId)
        throw mistake('groups.error.roleBound', { role: label, name: (t) => t.worded(group.name) });
      await rooms.groups.bindRole(deed.viewer, groupId, role, label);
      return { before: { roleOf: before?.id ?? null }, after: { role, label }, result: { before } };
    },
  });
}

interface Unbinding {
  readonly groupId: GroupId;
  /** Null for all that it has. */
  readonly role: RoleAddress | null;
  /** Only those of this workspace; null for all workspaces. */
  readonly place: Pick<RoleAddress, 'platform' | 'workspace'> | null;
}

/** Takes roles away from a group; answers with what they were called. Throws where it has none of them. */
export function unbindRoles(deed: Deed, { groupId, role, place }: Unbinding): Promise<readonly string[]> {
  return changeGroup(deed, {
    groupId,
    entry: 'unbound',
    async write(rooms, group) {
      const all = await rooms.groups.rolesOf(deed.viewer, [groupId]);
      const gone = all.filter(
        (one) => (!role || isSame(one.role, role)) && (!place || isIn(one.role, place)),
      );
      if (gone.length === 0) throw mistake('groups.error.noRole', { name: (t) => t.worded(group.name) });
      for (const one of gone) await rooms.groups.unbindRole(deed.viewer, groupId, one.role);
      const roles = gone.map(({ role, label }) => ({ role, label }));
      return { before: { roles }, after: null, result: gone.map(({ label }) => label) };
    },
  });
}

const isIn = (one: RoleAddress, place: Pick<RoleAddress, 'platform' | 'workspace'>) =>
  one.platform === place.platform && one.workspace === place.workspace;
const isSame = (one: RoleAddress, other: RoleAddress) => isIn(one, other) && one.role === other.role;

async function ownerOf(rooms: Rooms, deed: Deed, role: RoleAddress): Promise<Group | null> {
  const bound = await rooms.groups.atRoles(role, [role.role]);
  const own = bound.find(({ committeeId }) => committeeId === deed.committee.id);
  return own ? ((await rooms.groups.byId(deed.viewer, own.groupId)) ?? null) : null;
}
