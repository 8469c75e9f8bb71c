import type { Address, Platform } from '../../domain/place.ts';
import type { CommitteeSettings, Rooms, Store } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { doorDeed } from '../door-deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { tellOf } from './tell.ts';

/** A workspace, or a whole organisation, that has put Docket out. */
interface Lost {
  readonly platform: Platform;
  readonly workspace: string;
  /** What it is called, where that is known. */
  readonly name: string | null;
}

/**
 * Keeps that a workspace has put Docket out, or all those of an organisation that had no installation of their
 * own. Each committee that is spoken of there is told where its secretariat can still be reached. Told twice,
 * it does nothing the second time.
 */
export async function workspaceLost(store: Store, lost: Lost): Promise<void> {
  const { platform, workspace, name } = lost;
  const { installations } = store;
  for (const one of [workspace, ...(await installations.workspacesOf(platform, workspace))]) {
    if (await installations.find(platform, one)) continue;
    for (const id of await installations.committeesSpokenOfIn({ platform, workspace: one })) {
      const committee = await store.committees.find(id);
      if (committee)
        await store.transaction((rooms) =>
          noteLost(rooms, doorDeed(store, committee, platform), { platform, workspace: one, name }),
        );
    }
  }
}

/** Keeps that a message found its workspace shut: it is held there until Docket is let in again. */
export async function foundShut(
  store: Store,
  committee: CommitteeSettings,
  place: Pick<Address, 'platform' | 'workspace'>,
  hold: (rooms: Rooms) => Promise<boolean>,
): Promise<void> {
  const { platform, workspace } = place;
  const deed = doorDeed(store, committee, platform);
  await store.transaction(async (rooms) => {
    // Noted before it is held: whoever ends the absence afterwards finds the message.
    await noteLost(rooms, deed, { platform, workspace, name: null });
    if (!(await hold(rooms))) return;
    const { id: committeeId } = committee;
    const absence = { committeeId, platform, workspace, name: null, since: deed.now, held: 1 };
    await rooms.installations.noteAbsence(absence);
  });
}

async function noteLost(rooms: Rooms, deed: Deed, { platform, workspace, name }: Lost): Promise<void> {
  const { id: committeeId } = deed.committee;
  await rooms.committees.hold(deed.viewer);
  const absence = { committeeId, platform, workspace, name, since: deed.now, held: 0 };
  if (!(await rooms.installations.noteAbsence(absence))) return;
  const entry = await rooms.history.append({
    ...authorOf(deed),
    action: 'shutOut',
    subject: 'committee',
    subjectId: committeeId,
    after: { platform, workspace, name },
  });
  // Where Docket is out, it cannot tell.
  await tellOf(rooms, deed, { entry, near: { platform, workspace } });
}
