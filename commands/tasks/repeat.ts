import { command } from '../../src/chat/command.ts';
import { flag, group, groups, recurring, text, unsaid } from '../../src/chat/field.ts';
import { addDays, asDay } from '../../src/domain/day.ts';
import { recurrenceOf } from '../../src/domain/deadline.ts';
import { firstPeriodFrom } from '../../src/domain/recurrence.ts';
import { titleLimit } from '../../src/domain/task.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { repeatTask } from '../../src/usecases/duties/repeat-task.ts';
import { dutyAdded } from '../../src/views/tasks/duties.ts';

/** Books what comes again and again; each period gets a task of its own, ahead of its reminders. */
export const repeat = command({
  path: ['tasks', 'repeat'],
  summary: 'duties.repeat.summary',
  options: {
    title: text({ label: 'fields.title', max: titleLimit, rest: true }),
    lead: group({ label: 'fields.lead' }),
    every: recurring({ label: 'duties.field.every', hint: 'duties.field.every.hint' }),
    coordinators: groups({ label: 'fields.coordinators', hint: 'fields.several.hint' }).optional(),
    confidential: flag({ label: 'sealed.field', hint: 'sealed.field.hint', may: 'tasks.govern' }).optional(),
    // The period that has a task already: "Let it come again" of `/tasks add`.
    after: unsaid('duties.field.after'),
  },
  also: ['recur', 'recurring', 'dinh ky', 'lap lai', 'ulang', 'berkala'],
  may: 'tasks.add',
  async run(ask, { title, lead, every, coordinators = [], confidential = false, after }) {
    const recurrence = recurrenceOf(every.rule);
    if (!recurrence || !every.day) throw mistake('duties.error.once', { said: ask.said.every ?? '' });
    const known = asDay(after ?? '');
    const start = known && known >= every.day ? addDays(known, 1) : every.day;
    const first = firstPeriodFrom(recurrence, start);
    const { duty, opened } = await repeatTask(ask, {
      title: { text: title },
      wording: every.wording,
      leadGroupId: lead.id,
      coordinatorIds: coordinators.map(({ id }) => id),
      recurrence,
      first,
      directiveId: null,
      itemId: null,
      confidential,
    });
    return dutyAdded(ask, duty, { first, opened });
  },
});
