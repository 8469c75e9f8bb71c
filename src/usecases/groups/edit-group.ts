import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { changeGroup } from './change-group.ts';
import { checkNameIsFree } from './free-name.ts';

interface Edit {
  readonly groupId: GroupId;
  readonly name?: string | undefined;
  /** Null takes it out from under its parent. */
  readonly parent?: Group | null | undefined;
  readonly alias?: string | undefined;
}

/**
 * Renames a group, moves it under another, gives it one more name to be found by. A new name replaces its
 * translations too: they no longer say the same.
 */
export function editGroup(deed: Deed, given: Edit): Promise<Group> {
  return changeGroup(deed, {
    groupId: given.groupId,
    entry: 'edited',
    async write(rooms, group) {
      const { viewer } = deed;
      const was = { name: group.name, parentId: group.parentId };
      const aliases = await rooms.groups.aliasesOf(viewer, group.id);
      const name = given.name && given.name !== group.name.text ? { text: given.name } : undefined;
      const parentId = given.parent === undefined ? group.parentId : (given.parent?.id ?? null);
      const alias = given.alias && !aliases.includes(given.alias) ? given.alias : undefined;
      if (!name && parentId === group.parentId && !alias) throw mistake('errors.nothingToChange');
      if (name) await checkNameIsFree(rooms, viewer, name.text, group.id);
      if (given.parent) await checkNoCircle(rooms, viewer, group, given.parent);
      await rooms.groups.change(viewer, group.id, { ...(name && { name }), parentId });
      if (alias) await rooms.groups.addAlias(viewer, group.id, alias, null);
      const now = { name: name ?? group.name, parentId };
      return { before: was, after: { ...now, ...(alias && { alias }) }, result: { ...group, ...now } };
    },
  });
}

/** Walks up from the new parent: meeting the group itself there would close a circle. */
async function checkNoCircle(rooms: Rooms, viewer: Viewer, group: Group, parent: Group): Promise<void> {
  let above: Group | undefined = parent;
  while (above) {
    if (above.id === group.id)
      throw mistake('groups.error.circle', {
        parent: (t) => t.worded(parent.name),
        name: (t) => t.worded(group.name),
      });
    above = above.parentId ? await rooms.groups.byId(viewer, above.parentId) : undefined;
  }
}
