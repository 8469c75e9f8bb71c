import { command } from '../../src/chat/command.ts';
import { page } from '../../src/chat/field.ts';
import { pageSize, taskList } from '../../src/views/tasks/list.ts';

/** What waits for the asker: assigned to them, or owed by a group whose seat they hold. */
export const mine = command({
  path: ['tasks', 'mine'],
  summary: 'tasks.mine.summary',
  options: { page: page('row') },
  also: ['my', 'todo', 'me', 'cua toi', 'saya'],
  may: 'tasks.read',
  async run(ask, given) {
    const tasks = await ask.store.tasks.mine(ask.viewer, { after: given.page ?? null, limit: pageSize });
    const card = await taskList(ask, tasks, {
      title: ask.t('tasks.mine.title', { name: ask.member.name }),
      empty: ask.t('tasks.mine.empty'),
      path: ['tasks', 'mine'],
      said: ask.said,
      grouped: true,
    });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});
