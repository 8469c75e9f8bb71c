import type { Ask } from '../../src/chat/ask.ts';
import { type Command, command } from '../../src/chat/command.ts';
import { file, task, text } from '../../src/chat/field.ts';
import { documentLimit, linkLimit } from '../../src/domain/governance.ts';
import { noteLimit, type Task } from '../../src/domain/task.ts';
import { webLink } from '../../src/domain/web-link.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { doneTask } from '../../src/usecases/tasks/done-task.ts';
import { changed } from '../../src/views/changed.ts';
import { keptFile } from '../../src/views/tasks/files.ts';
import { productForm } from './shared/product-form.ts';

/** Reports a task done, or closes it, with Undo for the one who pressed; asks for what there is to show. */
export const done: Command = command({
  path: ['tasks', 'done'],
  summary: 'tasks.done.summary',
  options: {
    task: task(),
    note: text({ label: 'fields.note', max: noteLimit, rest: true, multiline: true }).optional(),
    document: text({
      label: 'fields.document',
      hint: 'fields.document.hint',
      max: documentLimit,
    }).optional(),
    link: text({ label: 'fields.link', hint: 'fields.link.hint', max: linkLimit }).optional(),
    file: file({ label: 'fields.file', hint: 'fields.file.hint' }).optional(),
  },
  also: ['complete', 'finish', 'close', 'finished', 'report', 'xong', 'hoan thanh', 'selesai', 'siap'],
  may: 'tasks.done',
  async run(ask, given) {
    const { task: number, document, file } = given;
    // "/tasks done 1 2 3" means three tasks, not a note.
    if (/^#?\d+([\s,;]+#?\d+)+$|^#\d+$/.test(given.note ?? ''))
      throw mistake('errors.oneTask', { said: `${number} ${given.note}` });
    const shown = { document, file, ...linkAndNote(given) };
    const form = await productForm(ask, done, number, shown);
    if (form) return form;
    const task = await doneTask(ask, { number, ...shown, seen: ask.seen });
    return answer(ask, task, keptFile(ask, file));
  },
});

/** A note that is a link and nothing else is one. */
function linkAndNote({ link: said, note }: { link?: string | undefined; note?: string | undefined }) {
  const link = said === undefined ? undefined : webLink(said);
  if (said !== undefined && link === undefined) throw mistake('governance.error.link', { said });
  const alone = link === undefined && note !== undefined ? webLink(note) : undefined;
  return alone ? { link: alone, note: undefined } : { link, note };
}

async function answer(ask: Ask, task: Task, kept: readonly string[]) {
  const { t } = ask;
  const line = await ask.button(['tasks', 'undo'], { task: String(task.number) }, task.version);
  const isReport = task.state === 'reported';
  return changed(ask, isReport ? 'tasks.reported' : 'tasks.done', task, {
    details: [...kept, t(isReport ? 'tasks.reported.thanks' : 'tasks.done.thanks')],
    buttons: [{ label: t('buttons.undo'), line }],
  });
}
