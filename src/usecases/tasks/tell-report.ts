import type { Task } from '../../domain/task.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { oweWord } from '../owe-word.ts';
import { placeKey } from '../whom/routes.ts';
import { nearOf, secretariatRoutes } from '../whom/secretariat-routes.ts';

/** Owes the secretariat a card to accept or return what was reported, as near to the reporter as can be. */
export async function tellReport(rooms: Rooms, deed: Deed, task: Task, historyNumber: number): Promise<void> {
  const { id } = deed.committee;
  const routes = await secretariatRoutes(rooms, deed, await nearOf(rooms, deed, deed.viewer.memberId));
  const words = routes.map((route) => ({
    key: `d:${id}:${historyNumber}:${placeKey(route)}`,
    kind: 'report' as const,
    route,
  }));
  await oweWord(rooms, deed, { taskId: task.id, historyNumber }, words);
}
