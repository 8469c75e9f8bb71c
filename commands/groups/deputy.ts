import { command } from '../../src/chat/command.ts';
import { day, flag, group, member } from '../../src/chat/field.ts';
import { seatDeputy, unseatDeputy } from '../../src/usecases/groups/seat-deputy.ts';
import { groupChanged } from '../../src/views/groups/changed.ts';

/** Makes a member a deputy of a group's lead from a day on, or ends that. */
export const deputy = command({
  path: ['groups', 'deputy'],
  summary: 'groups.deputy.summary',
  options: {
    group: group(),
    member: member(),
    from: day({ label: 'seats.field.from', hint: 'seats.field.from.hint' }).optional(),
    remove: flag({ label: 'groups.field.remove', hint: 'groups.field.remove.hint' }).optional(),
  },
  also: ['vice', 'cap pho', 'pho', 'timbalan'],
  may: 'groups.change',
  async run(ask, { group, member, from = ask.today, remove }) {
    const { t, today } = ask;
    const told = { member: member.name, name: t.worded(group.name), day: t.day(from) };
    const seating = { groupId: group.id, member, from };
    await (remove ? unseatDeputy(ask, seating) : seatDeputy(ask, seating));
    if (from > today)
      return groupChanged(ask, group, t(remove ? 'seats.undeputizedFrom' : 'seats.deputizedFrom', told));
    return groupChanged(ask, group, t(remove ? 'groups.undeputized' : 'groups.deputized', told));
  },
});
