import { command } from '../../src/chat/command.ts';
import { task } from '../../src/chat/field.ts';
import { acceptTask } from '../../src/usecases/tasks/accept-task.ts';
import { changed } from '../../src/views/changed.ts';

/** Accepts what was reported done. */
export const accept = command({
  path: ['tasks', 'accept'],
  summary: 'tasks.accept.summary',
  options: { task: task() },
  also: ['approve', 'duyet', 'chap nhan', 'terima', 'luluskan'],
  may: 'tasks.accept',
  async run(ask, given) {
    const task = await acceptTask(ask, { number: given.task, seen: ask.seen });
    return changed(ask, 'tasks.accepted', task, { details: [ask.t('tasks.accepted.told')] });
  },
});
