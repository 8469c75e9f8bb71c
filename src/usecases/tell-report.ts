import type { Task } from '../domain/task.ts';
import type { Rooms } from '../store/index.ts';
import type { Deed } from './deed.ts';
import { placeKey } from './recipients.ts';
import { secretariatRoutes } from './secretariat-routes.ts';

/** Owes the secretariat a card to accept or return what was reported, as near to the reporter as can be. */
export async function tellReport(rooms: Rooms, deed: Deed, task: Task, historyNumber: number): Promise<void> {
  const { id } = deed.committee;
  const routes = await secretariatRoutes(rooms, deed, await nearOf(rooms, deed));
  const kept = await rooms.outbox.keepMessages(
    id,
    routes.map((route) => ({
      key: `d:${id}:${historyNumber}:${placeKey(route)}`,
      kind: 'report',
      route,
      at: deed.now,
      day: deed.today,
      waitMs: 0,
    })),
  );
  await rooms.outbox.putTasks(
    id,
    kept.map(({ id: messageId, fresh }) => ({
      messageId,
      fresh,
      taskId: task.id,
      rung: null,
      historyNumber,
      groupIds: [],
      role: null,
      wasDue: null,
    })),
  );
}

/** Where the reporter talks: in the workspace of an address of theirs on the door's platform. */
async function nearOf(rooms: Rooms, { committee, viewer, door }: Deed) {
  const known = await rooms.members.addressesOf(committee.id, [viewer.memberId]);
  const here = known.find(({ address }) => address.platform === door)?.address;
  return { platform: here?.platform ?? 'web', workspace: here?.workspace ?? '' } as const;
}
