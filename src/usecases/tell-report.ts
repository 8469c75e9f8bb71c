import type { Task } from '../domain/task.ts';
import type { Rooms } from '../store/index.ts';
import type { Deed } from './deed.ts';
import { oweWord } from './owe-word.ts';
import { placeKey } from './routes.ts';
import { secretariatRoutes } from './secretariat-routes.ts';

/** Owes the secretariat a card to accept or return what was reported, as near to the reporter as can be. */
export async function tellReport(rooms: Rooms, deed: Deed, task: Task, historyNumber: number): Promise<void> {
  const { id } = deed.committee;
  const routes = await secretariatRoutes(rooms, deed, await nearOf(rooms, deed));
  const words = routes.map((route) => ({
    key: `d:${id}:${historyNumber}:${placeKey(route)}`,
    kind: 'report' as const,
    route,
  }));
  await oweWord(rooms, deed, { taskId: task.id, historyNumber }, words);
}

/** Where the reporter talks: in the workspace of an address of theirs on the door's platform. */
async function nearOf(rooms: Rooms, { committee, viewer, door }: Deed) {
  const known = await rooms.members.addressesOf(committee.id, [viewer.memberId]);
  const here = known.find(({ address }) => address.platform === door)?.address;
  return { platform: here?.platform ?? 'web', workspace: here?.workspace ?? '' } as const;
}
