import { command } from '../../src/chat/command.ts';
import { dayOrOff, task } from '../../src/chat/field.ts';
import { snoozeTask, unsnoozeTask } from '../../src/usecases/tasks/snooze-task.ts';
import { changed } from '../../src/views/changed.ts';
import { snoozeDetails, unsnoozeButton } from '../../src/views/tasks/answers.ts';

/** Puts a task's reminders off to a day, at the latest to its deadline's; "off" has them come as usual. */
export const snooze = command({
  path: ['tasks', 'snooze'],
  summary: 'tasks.snooze.summary',
  options: {
    task: task(),
    day: dayOrOff({ label: 'tasks.snooze.day', hint: 'tasks.snooze.day.hint' }),
  },
  also: ['later', 'remind', 'wait', 'hoan', 'nhac sau', 'tam hoan', 'tunda', 'ingatkan', 'kemudian'],
  may: 'tasks.snooze',
  async run(ask, { task: number, day: until }) {
    if (until === null)
      return changed(ask, 'tasks.unsnoozed', await unsnoozeTask(ask, { number, seen: ask.seen }));
    const task = await snoozeTask(ask, { number, until, seen: ask.seen });
    return changed(ask, 'tasks.snoozed', task, {
      details: snoozeDetails(ask, task, until),
      buttons: await unsnoozeButton(ask, task),
    });
  },
});
