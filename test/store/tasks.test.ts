import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines, type TestStore } from '../engines.ts';
import { aCommittee, dueOn, owe, type Scene, start, today } from './committee.ts';

describe.each(engines)('tasks on $name', ({ open }) => {
  let store: TestStore;
  let scene: Scene;
  beforeEach(async () => {
    store = await open();
    scene = await aCommittee(store);
  });
  afterEach(() => store.close());

  test('are numbered from 1 in each committee, and a dropped number is not used again', async () => {
    const other = await aCommittee(store, 'Another committee');
    const first = await owe(store, scene.viewer, { lead: scene.home.id });
    await store.tasks.change(scene.viewer, first, { state: 'dropped', closedAt: start });
    const second = await owe(store, scene.viewer, { lead: scene.home.id });
    const elsewhere = await owe(store, other.viewer, { lead: other.home.id });
    expect([first.number, second.number, elsewhere.number]).toEqual([1, 2, 1]);
  });

  test('are read back as they were written, in one way to write each letter', async () => {
    const title = 'Đất đai: báo cáo'.normalize('NFD');
    const { home, finance, lan, viewer } = scene;
    const added = await owe(store, viewer, {
      title,
      lead: home.id,
      coordinators: [finance.id, home.id, finance.id],
      assignees: [lan.id, lan.id],
      day: '2025-07-25',
    });
    expect(added).toMatchObject({
      title: { text: title.normalize('NFC') },
      coordinatorIds: [finance.id],
      assigneeIds: [lan.id],
      deadline: dueOn('2025-07-25'),
      originalDay: '2025-07-25',
      version: 1,
    });
    expect(await store.tasks.byNumber(viewer, 1)).toEqual(added);
  });

  test('keep their original day and every entry when the deadline moves', async () => {
    const task = await owe(store, scene.viewer, { lead: scene.home.id, day: '2025-07-25' });
    const to = { enteredOn: today, at: start, reason: 'waiting for figures', nextRungDay: null };
    const once = await store.tasks.move(scene.viewer, task, { deadline: dueOn('2025-08-31'), ...to });
    const undated = { wording: { text: 'khi có thể' }, rule: { kind: 'none' }, day: null } as const;
    const twice = await store.tasks.move(scene.viewer, once, { deadline: undated, ...to });
    expect(twice).toEqual(await store.tasks.byNumber(scene.viewer, 1));
    expect(twice).toMatchObject({ originalDay: '2025-07-25', deadlineVersion: 3, version: 3 });
    const entries = await store.tasks.deadlinesOf(scene.viewer, task.id);
    expect(entries.map((entry) => [entry.version, entry.deadline.day, entry.reason, entry.by])).toEqual([
      [1, '2025-07-25', null, 'Trần Thị Hoa'],
      [2, '2025-08-31', 'waiting for figures', 'Trần Thị Hoa'],
      [3, null, 'waiting for figures', 'Trần Thị Hoa'],
    ]);
  });

  test('changed from a version that is gone are refused, and nothing is changed', async () => {
    const task = await owe(store, scene.viewer, { lead: scene.home.id, day: '2025-07-25' });
    await store.tasks.change(scene.viewer, task, { state: 'done', closedAt: start });
    const before = await store.digest();
    await expect(store.tasks.change(scene.viewer, task, { state: 'dropped' })).rejects.toThrow(/version 1/);
    const move = {
      deadline: dueOn('2025-09-01'),
      enteredOn: today,
      at: start,
      reason: '',
      nextRungDay: null,
    };
    await expect(store.tasks.move(scene.viewer, task, move)).rejects.toThrow(/version 1/);
    expect(await store.digest()).toBe(before);
  });

  test('show their people and their source in detail', async () => {
    const { viewer, home, finance, lan } = scene;
    const directiveId = await store.directives.add(viewer, {
      number: '127-KL/TW',
      kind: 'conclusion',
      title: { text: 'Kết luận' },
      issuer: { text: 'Ban Bí thư' },
      signedOn: '2025-07-01',
    });
    const itemId = await store.directives.addItem(viewer, directiveId, {
      path: '1.a',
      text: { text: 'Sắp xếp đơn vị hành chính' },
      position: 1,
    });
    const added = await owe(store, viewer, { lead: home.id });
    expect((await store.tasks.detail(viewer, added.number))?.source).toBeNull();
    await store.tasks.add(viewer, {
      ...added,
      directiveId,
      itemId,
      coordinatorIds: [finance.id],
      assigneeIds: [lan.id],
      enteredOn: today,
      at: start,
      nextRungDay: null,
    });
    expect(await store.tasks.detail(viewer, 2)).toMatchObject({
      lead: home,
      coordinators: [finance],
      assignees: [lan],
      holders: [{ kind: 'lead', member: lan, from: '2025-01-01' }],
      source: { number: '127-KL/TW', path: '1.a', text: { text: 'Sắp xếp đơn vị hành chính' } },
    });
    expect((await store.tasks.search(viewer, 'hanh chinh', { offset: 0, limit: 5 })).rows).toHaveLength(1);
    const list = await store.tasks.list(viewer, { directiveId }, { after: null, limit: 5 });
    expect(list.rows.map((row) => row.number)).toEqual([2]);
  });

  test('can be locked inside a transaction only, and transactions do not nest', async () => {
    await owe(store, scene.viewer, { lead: scene.home.id });
    await expect(store.tasks.lock(scene.viewer, 1)).rejects.toThrow(/transaction/);
    const locked = await store.transaction((rooms) => rooms.tasks.lock(scene.viewer, 1));
    expect(locked?.number).toBe(1);
    const nested = store.transaction(() => store.transaction(async () => 1));
    await expect(nested).rejects.toThrow(/own rooms/);
    await expect(store.transaction(() => store.committees.all())).rejects.toThrow(/own rooms/);
  });

  test('of a transaction that fails are not there', async () => {
    const before = await store.digest();
    const failing = store.transaction(async (rooms) => {
      await owe(rooms, scene.viewer, { lead: scene.home.id, day: '2025-07-25' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await store.digest()).toBe(before);
  });
});
