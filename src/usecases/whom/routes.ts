import type { Day } from '../../domain/day.ts';
import type { CommitteeId, GroupId, MemberId } from '../../domain/ids.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import { thereOf } from '../../domain/reminders/standing-in.ts';
import type { Rooms, Route } from '../../store/index.ts';
import { systemViewer } from '../system-viewer.ts';

/** More officers of the secretariat than these need not be told one by one. */
export const mostOfficers = 10;

/** In which committee, on which day, and which places are passed over. */
export interface Search {
  readonly committeeId: CommitteeId;
  readonly today: Day;
  readonly closed: ReadonlySet<string>;
}

/** A place's own name in the keys of messages. */
export function placeKey(route: Route): string {
  const { platform, workspace, channel, memberId } = route;
  return memberId ? `person:${memberId}` : [platform, workspace, channel].map(encodeURIComponent).join(':');
}

/** The way to a channel, for the group that is told there; null where it is told for nobody in particular. */
export function channelRoute(
  { platform, workspace, channel }: ChannelAddress,
  groupId: GroupId | null,
): Route {
  return { platform, workspace, channel, groupId, memberId: null };
}

/** Each group's own channels; a group without any is left out. */
export async function ownChannels(
  rooms: Rooms,
  { committeeId, closed }: Search,
  ids: readonly GroupId[],
): Promise<Map<GroupId, Route[]>> {
  if (ids.length === 0) return new Map();
  const bound = await rooms.groups.channelsOf(systemViewer(committeeId), ids);
  const routes = bound
    .map(({ groupId, channel }) => ({ groupId, route: channelRoute(channel, groupId) }))
    .filter(({ route }) => !closed.has(placeKey(route)));
  const grouped = Map.groupBy(routes, (one) => one.groupId);
  return new Map([...grouped].map(([id, all]) => [id, all.map(({ route }) => route)]));
}

/** People on the first chat platform that reaches them; an empty list where none does. */
export async function directly(
  rooms: Rooms,
  { committeeId, closed }: Omit<Search, 'today'>,
  ids: readonly MemberId[],
): Promise<Map<MemberId, Route[]>> {
  if (ids.length === 0) return new Map();
  const addresses = await rooms.members.addressesOf(committeeId, ids);
  return new Map(
    ids.map((id) => {
      const ways = addresses.flatMap(({ memberId, address: { platform, workspace } }): Route[] =>
        memberId === id && platform !== 'terminal'
          ? [{ platform, workspace, channel: '', groupId: null, memberId: id }]
          : [],
      );
      return [id, ways.filter((route) => !closed.has(placeKey(route))).slice(0, 1)];
    }),
  );
}

/** Where these people are told directly, each in one place; who cannot be reached is left out. */
export async function directRoutes(
  rooms: Rooms,
  committeeId: CommitteeId,
  memberIds: readonly MemberId[],
): Promise<Route[]> {
  const found = await directly(rooms, { committeeId, closed: new Set() }, memberIds);
  return [...found.values()].flat();
}

/** The lead seat's holder, or else a deputy, who is there and whom some chat platform can reach. */
export async function holdersDirectly(
  rooms: Rooms,
  { committeeId, today, closed }: Search,
  ids: readonly GroupId[],
): Promise<Map<GroupId, Route>> {
  if (ids.length === 0) return new Map();
  const seated = await rooms.groups.holders(systemViewer(committeeId), ids, today);
  const inOrder = [...Map.groupBy(seated, (seat) => seat.groupId).values()].flatMap(thereOf);
  const members = [...new Set(inOrder.map((seat) => seat.member.id))];
  const addresses = members.length ? await rooms.members.addressesOf(committeeId, members) : [];
  const routes = new Map<GroupId, Route>();
  // The lead before the deputies: a group's first route stands.
  for (const seat of inOrder) {
    const reached = addresses.find(
      (one) => one.memberId === seat.member.id && one.address.platform !== 'terminal',
    );
    if (!reached || routes.has(seat.groupId)) continue;
    const { platform, workspace } = reached.address;
    const { groupId, member } = seat;
    const route = { platform, workspace, channel: '', groupId, memberId: member.id };
    if (!closed.has(placeKey(route))) routes.set(groupId, route);
  }
  return routes;
}
