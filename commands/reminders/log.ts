import { command } from '../../src/chat/command.ts';
import { page, task } from '../../src/chat/field.ts';
import type { GroupId, MemberId } from '../../src/domain/ids.ts';
import { noTask } from '../../src/usecases/tasks/no-task.ts';
import { detailsButton } from '../../src/views/details-button.ts';
import { logCard } from '../../src/views/reminders/log.ts';
import { pageSize } from '../../src/views/tasks/list.ts';

const path = ['reminders', 'log'] as const;

/** What was said of a task, to whom, when, and what was not said, and why. */
export const log = command({
  path,
  summary: 'log.summary',
  options: { task: task(), page: page('row') },
  also: ['ledger', 'nhat ky', 'so nhat ky', 'rekod'],
  may: 'ledger.read',
  async run(ask, given) {
    const { store, viewer } = ask;
    const detail = await store.tasks.detail(viewer, given.task);
    if (!detail) throw await noTask(ask.store, ask.viewer, given.task);
    const offset = /^\d{1,6}$/.test(given.page ?? '') ? Number(given.page) : 0;
    // One more than is shown: it tells whether there is another page.
    const found = await store.outbox.rungsOf(viewer.committeeId, detail.id, { offset, limit: pageSize + 1 });
    const rungs = found.slice(0, pageSize);
    const ids = [...new Set(rungs.map(({ recipientId }) => recipientId))];
    const groups = await store.groups.byIds(viewer, ids as GroupId[]);
    const members = await store.members.byIds(viewer, ids as MemberId[]);
    const names = new Map<string, string>([
      ...groups.map(({ id, name }) => [id, ask.t.worded(name)] as const),
      ...members.map(({ id, name }) => [id, name] as const),
    ]);
    const { page: _, ...first } = ask.said;
    const next = String(offset + pageSize);
    const buttons = [
      ...(offset > 0 ? [{ label: ask.t('buttons.firstPage'), line: await ask.button(path, first) }] : []),
      ...(found.length > pageSize
        ? [{ label: ask.t('buttons.nextPage'), line: await ask.button(path, { ...first, page: next }) }]
        : []),
      await detailsButton(ask, detail.number),
    ];
    const card = logCard(ask, detail, { rungs, names, buttons });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});
