import type { MemberId } from '../domain/ids.ts';
import type { Member } from '../domain/member.ts';
import type { Address } from '../domain/place.ts';
import type { Rooms, Route } from '../store/index.ts';
import type { Deed } from './deed.ts';
import { channelRoute } from './recipients.ts';

/** More officers than these need not be told one by one. */
const mostOfficers = 10;

/** Where something happened: whoever is told nearby is told first. */
type Near = Pick<Address, 'platform' | 'workspace'>;

/**
 * Where the secretariat is told something: in its group's channels, the nearest before all others; without any,
 * its officers directly, and where there are none the administrators.
 */
export async function secretariatRoutes(rooms: Rooms, deed: Deed, near: Near): Promise<Route[]> {
  const shared = await channelsOf(rooms, deed, near);
  return shared.length > 0 ? shared : officersDirectly(rooms, deed, near);
}

async function channelsOf(rooms: Rooms, { viewer }: Deed, near: Near): Promise<Route[]> {
  const { secretariatGroupId } = await rooms.committees.settings(viewer);
  if (!secretariatGroupId) return [];
  const bound = await rooms.groups.channelsOf(viewer, [secretariatGroupId]);
  const closest = Math.max(...bound.map(({ channel }) => closeness(channel, near)));
  return bound
    .filter(({ channel }) => closeness(channel, near) === closest)
    .map(({ channel }) => channelRoute(channel, secretariatGroupId));
}

async function officersDirectly(rooms: Rooms, { viewer }: Deed, near: Near): Promise<Route[]> {
  const members = await rooms.members.all(viewer);
  const inOffice = (office: Member['office']) => members.filter((member) => member.office === office);
  const secretariat = inOffice('secretariat');
  const officers = secretariat.length > 0 ? secretariat : inOffice('administrator');
  const told = officers.slice(0, mostOfficers).map(({ id }) => id);
  const known = await rooms.members.addressesOf(viewer.committeeId, told);
  return told.flatMap((memberId) => directRoute(memberId, known, near) ?? []);
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
