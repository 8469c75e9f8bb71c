import { command } from '../../src/chat/command.ts';
import { day, flag, group, member } from '../../src/chat/field.ts';
import { seatLead, vacateLead } from '../../src/usecases/groups/seat-lead.ts';
import { groupChanged } from '../../src/views/groups/changed.ts';
import { stayingDeputies } from '../../src/views/groups/seats.ts';
import { seatNotesOn } from './shared/seat-notes-on.ts';

/** Gives a group's lead seat to a member from a day on, or has a member leave it vacant. */
export const lead = command({
  path: ['groups', 'lead'],
  summary: 'groups.lead.summary',
  options: {
    group: group(),
    member: member(),
    from: day({ label: 'seats.field.from', hint: 'seats.field.from.hint' }).optional(),
    vacant: flag({ label: 'groups.field.vacant', hint: 'groups.field.vacant.hint' }).optional(),
  },
  also: ['leader', 'head', 'phu trach', 'nguoi phu trach', 'ketua'],
  may: 'groups.change',
  async run(ask, { group, member, from = ask.today, vacant }) {
    const { t, today } = ask;
    const told = { member: member.name, name: t.worded(group.name), day: t.day(from) };
    const seating = { groupId: group.id, member, from };
    const isLater = from > today;
    if (vacant) {
      const staying = await vacateLead(ask, seating);
      const done = t(isLater ? 'seats.vacatedFrom' : 'groups.vacated', told);
      return groupChanged(ask, group, done, stayingDeputies(t, group, staying));
    }
    const { before, staying } = await seatLead(ask, seating);
    const key = isLater ? 'seats.seatedAfterFrom' : 'groups.seatedAfter';
    const notes = await seatNotesOn(ask, group, from);
    const after = [
      ...stayingDeputies(t, group, staying),
      ...notes,
      ...(before ? [t(key, { member: before.name })] : []),
    ];
    return groupChanged(ask, group, t(isLater ? 'seats.seatedFrom' : 'groups.seated', told), after);
  },
});
