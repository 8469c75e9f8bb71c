import { command } from '../../src/chat/command.ts';
import { page } from '../../src/chat/field.ts';
import { dutyList } from '../../src/views/tasks/duties.ts';
import { pageSize } from '../../src/views/tasks/list.ts';

/** What comes again, in the order of the next days. */
export const repeats = command({
  path: ['tasks', 'repeats'],
  summary: 'duties.repeats.summary',
  options: { page: page('row') },
  also: ['duties', 'cac nhiem vu dinh ky', 'senarai berkala'],
  may: 'tasks.read',
  async run(ask, { page }) {
    const { store, viewer } = ask;
    const duties = await store.outbox.duties(viewer, { after: page ?? null, limit: pageSize });
    const leads = await store.groups.byIds(viewer, [
      ...new Set(duties.rows.map(({ leadGroupId }) => leadGroupId)),
    ]);
    const card = await dutyList(ask, duties, { leads, said: ask.said });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});
