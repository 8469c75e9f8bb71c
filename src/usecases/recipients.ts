import type { Day } from '../domain/day.ts';
import type { CommitteeId, GroupId, MemberId, TaskId } from '../domain/ids.ts';
import type { ChannelAddress } from '../domain/place.ts';
import type { ReminderRole } from '../domain/reminding.ts';
import { thereOf } from '../domain/standing-in.ts';
import type { Task } from '../domain/task.ts';
import type { Recipient, Rooms, Route } from '../store/index.ts';
import type { Deed } from './deed.ts';
import { systemViewer } from './system-viewer.ts';

/** Where groups are told things on one day; remembers what it has looked up. */
export interface Recipients {
  /**
   * The routes of each group: its own channels; without any, whoever answers for its lead seat, directly: the
   * holder, or a deputy where the holder is away, has left or there is none. An empty seat climbs: to the channels,
   * else to the holder, of the group above, and so on; at last to the secretariat's. An empty list is a group that
   * nobody can be found for. The chair is told directly, or not at all. Places whose keys are `closed` are passed over as if they were
   * not there.
   */
  of(
    rooms: Rooms,
    whom: readonly Whom[],
    closed?: ReadonlySet<string>,
  ): Promise<ReadonlyMap<Recipient, readonly Route[]>>;
}

/** Somebody who is to be told. */
export interface Whom {
  readonly recipientId: Recipient;
  readonly role: ReminderRole;
}

/** No tree of groups is deeper; one that seems so goes round in a circle. */
const deepest = 20;

/** Groups asked for in one statement. */
const atOnce = 500;

const none: ReadonlySet<string> = new Set();

/** In which committee, on which day, and which places are passed over. */
interface Search {
  readonly committeeId: CommitteeId;
  readonly today: Day;
  readonly closed: ReadonlySet<string>;
}

export function recipientsOf(committeeId: CommitteeId, today: Day): Recipients {
  const known = new Map<Recipient, readonly Route[]>();
  return {
    async of(rooms, whom, closed) {
      if (closed?.size) return lookUp(rooms, { committeeId, today, closed }, whom);
      const fresh = whom.filter(({ recipientId }) => !known.has(recipientId));
      for (let from = 0; from < fresh.length; from += atOnce) {
        const some = fresh.slice(from, from + atOnce);
        const found = await lookUp(rooms, { committeeId, today, closed: none }, some);
        for (const [id, routes] of found) known.set(id, routes);
      }
      return known;
    },
  };
}

async function lookUp(
  rooms: Rooms,
  search: Search,
  whom: readonly Whom[],
): Promise<Map<Recipient, readonly Route[]>> {
  const { people = [], groups = [] } = Object.groupBy(whom, ({ role }) =>
    role === 'chair' || role === 'assignee' ? 'people' : 'groups',
  );
  const memberIds = people.map(({ recipientId }) => recipientId as MemberId);
  return new Map<Recipient, readonly Route[]>([
    ...(await groupRoutes(
      rooms,
      search,
      groups.map(({ recipientId }) => recipientId as GroupId),
    )),
    ...(await directly(rooms, search, memberIds)),
  ]);
}

async function groupRoutes(
  rooms: Rooms,
  search: Search,
  groupIds: readonly GroupId[],
): Promise<Map<GroupId, readonly Route[]>> {
  const found = await placesOfGroups(rooms, search, groupIds);
  const without = () => groupIds.filter((id) => !found.has(id));
  for (const [id, routes] of await fromAbove(rooms, search, without())) found.set(id, routes);
  const rest = without();
  if (rest.length === 0) return found;
  const { secretariatGroupId: office } = await rooms.committees.settings(systemViewer(search.committeeId));
  const last = office ? await placesOfGroups(rooms, search, [office]) : new Map();
  for (const id of rest) found.set(id, (office && last.get(office)) ?? []);
  return found;
}

/** Where groups themselves are told: in their channels, else whoever answers for them. */
async function placesOfGroups(
  rooms: Rooms,
  search: Search,
  groupIds: readonly GroupId[],
): Promise<Map<GroupId, readonly Route[]>> {
  const found = new Map<GroupId, readonly Route[]>(await ownChannels(rooms, search, groupIds));
  const without = groupIds.filter((id) => !found.has(id));
  for (const [id, route] of await holdersDirectly(rooms, search, without)) found.set(id, [route]);
  return found;
}

