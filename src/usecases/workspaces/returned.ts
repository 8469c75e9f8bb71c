import type { MemberId } from '../../domain/ids.ts';
import type { Address, Platform } from '../../domain/place.ts';
import type { Rooms, Store } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { doorDeed } from '../door-deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { tellOf } from './tell.ts';

/** A workspace, and what it is called where that is known. */
export interface Place {
  readonly platform: Platform;
  readonly workspace: string;
  readonly name: string | null;
}

/** What a workspace is called, where that is known. */
export type NameOf = (workspace: string) => string | null | Promise<string | null>;

/**
 * Somebody is in a workspace: each committee that was told that they had left is told that they are back, once, if they
 * still answer for tasks. `isThere` is asked only where one was told so. Whether it was news.
 */
export async function hasReturned(
  store: Store,
  address: Address,
  nameOf: NameOf,
  isThere: (address: Address) => Promise<boolean | null> = async () => true,
): Promise<boolean> {
  const { platform, workspace } = address;
  const callers = (await store.members.callers(address)).filter(({ hasLeft }) => hasLeft);
  if (callers.length === 0 || !(await isThere(address))) return false;
  for (const { committee } of callers) {
    const place = { platform, workspace, name: await nameOf(workspace) };
    const deed = doorDeed(store, committee, platform);
    await store.transaction((rooms) => noteReturned(rooms, deed, place, [address]));
  }
  return true;
}

/** Notes who of a workspace is back. Who is told of it reads only of those who answer for tasks by then. */
export async function noteReturned(
  rooms: Rooms,
  deed: Deed,
  place: Place,
  back: readonly Address[],
): Promise<void> {
  const { id: committeeId } = deed.committee;
  await rooms.committees.hold(deed.viewer);
  const members: MemberId[] = [];
  for (const address of back) {
    const memberId = await rooms.members.endDeparture(committeeId, address);
    if (memberId) members.push(memberId);
  }
  // Another process has found the same at the same time, and told of it.
  if (members.length === 0) return;
  const entry = await rooms.history.append({
    ...authorOf(deed),
    action: 'returned',
    subject: 'committee',
    subjectId: committeeId,
    after: { ...place, members },
  });
  await tellOf(rooms, deed, { entry, near: place });
}
