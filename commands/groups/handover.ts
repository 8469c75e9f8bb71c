import { command } from '../../src/chat/command.ts';
import { day, group, member } from '../../src/chat/field.ts';
import { handOver } from '../../src/usecases/handover/hand-over.ts';
import { groupChanged } from '../../src/views/groups/changed.ts';
import { fromDay, stayingDeputies } from '../../src/views/groups/seats.ts';
import { seatNotesOn } from './shared/seat-notes-on.ts';

/** Hands a group's seat over to another member, with all tasks of the group that its holder was assigned to. */
export const handover = command({
  path: ['groups', 'handover'],
  summary: 'seats.handover.summary',
  options: {
    group: group(),
    to: member({ label: 'seats.field.to' }),
    from: member({ label: 'seats.field.giver', hint: 'seats.field.giver.hint' }).optional(),
    day: day({ label: 'seats.field.from', hint: 'seats.field.from.hint' }).optional(),
  },
  also: ['hand over', 'pass on', 'ban giao', 'serah tugas', 'serah', 'serahkan'],
  may: 'groups.handover',
  async run(ask, { group, to, from: giver, day }) {
    const { t, today } = ask;
    const passed = await handOver(ask, { groupId: group.id, from: giver, to, day });
    const told = { name: t.worded(group.name), from: passed.from.name, to: to.name };
    const since = fromDay(t, passed.day, today);
    const next = t(passed.day > today ? 'seats.handover.nextLater' : 'seats.handover.next', told);
    const done = passed.held ? 'seats.handover.done' : 'seats.handover.doneVacant';
    const notes = passed.kind === 'lead' ? await seatNotesOn(ask, group, passed.day) : [];
    const after = [...stayingDeputies(t, group, passed.staying), ...notes, next];
    return groupChanged(ask, group, t(done, { ...told, since }), after);
  },
});
