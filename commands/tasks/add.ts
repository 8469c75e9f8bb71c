import { command } from '../../src/chat/command.ts';
import { deadline, flag, group, groups, members, text } from '../../src/chat/field.ts';
import { shorten } from '../../src/domain/clean.ts';
import { noDeadline } from '../../src/domain/deadline.ts';
import { noteLimit, titleLimit } from '../../src/domain/task.ts';
import { addTask } from '../../src/usecases/tasks/add-task.ts';
import { changed } from '../../src/views/changed.ts';
import { confirmPastDay, deadlineDetails } from '../../src/views/tasks/deadline-echo.ts';
import { repeatOffer } from '../../src/views/tasks/duties.ts';
import { priority } from './shared/priority.ts';

/**
 * Adds a task by hand; the day is echoed back with its weekday, and a past one is asked about. Said of a
 * message, it begins with the message's first line and keeps all of it as the task's source.
 */
export const add = command({
  path: ['tasks', 'add'],
  summary: 'tasks.add.summary',
  options: {
    title: text({ label: 'fields.title', max: titleLimit, rest: true }),
    lead: group({ label: 'fields.lead' }),
    due: deadline({ label: 'fields.deadline', hint: 'fields.deadline.hint' }).optional(),
    coordinators: groups({ label: 'fields.coordinators', hint: 'fields.several.hint' }).optional(),
    to: members({ label: 'fields.assignees', hint: 'fields.several.hint' }).optional(),
    priority: priority(),
    note: text({ label: 'fields.note', max: noteLimit, multiline: true }).optional(),
    confidential: flag({ label: 'sealed.field', hint: 'sealed.field.hint', may: 'tasks.govern' }).optional(),
  },
  also: ['new', 'create', 'them', 'tao', 'tambah', 'baru'],
  may: 'tasks.add',
  onMessage: 'manifest.track',
  startsFrom({ text }) {
    const [title = ''] = text.split('\n');
    return { title: shorten(title.trim(), titleLimit) };
  },
  async run(ask, given) {
    const { title, lead, due = noDeadline, coordinators = [], to = [], priority = 'normal' } = given;
    const past = await confirmPastDay(ask, due);
    if (past) return past;
    const task = await addTask(ask, {
      title: { text: title },
      leadGroupId: lead.id,
      coordinatorIds: coordinators.map((group) => group.id),
      assigneeIds: to.map((member) => member.id),
      deadline: due,
      priority,
      confidential: given.confidential ?? false,
      directiveId: null,
      itemId: null,
      note: given.note ?? null,
      source: ask.source,
    });
    const offer = await repeatOffer(ask, task);
    const echo = deadlineDetails(ask, task, await ask.store.calendars.of(ask.committee.id));
    return changed(ask, 'tasks.added', task, {
      details: [...echo, ...offer.details],
      buttons: offer.buttons,
    });
  },
});
