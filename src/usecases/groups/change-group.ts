import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import { may } from '../../domain/permissions.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';

/** A change of one group, as every use case of groups makes it. */
interface GroupDeed<T> {
  readonly groupId: GroupId;
  /** What is done, where the lead of the group may do it too; `groups.change` otherwise. */
  readonly action?: 'groups.handover';
  /** The history's word for it: "edited", "seated". */
  readonly entry: string;
  /** Checks and writes; what the history tells of it comes back with the use case's own result. */
  write(rooms: Rooms, group: Group): Promise<Written<T>>;
}

interface Written<T> {
  readonly before: object | null;
  readonly after: object | null;
  readonly result: T;
}

/** Changes a group, held meanwhile, and enters it in the history, in one transaction. Refusals change nothing. */
export async function changeGroup<T>(deed: Deed, wanted: GroupDeed<T>): Promise<T> {
  const { groupId: leadGroupId, action = 'groups.change' } = wanted;
  if (!may(deed.viewer, action, { leadGroupId, assigneeIds: [] })) throw notAllowed(action);
  return deed.store.transaction(async (rooms) => {
    const group = await rooms.groups.lock(deed.viewer, wanted.groupId);
    if (!group) throw new Error(`there is no group ${wanted.groupId}`);
    const { before, after, result } = await wanted.write(rooms, group);
    await rooms.history.append({
      ...authorOf(deed),
      action: wanted.entry,
      subject: 'group',
      subjectId: group.id,
      before,
      after,
    });
    return result;
  });
}
