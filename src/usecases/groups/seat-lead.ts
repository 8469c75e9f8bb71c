import { addDays, type Day } from '../../domain/day.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Deed } from '../deed.ts';
import { changeGroup } from './change-group.ts';
import { checkMaySit, checkNotPast, holdersOf } from './holders.ts';

interface Seating {
  readonly groupId: GroupId;
  readonly member: Member;
  /** The first day on which it is so; today where it is left out. */
  readonly from?: Day | undefined;
}

/** Gives the lead seat to a member from a day on; who held it, held it until the day before and comes back. */
export function seatLead(
  deed: Deed,
  { groupId, member, from = deed.today }: Seating,
): Promise<{ before: Member | null }> {
  return changeGroup(deed, {
    groupId,
    entry: 'seated',
    async write(rooms, group) {
      checkNotPast(deed, from);
      checkMaySit(member);
      const { lead } = await holdersOf(rooms, deed, groupId, from);
      if (lead?.member.id === member.id && lead.until === null)
        throw mistake('groups.error.leads', { member: member.name, name: (t) => t.worded(group.name) });
      const seating = { groupId, memberId: member.id };
      await rooms.groups.unseat(deed.viewer, { ...seating, kind: 'deputy', to: addDays(from, -1) });
      await rooms.groups.seat(deed.viewer, { ...seating, kind: 'lead', from });
      return {
        before: { leadId: lead?.member.id ?? null },
        after: { leadId: member.id, ...(from > deed.today && { from }) },
        result: { before: lead && lead.member.id !== member.id ? lead.member : null },
      };
    },
  });
}

/** Empties the lead seat that this member holds; the day before is their last one in it. */
export function vacateLead(deed: Deed, { groupId, member, from = deed.today }: Seating): Promise<void> {
  return changeGroup(deed, {
    groupId,
    entry: 'vacated',
    async write(rooms, group) {
      checkNotPast(deed, from);
      const { lead } = await holdersOf(rooms, deed, groupId, from);
      if (lead?.member.id !== member.id)
        throw mistake('groups.error.notLead', { member: member.name, name: (t) => t.worded(group.name) });
      const to = addDays(from, -1);
      await rooms.groups.unseat(deed.viewer, { groupId, memberId: member.id, kind: 'lead', to });
      const after = { leadId: null, ...(from > deed.today && { from }) };
      return { before: { leadId: member.id }, after, result: undefined };
    },
  });
}
