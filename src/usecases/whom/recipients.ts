import type { Day } from '../../domain/day.ts';
import type { CommitteeId, GroupId, MemberId } from '../../domain/ids.ts';
import { inPieces } from '../../domain/pieces.ts';
import type { ReminderRole } from '../../domain/reminders/reminding.ts';
import type { Recipient, Rooms, Route } from '../../store/index.ts';
import { systemViewer } from '../system-viewer.ts';
import { directly, holdersDirectly, mostOfficers, ownChannels, type Search } from './routes.ts';

/** Where groups are told things on one day; remembers what it has looked up. */
export interface Recipients {
  /**
   * The routes of each group: its own channels; without any, whoever answers for its lead seat, directly: the
   * holder, or a deputy where the holder is away, has left or there is none. An empty seat climbs: to the channels,
   * else to the holder, of the group above, and so on; at last to the secretariat's, and where that has none to its
   * officers, each directly. An empty list is a group that nobody can be found for. The chair is told directly, or
   * not at all. Places whose keys are `closed` are passed over as if they were not there.
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

export function recipientsOf(committeeId: CommitteeId, today: Day): Recipients {
  const known = new Map<Recipient, readonly Route[]>();
  return {
    async of(rooms, whom, closed) {
      if (closed?.size) return lookUp(rooms, { committeeId, today, closed }, whom);
      const fresh = whom.filter(({ recipientId }) => !known.has(recipientId));
      for (const some of inPieces(fresh, atOnce)) {
        const found = await lookUp(rooms, { committeeId, today, closed: new Set() }, some);
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
  const last = office ? (await placesOfGroups(rooms, search, [office])).get(office) : undefined;
  const routes = last ?? (await officersDirectly(rooms, search));
  for (const id of rest) found.set(id, routes);
  return found;
}

/** Officers of the secretariat: those who are there, or where none of these is reached all of them. */
async function officersDirectly(rooms: Rooms, search: Search): Promise<readonly Route[]> {
  const { committeeId, today } = search;
  const officers = await rooms.members.holding(committeeId, 'secretariat');
  const notThere = await rooms.members.notThere(systemViewer(committeeId), officers, today);
  const there = await directly(
    rooms,
    search,
    officers.filter((id) => !notThere.has(id)),
  );
  const reached = [...there.values()].flat();
  const routes =
    reached.length > 0 ? reached : [...(await directly(rooms, search, officers)).values()].flat();
  return routes.slice(0, mostOfficers);
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
