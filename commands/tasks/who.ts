import { command } from '../../src/chat/command.ts';
import { page, text } from '../../src/chat/field.ts';
import { noTask } from '../../src/usecases/tasks/no-task.ts';
import { whoCard } from '../../src/views/tasks/card.ts';
import { answerSearch } from './search.ts';

/** Who owns a task, by its number or its words; several hits are listed, best first. */
export const who = command({
  path: ['tasks', 'who'],
  summary: 'tasks.who.summary',
  options: { words: text({ label: 'fields.words', max: 200, rest: true, suggests: 'task' }), page: page() },
  also: ['owner', 'ai', 'siapa'],
  may: 'tasks.read',
  async run(ask, given) {
    const number = /^#?(\d{1,9})$/.exec(given.words)?.[1];
    if (!number) return answerSearch(ask, given.words, given.page, ['tasks', 'who']);
    const task = await ask.store.tasks.detail(ask.viewer, Number(number));
    if (!task) throw await noTask(ask.store, ask.viewer, number);
    return { kind: 'card', card: await whoCard(ask, task), to: 'asker' };
  },
});
