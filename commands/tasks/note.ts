import { command } from '../../src/chat/command.ts';
import { file, task, text } from '../../src/chat/field.ts';
import { noteLimit } from '../../src/domain/task.ts';
import { noteTask } from '../../src/usecases/tasks/note-task.ts';
import { changed } from '../../src/views/changed.ts';
import { keptFile } from '../../src/views/tasks/files.ts';

/** Puts a note into a task's history, or a file with the task. */
export const note = command({
  path: ['tasks', 'note'],
  summary: 'tasks.note.summary',
  options: {
    task: task(),
    note: text({ label: 'fields.note', max: noteLimit, rest: true, multiline: true }).optional(),
    file: file({ label: 'fields.file', hint: 'fields.file.hint' }).optional(),
  },
  oneOf: ['note', 'file'],
  also: ['comment', 'ghi chu', 'nota', 'catat'],
  may: 'tasks.note',
  async run(ask, given) {
    const { task: number, note, file } = given;
    const task = await noteTask(ask, { number, note, file });
    return changed(ask, 'tasks.noted', task, { details: [...(note ? [note] : []), ...keptFile(ask, file)] });
  },
});
