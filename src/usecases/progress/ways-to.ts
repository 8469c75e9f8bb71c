import type { GroupId, MemberId } from '../../domain/ids.ts';
import type { Task } from '../../domain/task.ts';
import type { Rooms, Route } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { systemViewer } from '../system-viewer.ts';
import { recipientsOf } from '../whom/recipients.ts';
import { secretariatRoutes } from '../whom/secretariat-routes.ts';
import { placesOf } from '../whom/task-places.ts';

/** Whether a blocker can be told, or the secretariat in their place, or nobody at all. */
export type Reach = 'direct' | 'instead' | 'nobody';

/**
 * Where those are told for whom a task waits: a group in its channels or at its lead seat, a member directly. Whoever
 * cannot be reached so has the secretariat told instead.
 */
export async function waysTo(
  rooms: Rooms,
  deed: Deed,
  task: Pick<Task, 'id' | 'leadGroupId' | 'coordinatorIds'>,
  blockedBy: GroupId | MemberId,
): Promise<{ readonly routes: readonly Route[]; readonly reach: Reach }> {
  const { committee, today } = deed;
  const group = await rooms.groups.byId(systemViewer(committee.id), blockedBy as GroupId);
  // The chair's way is any person's.
  const role = group ? 'lead' : 'chair';
  const found = await recipientsOf(committee.id, today).of(rooms, [{ recipientId: blockedBy, role }]);
  const own = (found.get(blockedBy) ?? []).filter((route) => isTo(route, blockedBy));
  if (own.length > 0) return { routes: own, reach: 'direct' };
  const [near] = (await placesOf(rooms, deed, task)).values();
  const instead = await secretariatRoutes(rooms, deed, near ?? { platform: 'web', workspace: '' });
  return { routes: instead, reach: instead.length > 0 ? 'instead' : 'nobody' };
}

/** Whether what goes there is heard by the group or the member themselves. */
export const isTo = (
  { groupId, memberId }: Pick<Route, 'groupId' | 'memberId'>,
  blockedBy: GroupId | MemberId,
) => groupId === blockedBy || memberId === blockedBy;
