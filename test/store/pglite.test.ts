import { expect, test } from 'vitest';
import { pglite } from '../engines.ts';
import { aCommittee, owe, today } from './committee.ts';

test('PostgreSQL in this process makes the same tables and answers the same questions', async () => {
  const store = await pglite.open();
  const { viewer, asLan, home } = await aCommittee(store);
  const empty = await store.digest();
  const task = await store.transaction((rooms) =>
    owe(rooms, viewer, { lead: home.id, title: 'Sửa Luật Đất đai', day: '2025-07-25' }),
  );
  expect(await store.digest()).not.toBe(empty);
  expect((await store.tasks.search(viewer, 'dat dai', { offset: 0, limit: 5 })).rows).toHaveLength(1);
  const mine = await store.tasks.mine(asLan, { after: null, limit: 5 });
  expect(mine.rows).toMatchObject([{ id: task.id, stake: 'lead', day: '2025-07-25' }]);
  expect(await store.reports.totals(viewer, today)).toEqual({ open: 1, thisWeek: 0, late: 0 });
}, 180_000);
