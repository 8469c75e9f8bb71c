import type { ClaimedMessage, Rooms, Store } from '../../store/index.ts';
import { doorDeed } from '../door-deed.ts';
import { systemViewer } from '../system-viewer.ts';
import { secretariatRoutes } from '../whom/secretariat-routes.ts';
import { oweBlock } from './tell-blocker.ts';
import { isTo } from './ways-to.ts';

/**
 * Has the secretariat told what those could not be for whom a task waits. Inside the transaction that settles their
 * message; that a task waits no longer is told to nobody else.
 */
export async function passOn(store: Store, rooms: Rooms, message: ClaimedMessage): Promise<void> {
  const { committeeId, subjectId, platform, workspace } = message;
  if (message.kind !== 'blocker' || subjectId !== null) return;
  const [spoken] = await rooms.outbox.spokenOf([message.id]);
  const blockedBy = spoken?.groupIds[0];
  if (!spoken?.historyNumber || !blockedBy || !isTo(message, blockedBy)) return;
  const committee = await rooms.committees.settings(systemViewer(committeeId));
  const deed = doorDeed(store, committee, platform);
  // Not where it has just been refused.
  const routes = (await secretariatRoutes(rooms, deed, { platform, workspace })).filter(
    (route) => route.channel === '' || route.channel !== message.channel,
  );
  const { taskId, historyNumber } = spoken;
  await oweBlock(rooms, deed, { taskId, blockedBy, historyNumber, routes });
}
