import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canonical } from '../../src/store/history/canonical.ts';
import type { Rooms } from '../../src/store/index.ts';
import { engines, type TestStore } from '../engines.ts';
import { aCommittee, dueOn, owe, type Scene, start, today } from './committee.ts';

test('equal values have one text, however they were made', () => {
  const text = canonical({ b: [{ z: 1, a: undefined, y: null }], a: 'Đất' });
  expect(text).toBe('{"a":"Đất","b":[{"y":null,"z":1}]}');
});

describe.each(engines)('history on $name', ({ name, open }) => {
  let store: TestStore;
  let scene: Scene;
  const say = (rooms: Rooms, subjectId: string, action: string, after: object | null = null) =>
    rooms.history.append({
      committeeId: scene.committee.id,
      memberId: scene.officer.id,
      door: 'web',
      at: start,
      day: today,
      action,
      subject: 'task',
      subjectId,
      after,
    });
  beforeEach(async () => {
    store = await open();
    scene = await aCommittee(store);
  });
  afterEach(() => store.close());

  test('rebuilds a task from what its entries say it became', async () => {
    const { viewer, home, finance, lan } = scene;
    await store.transaction(async (rooms) => {
      const task = await owe(rooms, viewer, { lead: home.id, day: '2025-07-25' });
      await say(rooms, task.id, 'tasks.add', task);
    });
    const changes = [
      { title: { text: 'Báo cáo mới' } },
      { assigneeIds: [lan.id], coordinatorIds: [finance.id] },
      { leadGroupId: finance.id, coordinatorIds: [] },
      { state: 'done', closedAt: start },
      { state: 'open', closedAt: null },
    ] as const;
    for (const to of changes)
      await store.transaction(async (rooms) => {
        const task = await rooms.tasks.lock(viewer, 1);
        if (!task) throw new Error('gone');
        const { version } = await rooms.tasks.change(viewer, task, to);
        await say(rooms, task.id, 'tasks.edit', { ...to, version });
      });
    const task = await store.tasks.byNumber(viewer, 1);
    const entries = await store.history.of(viewer, task?.id ?? '', 100);
    const rebuilt = entries.reverse().reduce((so, entry) => ({ ...so, ...entry.after }), {});
    expect(rebuilt).toEqual(task);
    const texts = await store.query('select text, number from history order by number');
    for (const { text, number } of texts) {
      const read = JSON.parse(String(text)) as object;
      expect(canonical(read)).toBe(text);
      expect(read).toMatchObject({ number, committee: scene.committee.id, member: scene.officer.id });
    }
  });

  test('numbers entries without a gap, also when a transaction fails between', async () => {
    await say(store, 'a', 'first');
    const failing = store.transaction(async (rooms) => {
      await say(rooms, 'a', 'x');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await say(store, 'a', 'second');
    const entries = await store.history.byNumbers(scene.committee.id, [1, 2, 3]);
    expect(entries.map((entry) => entry.number)).toEqual([1, 2]);
    expect(entries[0]).toMatchObject({ memberName: 'Trần Thị Hoa', before: null, note: null });
  });

  test('knows how long ago the last entry was recorded, by the database’s clock', async () => {
    await say(store, 'a', 'first');
    const latest = await store.history.latestOf(scene.viewer, 'a');
    expect(latest).toMatchObject({ action: 'first', at: start });
    expect(latest?.ageMs).toBeGreaterThanOrEqual(0);
    expect(latest?.ageMs).toBeLessThan(20_000);
    expect(await store.history.latestOf(scene.viewer, 'b')).toBeUndefined();
  });

  // One connection at a time cannot show this.
  if (name === 'PostgreSQL')
    test('is numbered in one row though four write at once', async () => {
      const writer = async (writes: number) => {
        for (let n = 0; n < writes; n++)
          await store.transaction(async (rooms) => {
            const task = await owe(rooms, scene.viewer, { lead: scene.home.id, day: '2025-07-25' });
            await say(rooms, task.id, 'tasks.add');
            const locked = await rooms.tasks.lock(scene.viewer, 1 + (n % 3));
            if (locked)
              await rooms.tasks.move(scene.viewer, locked, {
                deadline: dueOn(n % 2 ? '2025-07-25' : '2025-08-31'),
                enteredOn: today,
                at: start,
                reason: '',
                nextRungDay: null,
              });
          });
      };
      await Promise.all([1, 2, 3, 4].map(() => writer(25)));
      const rows = await store.query('select number from history order by number');
      expect(rows.map((row) => row.number)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
      const tasks = await store.query('select number from tasks order by number');
      expect(tasks.map((row) => row.number)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
      expect(await store.reports.totals(scene.viewer, today)).toMatchObject({ open: 100 });
    });
});
