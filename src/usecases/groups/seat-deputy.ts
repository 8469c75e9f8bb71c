import { addDays } from '../../domain/day.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Deed } from '../deed.ts';
import { changeGroup } from './change-group.ts';
import { holdersOf } from './holders.ts';

interface Seating {
  readonly groupId: GroupId;
  readonly member: Member;
}

/** Makes a member a deputy from today on. A group may have several; its lead is none of them. */
export function seatDeputy(deed: Deed, { groupId, member }: Seating): Promise<void> {
  return changeGroup(deed, {
    groupId,
    entry: 'seated',
    async write(rooms, group) {
      const { lead, deputies } = await holdersOf(rooms, deed, groupId);
      const told = { member: member.name, name: (t: Translator) => t.worded(group.name) };
      if (lead?.id === member.id) throw mistake('groups.error.leadIsNoDeputy', told);
      if (deputies.some(({ id }) => id === member.id)) throw mistake('groups.error.deputy', told);
      const seat = { groupId, memberId: member.id, kind: 'deputy' as const };
      await rooms.groups.seat(deed.viewer, { ...seat, from: deed.today });
      const before = deputies.map(({ id }) => id);
      return {
        before: { deputyIds: before },
        after: { deputyIds: [...before, member.id] },
        result: undefined,
      };
    },
  });
}

/** Ends a deputy's seat; yesterday was their last day in it. */
export function unseatDeputy(deed: Deed, { groupId, member }: Seating): Promise<void> {
  return changeGroup(deed, {
    groupId,
    entry: 'unseated',
    async write(rooms, group) {
      const { deputies } = await holdersOf(rooms, deed, groupId);
      const before = deputies.map(({ id }) => id);
      if (!before.includes(member.id))
        throw mistake('groups.error.notDeputy', { member: member.name, name: (t) => t.worded(group.name) });
      const seat = { groupId, memberId: member.id, kind: 'deputy' as const };
      await rooms.groups.unseat(deed.viewer, { ...seat, to: addDays(deed.today, -1) });
      const after = before.filter((id) => id !== member.id);
      return { before: { deputyIds: before }, after: { deputyIds: after }, result: undefined };
    },
  });
}
