import { command } from '../../src/chat/command.ts';
import { page } from '../../src/chat/field.ts';
import { reportCard } from '../../src/views/report.ts';
import { pageSize } from '../../src/views/task-list.ts';

/** Open, due this week and late: all together, and by group. */
export const now = command({
  path: ['reports', 'now'],
  summary: 'reports.now.summary',
  options: { page: page() },
  may: 'reports.read',
  async run(ask, given) {
    const { viewer, today, store } = ask;
    const wanted = /^\d{1,6}$/.test(given.page ?? '') ? Number(given.page) : 0;
    const from = (offset: number) => store.reports.byGroup(viewer, today, { offset, limit: pageSize });
    const found = await from(wanted);
    // An old button may point past the end of a list that has become shorter.
    const [groups, offset] = found.rows.length > 0 || wanted === 0 ? [found, wanted] : [await from(0), 0];
    const totals = {
      ...(await store.reports.totals(viewer, today)),
      waiting: await store.reports.waiting(viewer),
    };
    const head = await store.history.printHead(viewer, 'now');
    const card = await reportCard(ask, totals, { ...groups, offset }, { said: ask.said, head });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});
