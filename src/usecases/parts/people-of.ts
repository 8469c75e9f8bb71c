import type { GroupId, MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';

/** People that a refusal names. */
const mostNamed = 8;

/**
 * Checks that parts of what a group leads may be given to these people: those on its list and in its seats, and members
 * who are in no group at all. Throws for others' people, saying who is in it, and for those who only read.
 */
export async function checkPeople(
  rooms: Rooms,
  deed: Deed,
  leadGroupId: GroupId,
  to: readonly Member[],
): Promise<void> {
  const reader = to.find(({ office }) => office === 'inspector' || office === 'observer');
  if (reader)
    throw mistake('parts.error.reads', { name: reader.name, office: (t) => t(`offices.${reader.office}`) });
  const own = await peopleOf(rooms, deed, leadGroupId);
  const others = to.filter(({ id }) => !own.has(id));
  if (others.length === 0) return;
  const elsewhere = await groupsOf(
    rooms,
    deed,
    others.map(({ id }) => id),
  );
  const stranger = others.find(({ id }) => elsewhere.has(id));
  if (!stranger) return;
  const theirs = elsewhere.get(stranger.id) ?? [];
  const groups = await rooms.groups.byIds(deed.viewer, [leadGroupId, ...theirs]);
  const nameOf = (id: GroupId) => groups.find((group) => group.id === id)?.name ?? { text: '' };
  const names = [...own.values()].map(({ name }) => name);
  const rest = names.length - mostNamed;
  throw mistake('parts.error.stranger', {
    name: stranger.name,
    groups: (t) => t.list(theirs.map((id) => t.worded(nameOf(id)))),
    lead: (t) => t.worded(nameOf(leadGroupId)),
    count: names.length,
    people: (t) => t.list(rest > 0 ? [...names.slice(0, mostNamed), `+${t.number(rest)}`] : names),
  });
}

/** A group's own people: on its list, or in a seat of it today. */
async function peopleOf(rooms: Rooms, deed: Deed, groupId: GroupId): Promise<Map<MemberId, Member>> {
  const seated = await rooms.groups.holders(deed.viewer, [groupId], deed.today);
  const listed = await rooms.groups.members(deed.viewer, groupId);
  return new Map([...seated.map(({ member }) => member), ...listed].map((member) => [member.id, member]));
}

/** The groups in which people are, by list or by seat. */
async function groupsOf(rooms: Rooms, { viewer }: Deed, ids: readonly MemberId[]) {
  const listed = await rooms.groups.groupsOf(viewer, ids);
  const seated = await rooms.members.seatsOfMany(viewer, ids);
  const groups = new Map<MemberId, GroupId[]>();
  for (const { memberId, groupId } of [...seated, ...listed]) {
    const theirs = groups.get(memberId) ?? [];
    if (!theirs.includes(groupId)) groups.set(memberId, [...theirs, groupId]);
  }
  return groups;
}
