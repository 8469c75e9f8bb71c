import { addDays, type Day } from '../../domain/day.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Deed } from '../deed.ts';
import { changeGroup } from './change-group.ts';
import { checkMaySit, checkNotPast, holdersOf, stayingOn } from './holders.ts';

interface Seating {
  readonly groupId: GroupId;
  readonly member: Member;
  /** The first day on which it is so; today where it is left out. */
  readonly from?: Day | undefined;
}

/**
 * Gives the lead seat to a member from a day on; who held it, held it until the day before and comes back, and so do
 * those who stay deputies because it was promised to them.
 */
export function seatLead(
  deed: Deed,
  { groupId, member, from = deed.today }: Seating,
): Promise<{ readonly before: Member | null; readonly staying: readonly Member[] }> {
  return changeGroup(deed, {
    groupId,
    entry: 'seated',
    async write(rooms, group) {
      checkNotPast(deed, from);
      checkMaySit(member);
      const { lead } = await holdersOf(rooms, deed, groupId, from);
      if (lead?.member.id === member.id && lead.until === null)
        throw mistake('groups.error.leads', { member: member.name, name: (t) => t.worded(group.name) });
      const eve = from > deed.today ? await holdersOf(rooms, deed, groupId, addDays(from, -1)) : { lead };
      const seating = { groupId, memberId: member.id };
      await rooms.groups.unseat(deed.viewer, { ...seating, kind: 'deputy', to: addDays(from, -1) });
      const stayIds = await rooms.groups.seat(deed.viewer, { ...seating, kind: 'lead', from });
      return {
        before: { leadId: lead?.member.id ?? null },
        after: { leadId: member.id, ...(from > deed.today && { from }), ...stayingOn(stayIds) },
        result: {
          before: eve.lead && eve.lead.member.id !== member.id ? eve.lead.member : null,
          staying: await rooms.members.byIds(deed.viewer, stayIds),
        },
      };
    },
  });
}

/**
 * Empties the lead seat that this member holds; the day before is their last one in it. Answers with the member where
 * they stay a deputy, since they were only to take it.
 */
export function vacateLead(
  deed: Deed,
  { groupId, member, from = deed.today }: Seating,
): Promise<readonly Member[]> {
  return changeGroup(deed, {
    groupId,
    entry: 'vacated',
    async write(rooms, group) {
      checkNotPast(deed, from);
      const { lead } = await holdersOf(rooms, deed, groupId, from);
      if (lead?.member.id !== member.id)
        throw mistake('groups.error.notLead', { member: member.name, name: (t) => t.worded(group.name) });
      const to = addDays(from, -1);
      const seat = { groupId, memberId: member.id, kind: 'lead' as const };
      const stayIds = await rooms.groups.unseat(deed.viewer, { ...seat, to });
      const after = { leadId: null, ...(from > deed.today && { from }), ...stayingOn(stayIds) };
      const result = await rooms.members.byIds(deed.viewer, stayIds);
      return { before: { leadId: member.id }, after, result };
    },
  });
}
