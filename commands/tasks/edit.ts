import { command } from '../../src/chat/command.ts';
import { task, text } from '../../src/chat/field.ts';
import { titleLimit } from '../../src/domain/task.ts';
import { editTask } from '../../src/usecases/edit-task.ts';
import { changed } from '../../src/views/changed.ts';
import { priority } from './priority.ts';

/** Rewords a task or changes its priority. */
export const edit = command({
  path: ['tasks', 'edit'],
  summary: 'tasks.edit.summary',
  options: {
    task: task(),
    title: text({ label: 'fields.title', max: titleLimit, rest: true }).optional(),
    priority: priority(),
  },
  oneOf: ['title', 'priority'],
  also: ['change', 'reword', 'rename', 'update', 'sua', 'ubah', 'sunting'],
  may: 'tasks.edit',
  async run(ask, given) {
    const { task: number, title, priority } = given;
    return changed(ask, 'tasks.edited', await editTask(ask, { number, title, priority, seen: ask.seen }));
  },
});
