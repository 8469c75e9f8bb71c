import { command } from '../../src/chat/command.ts';
import { page } from '../../src/chat/field.ts';
import { reportCard } from '../../src/views/committee/report.ts';
import { readStretch } from '../../src/views/offset-pages.ts';

/** Open, due this week and late: all together, and by group. */
export const now = command({
  path: ['reports', 'now'],
  summary: 'reports.now.summary',
  options: { page: page() },
  also: ['status', 'today', 'tinh hinh', 'hien nay', 'kedudukan', 'sekarang'],
  may: 'reports.read',
  async run(ask, given) {
    const { viewer, today, store } = ask;
    const groups = await readStretch(given.page, (at) => store.reports.byGroup(viewer, today, at));
    const totals = {
      ...(await store.reports.totals(viewer, today)),
      waiting: await store.reports.waiting(viewer),
    };
    const head = await store.history.printHead(viewer, 'now');
    const card = await reportCard(ask, totals, groups, { said: ask.said, head });
    return { kind: 'card', card, to: 'asker', inPlace: ask.pressed };
  },
});
