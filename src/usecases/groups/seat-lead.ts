import { addDays } from '../../domain/day.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Deed } from '../deed.ts';
import { changeGroup } from './change-group.ts';
import { holdersOf } from './holders.ts';

interface Seating {
  readonly groupId: GroupId;
  readonly member: Member;
}

/** Gives the lead seat to a member from today on; who held it, held it until yesterday and comes back. */
export function seatLead(deed: Deed, { groupId, member }: Seating): Promise<{ before: Member | null }> {
  return changeGroup(deed, {
    groupId,
    entry: 'seated',
    async write(rooms, group) {
      const { lead, deputies } = await holdersOf(rooms, deed, groupId);
      if (lead?.id === member.id)
        throw mistake('groups.error.leads', { member: member.name, name: (t) => t.worded(group.name) });
      const seating = { groupId, memberId: member.id };
      if (deputies.some(({ id }) => id === member.id))
        await rooms.groups.unseat(deed.viewer, { ...seating, kind: 'deputy', to: addDays(deed.today, -1) });
      await rooms.groups.seat(deed.viewer, { ...seating, kind: 'lead', from: deed.today });
      return {
        before: { leadId: lead?.id ?? null },
        after: { leadId: member.id },
        result: { before: lead },
      };
    },
  });
}

/** Empties the lead seat that this member holds; yesterday was their last day in it. */
export function vacateLead(deed: Deed, { groupId, member }: Seating): Promise<void> {
  return changeGroup(deed, {
    groupId,
    entry: 'vacated',
    async write(rooms, group) {
      const { lead } = await holdersOf(rooms, deed, groupId);
      if (lead?.id !== member.id)
        throw mistake('groups.error.notLead', { member: member.name, name: (t) => t.worded(group.name) });
      const to = addDays(deed.today, -1);
      await rooms.groups.unseat(deed.viewer, { groupId, memberId: member.id, kind: 'lead', to });
      return { before: { leadId: member.id }, after: { leadId: null }, result: undefined };
    },
  });
}
