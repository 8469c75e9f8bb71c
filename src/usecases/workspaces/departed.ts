import type { Address, Platform } from '../../domain/place.ts';
import type { CommitteeSettings, Rooms, Store } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { doorDeed } from '../door-deed.ts';
import { authorOf } from '../tasks/change-task.ts';
import { type NameOf, noteReturned, type Place } from './returned.ts';
import { tellOf } from './tell.ts';

type Holder = Awaited<ReturnType<Store['members']['answerableOn']>>[number];

/** What a platform tells of its workspaces. */
export interface Watch {
  readonly platform: Platform;
  /** Whether somebody is in a workspace; null where that cannot be found out now. Takes its time until aborted. */
  isThere(address: Address, signal?: AbortSignal): Promise<boolean | null>;
  readonly nameOf: NameOf;
}

/**
 * Looks whether those who answer for tasks are still in their workspaces. Those who are found to have left are told of
 * to the secretariat, once, all of a workspace together, and so are those who are back.
 */
export async function lookForDeparted(
  store: Store,
  committee: CommitteeSettings,
  watch: Watch,
  signal?: AbortSignal,
): Promise<void> {
  const { platform } = watch;
  const holders = await store.members.answerableOn(committee.id, platform);
  const departed = await store.members.departedFrom(committee.id, platform);
  const known = new Set(departed.map(keyOf));
  const gone: Holder[] = [];
  const back: Address[] = [];
  for (const holder of holders) {
    const isThere = await watch.isThere(holder.address, signal);
    if (signal?.aborted) return;
    if (isThere && known.has(keyOf(holder.address))) back.push(holder.address);
    if (isThere === false && !known.has(keyOf(holder.address))) gone.push(holder);
  }
  // Others have taken over from them meanwhile; they are found as soon as a seat is to be theirs again.
  const asked = new Set(holders.map(({ address }) => keyOf(address)));
  for (const address of departed.filter((one) => !asked.has(keyOf(one)))) {
    const isThere = await watch.isThere(address, signal);
    if (signal?.aborted) return;
    if (isThere) back.push(address);
  }
  for (const [workspace, left] of Map.groupBy(gone, ({ address }) => address.workspace)) {
    const deed = doorDeed(store, committee, platform);
    const place = { platform, workspace, name: await watch.nameOf(workspace) };
    await store.transaction((rooms) => noteDeparted(rooms, deed, place, left));
  }
  for (const [workspace, returned] of Map.groupBy(back, (address) => address.workspace)) {
    const deed = doorDeed(store, committee, platform);
    const place = { platform, workspace, name: await watch.nameOf(workspace) };
    await store.transaction((rooms) => noteReturned(rooms, deed, place, returned));
  }
}

/**
 * A platform tells that somebody has left a workspace: each committee in which they answer for tasks is told, once. Who
 * answers for none is nobody's business.
 */
export async function hasLeft(store: Store, address: Address, nameOf: Watch['nameOf']): Promise<void> {
  const { platform, workspace } = address;
  for (const { committee } of await store.members.callers(address)) {
    const holders = await store.members.answerableOn(committee.id, platform);
    const left = holders.filter((holder) => keyOf(holder.address) === keyOf(address));
    if (left.length === 0) continue;
    const name = await nameOf(workspace);
    const deed = doorDeed(store, committee, platform);
    await store.transaction((rooms) => noteDeparted(rooms, deed, { platform, workspace, name }, left));
  }
}

async function noteDeparted(rooms: Rooms, deed: Deed, place: Place, left: readonly Holder[]): Promise<void> {
  const { id: committeeId } = deed.committee;
  await rooms.committees.hold(deed.viewer);
  const fresh: Holder[] = [];
  for (const holder of left)
    if (await rooms.members.noteDeparture({ committeeId, ...holder }, deed.now)) fresh.push(holder);
  // Another process has found the same at the same time, and told of it.
  if (fresh.length === 0) return;
  const entry = await rooms.history.append({
    ...authorOf(deed),
    action: 'departed',
    subject: 'committee',
    subjectId: committeeId,
    after: { ...place, members: fresh.map(({ memberId }) => memberId) },
  });
  await tellOf(rooms, deed, { entry, near: place });
}

const keyOf = ({ workspace, user }: Address) => `${workspace} ${user}`;
