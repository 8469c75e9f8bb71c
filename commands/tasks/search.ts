import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { page, text } from '../../src/chat/field.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { whoCard } from '../../src/views/tasks/card.ts';
import { pageSize, taskList } from '../../src/views/tasks/list.ts';

/** Tasks that hold all of the words, with or without marks. */
export const search = command({
  path: ['tasks', 'search'],
  summary: 'tasks.search.summary',
  options: { words: text({ label: 'fields.words', max: 200, rest: true }), page: page() },
  also: ['find', 'tim', 'tim kiem', 'cari'],
  may: 'tasks.read',
  run: (ask, given) => answerSearch(ask, given.words, given.page, ['tasks', 'search']),
});

/** A page of hits; a single hit of `who` is answered with its owners at once. */
export async function answerSearch(
  ask: Ask,
  words: string,
  from: string | undefined,
  path: readonly ['tasks', 'who' | 'search'],
): Promise<Reply> {
  const offset = Number(from ?? 0) || 0;
  const found = await ask.store.tasks.search(ask.viewer, words, { offset, limit: pageSize });
  const [only] = found.rows;
  if (only && found.total === 1 && path[1] === 'who') {
    const task = await ask.store.tasks.detail(ask.viewer, only.number);
    if (task) return { kind: 'card', card: await whoCard(ask, task), to: 'asker' };
  }
  const next = found.more ? String(offset + pageSize) : null;
  const intro =
    found.ordered === 'day'
      ? ask.t('tasks.search.many', { count: found.total - 1 })
      : ask.t('tasks.search.found', { count: found.total });
  const card = await taskList(
    ask,
    { rows: found.rows, next },
    {
      title: ask.t('tasks.search.title', { words }),
      empty: ask.t('tasks.search.empty'),
      intro,
      path,
      said: ask.said,
    },
  );
  return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
}
