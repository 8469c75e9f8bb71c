import { command } from '../../src/chat/command.ts';
import { task, text } from '../../src/chat/field.ts';
import { noteLimit } from '../../src/domain/task.ts';
import { noteTask } from '../../src/usecases/note-task.ts';
import { changed } from '../../src/views/changed.ts';

/** Puts a note into a task's history. */
export const note = command({
  path: ['tasks', 'note'],
  summary: 'tasks.note.summary',
  options: {
    task: task(),
    note: text({ label: 'fields.note', max: noteLimit, rest: true, multiline: true }),
  },
  also: ['comment', 'ghi chu', 'nota', 'catat'],
  may: 'tasks.note',
  async run(ask, given) {
    const task = await noteTask(ask, { number: given.task, note: given.note });
    return changed(ask, 'tasks.noted', task, { details: [given.note] });
  },
});