async function ownChannels(
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

export function channelRoute(
  { platform, workspace, channel }: ChannelAddress,
  groupId: GroupId | null,
): Route {
  return { platform, workspace, channel, groupId, memberId: null };
}

/** People on the first chat platform that reaches them; an empty list where none does. */
async function directly(
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
  const found = await directly(rooms, { committeeId, closed: none }, memberIds);
  return [...found.values()].flat();
}

/** The lead seat's holder, or else a deputy, who is there and whom some chat platform can reach. */
async function holdersDirectly(
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

/** Climbs from each group, all of them a step at a time, until a group is met that can be told. */
async function fromAbove(
  rooms: Rooms,
  search: Search,
  ids: readonly GroupId[],
): Promise<Map<GroupId, readonly Route[]>> {
  const found = new Map<GroupId, readonly Route[]>();
  let climbers = ids.map((id) => ({ from: id, at: id }));
  for (let step = 0; climbers.length > 0 && step < deepest; step++) {
    const groups = await rooms.groups.byIds(systemViewer(search.committeeId), [
      ...new Set(climbers.map((one) => one.at)),
    ]);
    const parents = new Map(groups.map((group) => [group.id, group.parentId]));
    const risen = climbers.flatMap(({ from, at }) => {
      const parent = parents.get(at);
      return parent ? [{ from, at: parent }] : [];
    });
    const places = await placesOfGroups(rooms, search, [...new Set(risen.map((one) => one.at))]);
    for (const { from, at } of risen) {
      const routes = places.get(at);
      if (routes) found.set(from, routes);
    }
    climbers = risen.filter(({ from }) => !found.has(from));
  }
  return found;
}

/** Whose task it is; of a part those it was given to. */
type Owners = Pick<Task, 'id' | 'leadGroupId' | 'coordinatorIds'> &
  Partial<Pick<Task, 'assigneeIds' | 'parentId'>>;

/** Where a task's lead and coordinating groups are told things, each place once. */
export async function placesOf(
  rooms: Rooms,
  deed: Pick<Deed, 'committee' | 'today'>,
  task: Owners,
): Promise<ReadonlyMap<string, Route>> {
  return (await placesOfAll(rooms, deed, [task])).get(task.id) ?? new Map();
}

/**
 * The same of several tasks, looked up together. A part is told to those it was given to, and to its lead group where
 * none of them can be reached.
 */
export async function placesOfAll(
  rooms: Rooms,
  { committee, today }: Pick<Deed, 'committee' | 'today'>,
  tasks: readonly Owners[],
): Promise<ReadonlyMap<TaskId, ReadonlyMap<string, Route>>> {
  const all = recipientsOf(committee.id, today);
  const people = tasks.flatMap(({ parentId, assigneeIds = [] }) => (parentId ? assigneeIds : []));
  const direct = await all.of(rooms, whomOf(people, 'assignee'));
  const given = ({ parentId, assigneeIds = [] }: Owners) =>
    parentId ? assigneeIds.flatMap((id) => direct.get(id) ?? []) : [];
  const groups = tasks
    .filter((task) => given(task).length === 0)
    .flatMap((task) => [task.leadGroupId, ...task.coordinatorIds]);
  const routes = await all.of(rooms, whomOf(groups, 'lead'));
  return new Map(
    tasks.map((task) => {
      const { id, leadGroupId, coordinatorIds } = task;
      const parts = given(task);
      const own =
        parts.length > 0
          ? parts
          : [leadGroupId, ...coordinatorIds].flatMap((groupId) => routes.get(groupId) ?? []);
      return [id, new Map(own.map((route) => [placeKey(route), route]))];
    }),
  );
}

const whomOf = (ids: readonly Recipient[], role: Whom['role']) =>
  [...new Set(ids)].map((recipientId): Whom => ({ recipientId, role }));

/** A place's own name in the keys of messages. */
export function placeKey(route: Route): string {
  const { platform, workspace, channel, memberId } = route;
  return memberId ? `person:${memberId}` : [platform, workspace, channel].map(encodeURIComponent).join(':');
}
