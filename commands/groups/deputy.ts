import { command } from '../../src/chat/command.ts';
import { flag, group, member } from '../../src/chat/field.ts';
import { seatDeputy, unseatDeputy } from '../../src/usecases/groups/seat-deputy.ts';
import { groupChanged } from '../../src/views/group-changed.ts';

/** Makes a member a deputy of a group's lead from today on, or ends that. */
export const deputy = command({
  path: ['groups', 'deputy'],
  summary: 'groups.deputy.summary',
  options: {
    group: group(),
    member: member(),
    remove: flag({ label: 'groups.field.remove', hint: 'groups.field.remove.hint' }).optional(),
  },
  may: 'groups.change',
  async run(ask, { group, member, remove }) {
    const told = { member: member.name, name: ask.t.worded(group.name) };
    const seating = { groupId: group.id, member };
    await (remove ? unseatDeputy(ask, seating) : seatDeputy(ask, seating));
    return groupChanged(ask, group, ask.t(remove ? 'groups.undeputized' : 'groups.deputized', told));
  },
});
