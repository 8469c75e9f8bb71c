import type { MemberId } from '../../domain/ids.ts';
import type { Office } from '../../domain/member.ts';
import type { Address } from '../../domain/place.ts';
import type { Rooms, Route } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { channelRoute, mostOfficers } from './routes.ts';

/** Who is told in the place of a channel, the first before the others. */
const offices: readonly Office[] = ['secretariat', 'administrator'];

/** Where something happened: whoever is told nearby is told first. */
type Near = Pick<Address, 'platform' | 'workspace'>;

/**
 * Where the secretariat is told something: in its group's channels, the nearest before all others; without any,
 * its officers directly who are there, and where none can be reached the administrators. Never in a workspace that
 * is `shut`.
 */
export async function secretariatRoutes(
  rooms: Rooms,
  deed: Deed,
  near: Near,
  shut: readonly Near[] = [],
): Promise<Route[]> {
  const isOpen = (place: Near) => !shut.some((one) => closeness(place, one) === 2);
  const shared = await channelsOf(rooms, deed, near, isOpen);
  return shared.length > 0 ? shared : officersDirectly(rooms, deed, near, isOpen);
}

/** Where somebody talks: in the workspace of an address of theirs on the platform through which it was done. */
export async function nearOf(
  rooms: Rooms,
  { committee, door }: Pick<Deed, 'committee' | 'door'>,
  memberId: MemberId,
): Promise<Near> {
  const known = await rooms.members.addressesOf(committee.id, [memberId]);
  const here = known.find(({ address }) => address.platform === door)?.address;
  return here ?? { platform: 'web', workspace: '' };
}

type IsOpen = (place: Near) => boolean;

async function channelsOf(rooms: Rooms, { viewer }: Deed, near: Near, isOpen: IsOpen): Promise<Route[]> {
  const { secretariatGroupId } = await rooms.committees.settings(viewer);
  if (!secretariatGroupId) return [];
  const all = await rooms.groups.channelsOf(viewer, [secretariatGroupId]);
  const bound = all.filter(({ channel }) => isOpen(channel));
  const closest = Math.max(...bound.map(({ channel }) => closeness(channel, near)));
  return bound
    .filter(({ channel }) => closeness(channel, near) === closest)
    .map(({ channel }) => channelRoute(channel, secretariatGroupId));
}

async function officersDirectly(
  rooms: Rooms,
  { viewer, today }: Deed,
  near: Near,
  isOpen: IsOpen,
): Promise<Route[]> {
  const members = (await rooms.members.all(viewer)).filter(({ office }) => offices.includes(office));
  const ids = members.map(({ id }) => id);
  const known = await rooms.members.addressesOf(viewer.committeeId, ids);
  const open = known.filter(({ address }) => isOpen(address));
  const notThere = await rooms.members.notThere(viewer, ids, today);
  // Where all of them are away, they are told all the same: nobody else is there.
  // Officers who are on the list, but whom no platform knows yet, leave it to the administrators.
  for (const asked of [members.filter(({ id }) => !notThere.has(id)), members])
    for (const office of offices) {
      const officers = asked.filter((member) => member.office === office);
      const routes = officers.flatMap(({ id }) => directRoute(id, open, near) ?? []);
      if (routes.length > 0) return routes.slice(0, mostOfficers);
    }
  return [];
}

function directRoute(
  memberId: MemberId,
  known: readonly { readonly memberId: MemberId; readonly address: Address }[],
  near: Near,
): Route | undefined {
  const [nearest] = known
    .filter((one) => one.memberId === memberId && one.address.platform !== 'terminal')
    .map(({ address }) => address)
    .toSorted((a, b) => closeness(b, near) - closeness(a, near));
  if (!nearest) return undefined;
  const { platform, workspace } = nearest;
  return { platform, workspace, channel: '', groupId: null, memberId };
}

/** 2 in the same workspace, 1 on the same platform. */
function closeness(place: Pick<Address, 'platform' | 'workspace'>, near: Near): number {
  if (place.platform !== near.platform) return 0;
  return place.workspace === near.workspace ? 2 : 1;
}
