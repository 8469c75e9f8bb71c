import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, weekOf } from '../../src/domain/day.ts';
import { engines } from '../engines.ts';
import { aCommittee, dueOn, owe, start, today } from './committee.ts';

describe.each(engines)('reports on $name', ({ open }) => {
  test('count what a look at every task counts, after any changes', async () => {
    const store = await open();
    const { viewer, home, finance } = await aCommittee(store);
    const groups = [home.id, finance.id];
    const change = fc.record({
      number: fc.integer({ min: 1, max: 12 }),
      what: fc.constantFrom('add', 'move', 'close', 'open', 'give'),
      days: fc.integer({ min: -9, max: 9 }),
      group: fc.constantFrom(...groups),
    });
    // The first look of the day counts; what changes after it must be followed.
    await store.reports.byGroup(viewer, today, { offset: 0, limit: 10 });
    for (const { number, what, days, group } of fc.sample(change, { numRuns: 60, seed: 11 })) {
      const day = addDays(today, days);
      await store.transaction(async (rooms) => {
        const task = await rooms.tasks.lock(viewer, number);
        if (!task || what === 'add') return owe(rooms, viewer, { lead: group, day });
        if (what === 'give') return rooms.tasks.change(viewer, task, { leadGroupId: group });
        const to = { enteredOn: today, at: start, reason: 'x', nextRungDay: null };
        if (what === 'move') return rooms.tasks.move(viewer, task, { deadline: dueOn(day), ...to });
        return rooms.tasks.change(viewer, task, { state: what === 'close' ? 'done' : 'open' });
      });
    }
    const { rows: tasks } = await store.tasks.list(viewer, {}, { after: null, limit: 1000 });
    const count = (of: typeof tasks, today: Day) => ({
      open: of.length,
      thisWeek: of.filter(({ day }) => day && day >= weekOf(today).from && day <= weekOf(today).to).length,
      late: of.filter(({ day }) => day && day < today).length,
    });
    expect(await store.reports.totals(viewer, today)).toEqual(count(tasks, today));
    for (const day of [today, addDays(today, 1), addDays(today, 5), today]) {
      const report = await store.reports.byGroup(viewer, day, { offset: 0, limit: 10 });
      expect(report.total).toBe(2);
      for (const { group, ...counted } of report.rows)
        expect(counted).toEqual(
          count(
            tasks.filter(({ lead }) => lead.id === group.id),
            day,
          ),
        );
      const [first, second] = report.rows;
      expect(first?.late).toBeGreaterThanOrEqual(second?.late ?? 0);
    }
    const past = await store.reports.byGroup(viewer, today, { offset: 5, limit: 10 });
    expect(past).toEqual({ rows: [], total: 2 });
    const stale = await store.query('select * from tallies where open <= 0');
    expect(stale).toEqual([]);
    await store.close();
  }, 180_000);
});
