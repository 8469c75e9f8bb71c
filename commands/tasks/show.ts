import { command } from '../../src/chat/command.ts';
import { task } from '../../src/chat/field.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { taskCard } from '../../src/views/task-card.ts';

const entriesShown = 10;

/** All of a task: owners, deadline and rule, source, and the latest of its history. */
export const show = command({
  path: ['tasks', 'show'],
  summary: 'tasks.show.summary',
  options: { task: task() },
  also: ['view', 'details', 'info', 'history', 'xem', 'lihat'],
  may: 'tasks.read',
  async run(ask, given) {
    const detail = await ask.store.tasks.detail(ask.viewer, given.task);
    if (!detail) throw mistake('errors.noTask', { number: given.task });
    const source = await ask.store.sources.of(ask.viewer, detail.id);
    const history = await ask.store.history.of(ask.viewer, detail.id, entriesShown);
    const files = await ask.store.files.of(ask.viewer, detail.id);
    return { kind: 'card', card: await taskCard(ask, detail, { history, source, files }), to: 'asker' };
  },
});
