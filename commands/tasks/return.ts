import { command } from '../../src/chat/command.ts';
import { task, text } from '../../src/chat/field.ts';
import { noteLimit } from '../../src/domain/task.ts';
import { returnTask } from '../../src/usecases/tasks/return-task.ts';
import { changed } from '../../src/views/changed.ts';

/** Sends a report back, with what is missing. */
export const returnReport = command({
  path: ['tasks', 'return'],
  summary: 'tasks.return.summary',
  options: {
    task: task(),
    reason: text({ label: 'fields.missing', max: noteLimit, rest: true, multiline: true }),
  },
  also: ['reject', 'refuse', 'tra lai', 'kembalikan', 'tolak'],
  may: 'tasks.return',
  async run(ask, given) {
    const { task: number, reason } = given;
    const task = await returnTask(ask, { number, reason, seen: ask.seen });
    return changed(ask, 'tasks.returned', task, { details: [reason, ask.t('tasks.returned.told')] });
  },
});
