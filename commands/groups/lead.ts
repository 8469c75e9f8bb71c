import { command } from '../../src/chat/command.ts';
import { flag, group, member } from '../../src/chat/field.ts';
import { seatLead, vacateLead } from '../../src/usecases/groups/seat-lead.ts';
import { groupChanged } from '../../src/views/group-changed.ts';

/** Gives a group's lead seat to a member from today on, or has a member leave it vacant. */
export const lead = command({
  path: ['groups', 'lead'],
  summary: 'groups.lead.summary',
  options: {
    group: group(),
    member: member(),
    vacant: flag({ label: 'groups.field.vacant', hint: 'groups.field.vacant.hint' }).optional(),
  },
  may: 'groups.change',
  async run(ask, { group, member, vacant }) {
    const { t, today } = ask;
    const told = { member: member.name, name: t.worded(group.name) };
    const seating = { groupId: group.id, member };
    if (vacant) {
      await vacateLead(ask, seating);
      return groupChanged(ask, group, t('groups.vacated', told));
    }
    const { before } = await seatLead(ask, seating);
    const after = before ? [t('groups.seatedAfter', { member: before.name })] : [];
    return groupChanged(ask, group, t('groups.seated', { ...told, day: t.day(today) }), after);
  },
});
