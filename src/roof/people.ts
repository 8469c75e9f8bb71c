import type { CommitteeId, MemberId } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import type { Member } from '../domain/member.ts';
import { type Translator, translator } from '../i18n/translator.ts';
import type { Store } from '../store/index.ts';
import { systemViewer } from '../usecases/system-viewer.ts';
import { roleInWords, type SeatOf } from '../views/groups/role.ts';

/** A member with their role in words: as the room shows them and the terminal lists them. */
export interface Described {
  readonly committeeId: CommitteeId;
  readonly memberId: MemberId;
  readonly handle: string;
  readonly name: string;
  readonly role: string;
  readonly language: Language;
  readonly committee: { readonly name: string; readonly timeZone: string };
}

/** Some members of a committee, or all; roles in words of `language`, else of each one's own. */
export async function peopleOf(
  store: Store,
  committeeId: CommitteeId,
  ids: readonly MemberId[] | 'all',
  language?: Language,
): Promise<Described[]> {
  const committee = await store.committees.find(committeeId);
  if (!committee) return [];
  const viewer = systemViewer(committeeId);
  const members = ids === 'all' ? await store.members.all(viewer) : await store.members.byIds(viewer, ids);
  const seats = await seatsOf(store, committeeId, members);
  return members.map((member) => {
    const own = member.language ?? committee.language;
    return {
      committeeId,
      memberId: member.id,
      handle: member.handle,
      name: member.name,
      role: roleOf(translator(language ?? own), member, seats.get(member.id) ?? []),
      language: own,
      committee: { name: committee.name, timeZone: committee.timeZone },
    };
  });
}

const roleOf = (t: Translator, member: Member, seats: readonly SeatOf[]) =>
  roleInWords(t, member.office, seats);

async function seatsOf(store: Store, committeeId: CommitteeId, members: readonly Member[]) {
  const viewer = systemViewer(committeeId);
  const held = await store.members.seatsOfMany(
    viewer,
    members.map(({ id }) => id),
  );
  const groups = await store.groups.byIds(viewer, [...new Set(held.map(({ groupId }) => groupId))]);
  const byId = new Map(groups.map((group) => [group.id, group]));
  const seats = held.flatMap((seat) => {
    const group = byId.get(seat.groupId);
    return group ? [{ memberId: seat.memberId, kind: seat.kind, group }] : [];
  });
  return Map.groupBy(seats, ({ memberId }) => memberId);
}
