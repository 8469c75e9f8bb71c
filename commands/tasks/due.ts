import { command } from '../../src/chat/command.ts';
import { deadline, task, text } from '../../src/chat/field.ts';
import { noteLimit } from '../../src/domain/task.ts';
import { moveTask } from '../../src/usecases/tasks/move-task.ts';
import { changed } from '../../src/views/changed.ts';
import { confirmPastDay, deadlineDetails } from '../../src/views/tasks/deadline-echo.ts';
import { partsTooLate } from '../../src/views/tasks/parts.ts';
import { partsShown } from './shared/parts-shown.ts';

/** Moves a deadline; the original day and the reason stay on record. */
export const due = command({
  path: ['tasks', 'due'],
  summary: 'tasks.due.summary',
  options: {
    task: task(),
    deadline: deadline({ label: 'fields.deadline', hint: 'fields.deadline.hint' }),
    reason: text({ label: 'fields.reason', max: noteLimit, rest: true, multiline: true }),
  },
  also: ['move', 'deadline', 'postpone', 'delay', 'extend', 'han', 'doi han', 'tarikh', 'tangguh'],
  may: 'tasks.move',
  async run(ask, given) {
    const past = await confirmPastDay(ask, given.deadline);
    if (past) return past;
    const { task: number, deadline, reason } = given;
    const task = await moveTask(ask, { number, deadline, reason, seen: ask.seen });
    return changed(ask, 'tasks.movedTo', task, {
      details: [
        ...deadlineDetails(ask, task, await ask.store.calendars.of(ask.committee.id)),
        ...partsTooLate(ask.t, task, await partsShown(ask, task)),
      ],
    });
  },
});
