import type { Day } from '../../domain/day.ts';
import { dayAt } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupId, JoinRequestId, MemberId } from '../../domain/ids.ts';
import type { JoinRequest } from '../../domain/join-request.ts';
import type { Member } from '../../domain/member.ts';
import { type Address, hasRoles, type RoleAddress } from '../../domain/place.ts';
import type { WorkCalendar } from '../../domain/working-days.ts';
import {
  type ClaimedMessage,
  type CommitteeSettings,
  nowOf,
  type Rooms,
  type SeatHolder,
} from '../../store/index.ts';
import { systemViewer } from '../system-viewer.ts';

type Known<Id, Found> = (ids: readonly Id[]) => Promise<ReadonlyMap<Id, Found>>;

/** The people and groups of a committee as one round of delivery needs them, each read once. */
export interface Directory {
  readonly committee: CommitteeSettings;
  /** The committee's day. */
  readonly today: Day;
  /** The days it works. */
  readonly calendar: () => Promise<WorkCalendar>;
  readonly groups: Known<GroupId, Group>;
  readonly members: Known<MemberId, Member>;
  /** Today's holders of groups' seats, leads first. */
  readonly holders: Known<GroupId, readonly SeatHolder[]>;
  /** The roles that stand for groups, on whichever platform. */
  readonly roles: Known<GroupId, readonly RoleAddress[]>;
  readonly addresses: Known<MemberId, readonly Address[]>;
  /** People whom another committee knows under the same address. */
  readonly inSeveral: Known<MemberId, true>;
  readonly requests: Known<JoinRequestId, JoinRequest>;
}

export function directoryOf(rooms: Rooms, committee: CommitteeSettings): Directory {
  const viewer = systemViewer(committee.id);
  const today = dayAt(nowOf(committee), committee.timeZone);
  let calendar: Promise<WorkCalendar> | undefined;
  const grouped = <Id, One>(all: readonly One[], of: (one: One) => Id): Map<Id, One[]> =>
    Map.groupBy(all, of);
  return {
    committee,
    today,
    calendar: () => {
      calendar ??= rooms.calendars.of(committee.id);
      return calendar;
    },
    groups: remembered(async (ids) => byId(await rooms.groups.byIds(viewer, ids))),
    members: remembered(async (ids) => byId(await rooms.members.byIds(viewer, ids))),
    holders: remembered(async (ids) =>
      grouped(await rooms.groups.holders(viewer, ids, today), (seat) => seat.groupId),
    ),
    roles: remembered(async (ids) => {
      const found = grouped(await rooms.groups.rolesOf(viewer, ids), (one) => one.groupId);
      return new Map([...found].map(([id, all]) => [id, all.map((one) => one.role)]));
    }),
    addresses: remembered(async (ids) => {
      const found = grouped(await rooms.members.addressesOf(committee.id, ids), (one) => one.memberId);
      return new Map([...found].map(([id, all]) => [id, all.map((one) => one.address)]));
    }),
    inSeveral: remembered(async (ids) => {
      const found = await rooms.members.inSeveral(committee.id, ids);
      return new Map(found.map((id) => [id, true]));
    }),
    requests: remembered(async (ids) => byId(await rooms.joins.byIds(viewer, ids))),
  };
}

/** Reads what a round's messages are known to need, a few statements for all of them. */
export async function prepare(directory: Directory, messages: readonly ClaimedMessage[]): Promise<void> {
  const { secretariatGroupId } = directory.committee;
  const groups = messages.flatMap((message) => message.groupId ?? []);
  await directory.groups(secretariatGroupId ? [...groups, secretariatGroupId] : groups);
  const people = messages.flatMap((message) => message.memberId ?? []);
  await directory.members(people);
  await directory.inSeveral(people);
  const mornings = messages.filter((message) => message.kind === 'morning');
  const shared = mornings.filter((message) => message.memberId === null);
  const seated = await directory.holders(mornings.flatMap((message) => message.groupId ?? []));
  await directory.roles(
    shared.filter(({ platform }) => hasRoles(platform)).flatMap((message) => message.groupId ?? []),
  );
  const leads = [...seated.values()].flat().filter((seat) => seat.kind === 'lead');
  await directory.addresses([...people, ...leads.map((seat) => seat.member.id)]);
}

const byId = <Id, One extends { readonly id: Id }>(all: readonly One[]) =>
  new Map(all.map((one) => [one.id, one]));

function remembered<Id, Found>(
  read: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, Found>>,
): Known<Id, Found> {
  const asked = new Set<Id>();
  const known = new Map<Id, Found>();
  return async (ids) => {
    const fresh = [...new Set(ids)].filter((id) => !asked.has(id));
    if (fresh.length === 0) return known;
    for (const [id, found] of await read(fresh)) known.set(id, found);
    for (const id of fresh) asked.add(id);
    return known;
  };
}
