import type { GroupId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Deed } from '../deed.ts';
import { changeGroup } from './change-group.ts';

interface MembersChange {
  readonly groupId: GroupId;
  readonly add: readonly Member[];
  readonly remove: readonly Member[];
}

/** Lets people into a group and out of it; answers with those for whom that changed something. */
export function changeMembers(
  deed: Deed,
  { groupId, add, remove }: MembersChange,
): Promise<{ joined: readonly Member[]; left: readonly Member[] }> {
  return changeGroup(deed, {
    groupId,
    entry: 'members',
    async write(rooms, group) {
      const before = (await rooms.groups.members(deed.viewer, groupId)).map(({ id }) => id);
      const left = remove.filter(({ id }) => before.includes(id));
      const joined = add.filter(({ id }) => !before.includes(id) && !remove.some((one) => one.id === id));
      if (joined.length + left.length === 0)
        throw mistake('groups.error.nobody', { name: (t) => t.worded(group.name) });
      for (const { id } of joined) await rooms.groups.addMember(deed.viewer, groupId, id);
      for (const { id } of left) await rooms.groups.removeMember(deed.viewer, groupId, id);
      return {
        before: { leftIds: left.map(({ id }) => id) },
        after: { joinedIds: joined.map(({ id }) => id) },
        result: { joined, left },
      };
    },
  });
}
