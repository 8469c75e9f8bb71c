import { command } from '../../src/chat/command.ts';
import { task, text } from '../../src/chat/field.ts';
import { noteLimit } from '../../src/domain/task.ts';
import { dropTask } from '../../src/usecases/tasks/drop-task.ts';
import { changed } from '../../src/views/changed.ts';
import { droppedAlong } from '../../src/views/tasks/parts-along.ts';

/** Drops a task that is no longer owed; the reason is asked for and kept. */
export const drop = command({
  path: ['tasks', 'drop'],
  summary: 'tasks.drop.summary',
  options: {
    task: task(),
    reason: text({ label: 'fields.reason', max: noteLimit, rest: true, multiline: true }),
  },
  also: ['delete', 'remove', 'cancel', 'huy', 'xoa', 'gugur', 'gugurkan', 'padam'],
  may: 'tasks.drop',
  async run(ask, given) {
    const task = await dropTask(ask, { number: given.task, reason: given.reason, seen: ask.seen });
    const parts = await ask.store.tasks.partsOf(ask.viewer, task.id);
    return changed(ask, 'tasks.dropped', task, { details: droppedAlong(ask.t, task, parts) });
  },
});
