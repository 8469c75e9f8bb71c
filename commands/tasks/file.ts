import { command } from '../../src/chat/command.ts';
import { page, task, text } from '../../src/chat/field.ts';
import { fold } from '../../src/domain/fold.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import type { KeptFile } from '../../src/store/index.ts';
import { noTask } from '../../src/usecases/tasks/no-task.ts';
import { stretchOf } from '../../src/views/offset-pages.ts';
import { fileCard, filesCard } from '../../src/views/tasks/files.ts';

/** Hands a file of a task to whoever asks; where there are several, shows them to choose from. */
export const file = command({
  path: ['tasks', 'file'],
  summary: 'tasks.file.summary',
  options: {
    task: task(),
    file: text({ label: 'fields.file', hint: 'fields.fileMeant.hint', max: 200, rest: true }).optional(),
    page: page(),
  },
  also: ['files', 'download', 'evidence', 'attachment', 'tep', 'tai ve', 'fail', 'muat turun', 'bukti'],
  may: 'tasks.history',
  async run(ask, given) {
    const detail = await ask.store.tasks.detail(ask.viewer, given.task);
    if (!detail) throw await noTask(ask.store, ask.viewer, given.task);
    const { store, viewer } = ask;
    const files = await store.files.of(viewer, detail.id);
    const { number } = detail;
    if (files.length === 0) throw mistake('files.error.none', { number });
    const meant = given.file === undefined ? files : called(files, given.file);
    if (meant.length === 0) throw mistake('files.error.noSuch', { number, said: given.file ?? '' });
    const [only] = meant;
    if (!only || meant.length > 1) {
      const card = await filesCard(ask, detail, stretchOf(meant, given.page), ask.said);
      return { kind: 'card', card, to: 'asker', inPlace: ask.pressed && given.page !== undefined };
    }
    const { id, name, mediaType, size } = only;
    return {
      kind: 'card',
      card: await fileCard(ask, detail, only),
      to: 'asker',
      files: [{ id, name, mediaType, size, bytes: async () => bodyOf(await store.files.read(viewer, id)) }],
    };
  },
});

/** By its number on the task, or by words of its name; the whole name goes before a part of one. */
function called(files: readonly KeptFile[], said: string): readonly KeptFile[] {
  const number = /^#?(\d{1,3})\.?$/.exec(said.trim())?.[1];
  if (number) return files.filter((file) => file.number === Number(number));
  const words = fold(said);
  const whole = files.filter(({ name }) => fold(name) === words);
  return whole.length > 0 ? whole : files.filter(({ name }) => fold(name).includes(words));
}

function bodyOf(file: { readonly body: Uint8Array } | undefined): Uint8Array {
  if (!file) throw new Error('a file went away between two questions');
  return file.body;
}
