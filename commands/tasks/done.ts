import { command } from '../../src/chat/command.ts';
import { file, task, text } from '../../src/chat/field.ts';
import { noteLimit } from '../../src/domain/task.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { doneTask } from '../../src/usecases/done-task.ts';
import { changed } from '../../src/views/changed.ts';
import { keptFile } from '../../src/views/files.ts';

/** Marks a task done, with Undo for the one who pressed. */
export const done = command({
  path: ['tasks', 'done'],
  summary: 'tasks.done.summary',
  options: {
    task: task(),
    note: text({ label: 'fields.note', max: noteLimit, rest: true, multiline: true }).optional(),
    file: file({ label: 'fields.file', hint: 'fields.file.hint' }).optional(),
  },
  also: ['complete', 'finish', 'close', 'finished', 'xong', 'hoan thanh', 'selesai', 'siap'],
  may: 'tasks.done',
  async run(ask, given) {
    // "/tasks done 1 2 3" means three tasks, not a note.
    if (/^#?\d+([\s,;]+#?\d+)+$|^#\d+$/.test(given.note ?? ''))
      throw mistake('errors.oneTask', { said: `${given.task} ${given.note}` });
    const { task: number, note, file } = given;
    const task = await doneTask(ask, { number, note, file, seen: ask.seen });
    const line = await ask.button(['tasks', 'undo'], { task: String(task.number) }, task.version);
    return changed(ask, 'tasks.done', task, {
      details: [...keptFile(ask, file), ask.t('tasks.done.thanks')],
      buttons: [{ label: ask.t('buttons.undo'), line }],
    });
  },
});
