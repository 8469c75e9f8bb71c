import { command } from '../../src/chat/command.ts';
import { task, text } from '../../src/chat/field.ts';
import { noteLimit } from '../../src/domain/task.ts';
import { reopenTask } from '../../src/usecases/tasks/reopen-task.ts';
import { changed } from '../../src/views/changed.ts';
import { stayDropped } from '../../src/views/tasks/parts-along.ts';

/** Opens a done or dropped task again; its groups are told. */
export const reopen = command({
  path: ['tasks', 'reopen'],
  summary: 'tasks.reopen.summary',
  options: {
    task: task(),
    reason: text({ label: 'fields.reason', max: noteLimit, rest: true, multiline: true }).optional(),
  },
  also: ['open', 'mo lai', 'buka'],
  may: 'tasks.reopen',
  async run(ask, given) {
    const task = await reopenTask(ask, { number: given.task, reason: given.reason, seen: ask.seen });
    const parts = await ask.store.tasks.partsOf(ask.viewer, task.id);
    return changed(ask, 'tasks.undone', task, { details: stayDropped(ask.t, parts) });
  },
});
