import { command } from '../../src/chat/command.ts';
import { page } from '../../src/chat/field.ts';
import { lateList } from '../../src/usecases/late-list.ts';
import { lateListCard } from '../../src/views/reminders/late-list.ts';
import { pageSize } from '../../src/views/tasks/list.ts';

const path = ['reports', 'late'] as const;
const waiting = { state: 'reported' };

/** What is late now, with who was told and what they answered. */
export const late = command({
  path,
  summary: 'late.summary',
  options: { page: page('row') },
  also: ['overdue', 'qua han', 'tre han', 'tertunggak', 'lewat'],
  may: 'reports.read',
  async run(ask, given) {
    const { store, viewer, today, t } = ask;
    const found = await lateList(store, viewer, today, { after: given.page ?? null, limit: pageSize });
    const { page: _, ...first } = ask.said;
    const buttons = [
      ...(given.page ? [{ label: t('buttons.firstPage'), line: await ask.button(path, first) }] : []),
      ...(found.next
        ? [{ label: t('buttons.nextPage'), line: await ask.button(path, { ...first, page: found.next }) }]
        : []),
      ...(found.waiting.count > 0
        ? [{ label: t('reports.button.waiting'), line: await ask.button(['tasks', 'list'], waiting) }]
        : []),
    ];
    if (found.requests.count > 0)
      buttons.push({
        label: t('extensions.button.list'),
        line: await ask.button(['extensions', 'list'], {}),
      });
    const head = await store.history.printHead(viewer, 'late');
    const card = lateListCard(t, today, { ...found, head }, buttons);
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});
