import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import { may } from '../../domain/permissions.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { checkNameIsFree } from './free-name.ts';

interface GroupToAdd {
  readonly name: string;
  readonly parentId: GroupId | null;
  readonly aliases: readonly string[];
}

/** Adds a group. Its lead seat is vacant and it has no channel yet. */
export async function addGroup(deed: Deed, given: GroupToAdd): Promise<Group> {
  if (!may(deed.viewer, 'groups.change')) throw notAllowed('groups.change');
  return deed.store.transaction((rooms) => addGroupIn(rooms, deed, given));
}

/** The same inside a transaction of the caller's, who may change groups. */
export async function addGroupIn(
  rooms: Rooms,
  deed: Deed,
  { name, parentId, aliases }: GroupToAdd,
): Promise<Group> {
  // Two who add it at once: the second finds the name taken.
  await rooms.committees.hold(deed.viewer);
  await checkNameIsFree(rooms, deed.viewer, name);
  const group = await rooms.groups.add(deed.viewer, {
    name: { text: name },
    parentId,
    aliases: aliases.map((alias) => ({ alias, language: null })),
  });
  await rooms.history.append({
    ...authorOf(deed),
    action: 'added',
    subject: 'group',
    subjectId: group.id,
    after: { name: group.name, parentId, aliases },
  });
  return group;
}
