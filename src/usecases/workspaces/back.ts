import type { CommitteeId } from '../../domain/ids.ts';
import type { Platform } from '../../domain/place.ts';
import type { CommitteeSettings, Rooms, Store } from '../../store/index.ts';
import { doorDeed } from '../door-deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { placeKey } from '../whom/routes.ts';
import { takeUpHeld } from './take-up.ts';
import { tellOf } from './tell.ts';

type Absence = Awaited<ReturnType<Store['installations']['absencesOn']>>[number];

/**
 * Looks whether workspaces that had put Docket out have let it in again: then what was held for them goes out,
 * and each committee is told once how long it was out. Answers with how many came back. Safe to run beside
 * itself, and again after it was cut short.
 */
export async function workspacesBack(
  store: Store,
  platform: Platform,
  isIn: (workspace: string) => Promise<boolean>,
): Promise<number> {
  let back = 0;
  const absences = await store.installations.absencesOn(platform);
  for (const [workspace, all] of Map.groupBy(absences, (one) => one.workspace)) {
    if (!(await isIn(workspace))) continue;
    for (const absence of all) {
      const committee = await store.committees.find(absence.committeeId);
      if (committee && (await end(store, committee, absence))) back++;
    }
  }
  return back;
}

async function end(store: Store, committee: CommitteeSettings, place: Absence): Promise<boolean> {
  const { platform, workspace } = place;
  // One place after another: a month of reminders is more than one transaction should hold.
  for (const held of await heldByPlace(store, committee.id, place))
    await store.transaction((rooms) => takeUpHeld(rooms, committee.id, held));
  const deed = doorDeed(store, committee, platform);
  return store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const ended = await rooms.installations.endAbsence(committee.id, place);
    if (!ended) return false;
    // What came in the meantime; nothing more can, the absence is over.
    for (const held of await heldByPlace(rooms, committee.id, place))
      await takeUpHeld(rooms, committee.id, held);
    const { name, since, held } = ended;
    const entry = await rooms.history.append({
      ...authorOf(deed),
      action: 'letIn',
      subject: 'committee',
      subjectId: committee.id,
      before: { platform, workspace, name, since, held },
    });
    await tellOf(rooms, deed, { entry, near: { platform, workspace } });
    return true;
  });
}

async function heldByPlace(rooms: Pick<Rooms, 'outbox'>, committeeId: CommitteeId, place: Absence) {
  return Map.groupBy(await rooms.outbox.heldIn(committeeId, place), placeKey).values();
}
