import { addDays, type Day } from '../../domain/day.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Deed } from '../deed.ts';
import { changeGroup } from './change-group.ts';
import { checkMaySit, checkNeverLeads, checkNotPast, holdersOf } from './holders.ts';

interface Seating {
  readonly groupId: GroupId;
  readonly member: Member;
  /** The first day on which it is so; today where it is left out. */
  readonly from?: Day | undefined;
}

/** Makes a member a deputy from a day on. A group may have several; its lead is none of them. */
export function seatDeputy(deed: Deed, { groupId, member, from = deed.today }: Seating): Promise<void> {
  return changeGroup(deed, {
    groupId,
    entry: 'seated',
    async write(rooms, group) {
      checkNotPast(deed, from);
      checkMaySit(member);
      const { lead, deputies } = await holdersOf(rooms, deed, groupId, from);
      const told = { member: member.name, name: (t: Translator) => t.worded(group.name) };
      if (lead?.member.id === member.id) throw mistake('groups.error.leadIsNoDeputy', told);
      if (deputies.some((one) => one.member.id === member.id && one.until === null))
        throw mistake('groups.error.deputy', told);
      await checkNeverLeads(rooms, deed, group, { member, from });
      const seat = { groupId, memberId: member.id, kind: 'deputy' as const };
      await rooms.groups.seat(deed.viewer, { ...seat, from });
      const before = deputies.map((one) => one.member.id).filter((id) => id !== member.id);
      return {
        before: { deputyIds: before },
        after: { deputyIds: [...before, member.id], ...(from > deed.today && { from }) },
        result: undefined,
      };
    },
  });
}

/** Ends a deputy's seat; the day before is their last one in it. */
export function unseatDeputy(deed: Deed, { groupId, member, from = deed.today }: Seating): Promise<void> {
  return changeGroup(deed, {
    groupId,
    entry: 'unseated',
    async write(rooms, group) {
      checkNotPast(deed, from);
      const { deputies } = await holdersOf(rooms, deed, groupId, from);
      const before = deputies.map((one) => one.member.id);
      if (!before.includes(member.id))
        throw mistake('groups.error.notDeputy', { member: member.name, name: (t) => t.worded(group.name) });
      const seat = { groupId, memberId: member.id, kind: 'deputy' as const };
      await rooms.groups.unseat(deed.viewer, { ...seat, to: addDays(from, -1) });
      const after = before.filter((id) => id !== member.id);
      return {
        before: { deputyIds: before },
        after: { deputyIds: after, ...(from > deed.today && { from }) },
        result: undefined,
      };
    },
  });
}
