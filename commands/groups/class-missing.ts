import type { Ask } from '../../src/chat/ask.ts';
import { command } from '../../src/chat/command.ts';
import { flag, page, task } from '../../src/chat/field.ts';
import type { ItemId } from '../../src/domain/ids.ts';
import { notice } from '../../src/domain/notice.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { mistake } from '../../src/i18n/mistake.ts';
import { fillUp } from '../../src/usecases/directives/fan-out/fill-up.ts';
import { noTask } from '../../src/usecases/tasks/no-task.ts';
import { pageSize } from '../../src/views/tasks/list.ts';
import { isOfMany } from '../../src/views/tasks/roll-up.ts';
import { rollUpCard } from '../../src/views/tasks/roll-up-card.ts';

/** How far the groups are that were asked the same as a task's, and who is missing; tasks for those without. */
export const missing = command({
  path: ['groups', 'missing'],
  summary: 'groups.missing.summary',
  options: {
    task: task(),
    add: flag({ label: 'classes.field.addTasks', may: 'tasks.add' }).optional(),
    page: page('row'),
  },
  also: ['progress', 'con thieu', 'tien do', 'kemajuan', 'belum'],
  may: 'tasks.read',
  async run(ask, { task: number, add, page }) {
    const { store, viewer, today, t } = ask;
    const one = await store.tasks.byNumber(viewer, number);
    if (!one) throw await noTask(ask.store, ask.viewer, number);
    if (!one.itemId) throw mistake('rollUp.error.single', { number });
    if (add) return added(ask, one.itemId);
    const rollUp = await store.classes.rollUp(viewer, one.itemId, today);
    if (!isOfMany(rollUp)) throw mistake('rollUp.error.single', { number });
    const missing = await store.classes.missing(viewer, one.itemId, { after: page ?? null, limit: pageSize });
    const shown = { title: t.worded(one.title), task: number, rollUp, missing, said: ask.said };
    return { kind: 'card', card: await rollUpCard(ask, shown), to: 'asker', inPlace: ask.pressed };
  },
});

async function added(ask: Ask, itemId: ItemId): Promise<Reply> {
  return notice(ask.t('rollUp.added', { count: await fillUp(ask, itemId) }));
}
