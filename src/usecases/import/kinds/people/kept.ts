import { addDays } from '../../../../domain/day.ts';
import type { GroupId, MemberId } from '../../../../domain/ids.ts';
import type { Language } from '../../../../domain/language.ts';
import type { Member, Office, SeatKind } from '../../../../domain/member.ts';
import { stayingOn } from '../../../groups/holders.ts';
import { addPersonIn } from '../../../settings/add-person.ts';
import { authorOf } from '../../../tasks/change-task.ts';
import { inChunks } from '../../chunks.ts';
import type { Reading } from '../../kind.ts';
import type { PersonSaid } from './row.ts';

/** A person as they are once the rows read so far are in. */
export interface PersonKept {
  /** Null until the row that adds them has been brought in. */
  id: MemberId | null;
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
  return { id, name, handle, office, language, email, ...none };
}

export function newPerson({ name, handle, office }: PersonSaid): PersonKept {
  const none = { groups: new Set<GroupId>(), seats: new Map<GroupId, SeatKind>() };
  const nothing = { id: null, language: null, email: null, ...none };
  return { ...nothing, name, handle: handle ?? null, office: office ?? 'member' };
}

/** Looks up the groups and seats of those who are there, all of them together. */
export async function seatsThere({ rooms, deed }: Reading, people: readonly PersonKept[]): Promise<void> {
  const there = new Map(people.flatMap((one) => (one.id ? [[one.id, one] as const] : [])));
  const groups = await inChunks(there.keys(), (ids) => rooms.groups.groupsOf(deed.viewer, ids));
  const seats = await inChunks(there.keys(), (ids) => rooms.members.seatsOfMany(deed.viewer, ids));
  for (const { memberId, groupId } of [...groups, ...seats]) there.get(memberId)?.groups.add(groupId);
  for (const { memberId, groupId, kind } of seats) {
    const held = there.get(memberId)?.seats;
    if (held?.get(groupId) !== 'lead') held?.set(groupId, kind);
  }
}

/** What a row says of somebody and was empty: of somebody new all of it. */
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

export async function bringPerson(reading: Reading, kept: PersonKept, filled: PersonFilled): Promise<void> {
  const { rooms, deed } = reading;
  const { groups, seats, ...own } = filled;
  const { id } = kept.id ? { id: kept.id } : await add(reading, kept, own);
  if (kept.id && Object.keys(own).length > 0) {
    await rooms.members.change(deed.viewer, id, own);
    const entry = { ...authorOf(deed), action: 'edited', subject: 'member', subjectId: id } as const;
    await rooms.history.append({ ...entry, after: own });
  }
  kept.id = id;
  for (const groupId of groups) await join(reading, groupId, id);
  for (const seat of seats) await sit(reading, id, seat);
}

const add = (
  { rooms, deed }: Reading,
  { name, handle, office }: PersonKept,
  { language, email }: Pick<PersonFilled, 'language' | 'email'>,
) =>
  addPersonIn(rooms, deed, { name, handle: handle ?? undefined, office, language: language ?? null, email });

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
  // A lead is no deputy, now or later.
  if (instead || kind === 'lead')
    await rooms.groups.unseat(deed.viewer, { ...seat, kind: 'deputy', to: addDays(deed.today, -1) });
  const stayIds = await rooms.groups.seat(deed.viewer, { ...seat, kind, from: deed.today });
  const entry = { ...authorOf(deed), subject: 'group', subjectId: groupId } as const;
  const after = kind === 'lead' ? { leadId: memberId, ...stayingOn(stayIds) } : { deputyIds: [memberId] };
  await rooms.history.append({ ...entry, action: 'seated', after });
}
