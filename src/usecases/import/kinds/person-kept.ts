import { addDays } from '../../../domain/day.ts';
import type { GroupId, MemberId } from '../../../domain/ids.ts';
import type { Language } from '../../../domain/language.ts';
import type { Member, Office, SeatKind } from '../../../domain/member.ts';
import { authorOf } from '../../change-task.ts';
import { addPersonIn } from '../../settings/add-person.ts';
import { inChunks } from '../chunks.ts';
import type { Reading } from '../kind.ts';
import type { PersonSaid } from './person-row.ts';

/** A person as they are once the rows read so far are in. */
export interface PersonKept {
  /** Null until the row that adds them has been brought in. */
  id: MemberId | null;
  /** The row that adds them; null for who was there before. */
  readonly row: number | null;
  /** That row stays out. */
  out: boolean;
  readonly name: string;
  readonly handle: string | null;
  readonly office: Office;
  email: string | null;
  language: Language | null;
  readonly groups: Set<GroupId>;
  readonly seats: Map<GroupId, SeatKind>;
}

export function keptPerson(member: Member, email: string | null): PersonKept {
  const { id, name, handle, office, language } = member;
  const none = { groups: new Set<GroupId>(), seats: new Map<GroupId, SeatKind>() };
  return { id, row: null, out: false, name, handle, office, language, email, ...none };
}

export function newPerson(said: PersonSaid, row: number): PersonKept {
  const { name, handle = null, email = null, office, language, groups, seat } = said;
  return {
    id: null,
    row,
    out: false,
    name,
    handle,
    office: office ?? 'member',
    email,
    language,
    groups: new Set(groups.map(({ id }) => id)),
    seats: new Map(seat ? groups.map(({ id }) => [id, seat] as const) : []),
  };
}

/** Looks up the groups and seats of those who are there, all of them together. */
export async function seatsThere({ rooms, deed }: Reading, people: readonly PersonKept[]): Promise<void> {
  const there = new Map(
    people.flatMap((one) => (one.row === null && one.id ? [[one.id, one] as const] : [])),
  );
  const groups = await inChunks(there.keys(), (ids) => rooms.groups.groupsOf(deed.viewer, ids));
  const seats = await inChunks(there.keys(), (ids) => rooms.members.seatsOfMany(deed.viewer, ids));
  for (const { memberId, groupId } of [...groups, ...seats]) there.get(memberId)?.groups.add(groupId);
  for (const { memberId, groupId, kind } of seats) {
    const held = there.get(memberId)?.seats;
    if (held?.get(groupId) !== 'lead') held?.set(groupId, kind);
  }
}

/** What was empty of somebody and a row says. */
export interface PersonFilled {
  readonly email?: string;
  readonly language?: Language;
  readonly groups: readonly GroupId[];
  readonly seats: readonly {
    readonly groupId: GroupId;
    readonly kind: SeatKind;
    readonly instead: boolean;
  }[];
}

export async function addPersonKept(reading: Reading, said: PersonSaid, kept: PersonKept): Promise<void> {
  const { rooms, deed } = reading;
  const { groups, seat, office, ...person } = said;
  const member = await addPersonIn(rooms, deed, { ...person, office: office ?? 'member' });
  kept.id = member.id;
  for (const { id } of groups) {
    await join(reading, id, member.id);
    if (seat) await sit(reading, member.id, { groupId: id, kind: seat, instead: false });
  }
}

export async function completePersonIn(
  reading: Reading,
  kept: PersonKept,
  filled: PersonFilled,
): Promise<void> {
  const { rooms, deed } = reading;
  const { id } = kept;
  if (!id) throw new Error('Somebody is completed before they have come in.');
  const { groups, seats, ...own } = filled;
  if (Object.keys(own).length > 0) {
    await rooms.members.change(deed.viewer, id, own);
    const entry = { ...authorOf(deed), action: 'edited', subject: 'member', subjectId: id } as const;
    await rooms.history.append({ ...entry, after: own });
  }
  for (const groupId of groups) await join(reading, groupId, id);
  for (const seat of seats) await sit(reading, id, seat);
}

async function join({ rooms, deed }: Reading, groupId: GroupId, memberId: MemberId): Promise<void> {
  await rooms.groups.addMember(deed.viewer, groupId, memberId);
  const entry = { ...authorOf(deed), subject: 'group', subjectId: groupId } as const;
  await rooms.history.append({ ...entry, action: 'members', after: { joinedIds: [memberId] } });
}

async function sit(
  { rooms, deed }: Reading,
  memberId: MemberId,
  { groupId, kind, instead }: PersonFilled['seats'][number],
): Promise<void> {
  const seat = { groupId, memberId };
  if (instead)
    await rooms.groups.unseat(deed.viewer, { ...seat, kind: 'deputy', to: addDays(deed.today, -1) });
  await rooms.groups.seat(deed.viewer, { ...seat, kind, from: deed.today });
  const entry = { ...authorOf(deed), subject: 'group', subjectId: groupId } as const;
  const after = kind === 'lead' ? { leadId: memberId } : { deputyIds: [memberId] };
  await rooms.history.append({ ...entry, action: 'seated', after });
}
