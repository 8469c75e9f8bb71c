import { type Sender, ShutOut, Unreachable } from '../../domain/sender.ts';
import type { ClaimedMessage, SpokenTask, Store } from '../../store/index.ts';
import { doorDeed } from '../door-deed.ts';
import { oweWord } from '../owe-word.ts';
import { systemViewer } from '../system-viewer.ts';
import { placeKey } from '../whom/routes.ts';
import { secretariatRoutes } from '../whom/secretariat-routes.ts';
import type { Shown } from './kind.ts';
import { inTime } from './patience.ts';

/** Entries of a task's history that are looked through for the one with which it became confidential. */
const mostEntries = 200;

/**
 * Has the thread that a note stands in called what it is to be called by now. Where a platform will not have that and
 * the name may say what has become confidential, the secretariat is told, once for each thread.
 */
export async function nameThread(
  store: Store,
  sender: Sender,
  message: ClaimedMessage,
  { thread, sealed }: Shown,
): Promise<void> {
  if (!thread || !sender.nameThread) return;
  const { platform, workspace, channel } = message;
  try {
    await inTime(sender.nameThread({ channel: { platform, workspace, channel }, ...thread }));
  } catch (error) {
    if (!(error instanceof Unreachable) || error instanceof ShutOut) throw error;
    const [task] = sealed ?? [];
    if (task) await tellOfName(store, message, task);
  }
}

async function tellOfName(
  store: Store,
  { committeeId, platform, workspace, subjectId }: ClaimedMessage,
  { id: taskId, historyNumber: noted }: SpokenTask,
): Promise<void> {
  if (subjectId === null || noted === null) return;
  const viewer = systemViewer(committeeId);
  const deed = doorDeed(store, await store.committees.settings(viewer), platform);
  await store.transaction(async (rooms) => {
    await rooms.committees.hold(viewer);
    const entries = await rooms.history.of(viewer, taskId, mostEntries);
    const historyNumber = entries.find(({ action }) => action === 'sealed')?.number ?? noted;
    const routes = await secretariatRoutes(rooms, deed, { platform, workspace });
    const words = routes.map((route) => ({
      key: `k:${committeeId}:${subjectId}:${historyNumber}:${placeKey(route)}`,
      kind: 'thread' as const,
      route,
      subjectId,
    }));
    await oweWord(rooms, deed, { taskId, historyNumber }, words);
  });
}
