import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines, type TestStore } from '../engines.ts';
import { aCommittee, owe, type Scene, start, today } from './committee.ts';

describe.each(engines)('two committees on $name', ({ open }) => {
  let store: TestStore;
  let ours: Scene;
  let theirs: Scene;
  beforeEach(async () => {
    store = await open();
    ours = await aCommittee(store);
    theirs = await aCommittee(store, 'Another committee');
  });
  afterEach(() => store.close());

  test('see nothing of each other, whatever they ask for', async () => {
    const { viewer } = ours;
    const page = { after: null, limit: 10 };
    const task = await owe(store, theirs.viewer, { lead: theirs.home.id, assignees: [theirs.lan.id] });
    const role = { platform: 'discord', workspace: 'G1', role: 'r1' } as const;
    await store.groups.bindRole(theirs.viewer, theirs.home.id, role, '@r1');
    const source = { text: 'x', author: null, link: null, place: null };
    await store.sources.add(theirs.viewer, task.id, source);
    await store.history.append({
      committeeId: theirs.committee.id,
      memberId: theirs.lan.id,
      door: 'web',
      at: start,
      day: today,
      action: 'tasks.add',
      subject: 'task',
      subjectId: task.id,
    });
    const intruder = {
      ...viewer,
      memberId: theirs.lan.id,
      seats: theirs.asLan.seats,
      groupIds: [theirs.home.id],
    };
    const seen = [
      await store.tasks.byNumber(viewer, task.number),
      await store.tasks.detail(viewer, task.number),
      ...(await store.tasks.byIds(viewer, [task.id])),
      ...(await store.tasks.mine(intruder, page)).rows,
      ...(await store.tasks.list(viewer, { groupId: theirs.home.id, state: 'any' }, page)).rows,
      ...(await store.tasks.list(viewer, { assigneeId: theirs.lan.id }, page)).rows,
      ...(await store.tasks.list(viewer, {}, page)).rows,
      ...(await store.tasks.suggest(intruder, '', 5)),
      ...(await store.tasks.suggest(viewer, '1', 5)),
      ...(await store.tasks.search(viewer, 'nop bao cao', { offset: 0, limit: 5 })).rows,
      ...(await store.tasks.deadlinesOf(viewer, task.id)),
      await store.sources.of(viewer, task.id),
      ...(await store.history.of(viewer, task.id, 5)),
      ...(await store.history.byNumbers(ours.committee.id, [1])),
      await store.history.latestOf(viewer, task.id),
      await store.members.byId(viewer, theirs.lan.id),
      await store.groups.byId(viewer, theirs.home.id),
      ...(await store.groups.members(viewer, theirs.home.id)),
      ...(await store.groups.holders(viewer, [theirs.home.id])),
      ...(await store.groups.aliasesOf(viewer, theirs.home.id)),
      ...(await store.groups.rolesOf(viewer, [theirs.home.id])),
      ...(await store.reports.byGroup(viewer, today, { offset: 0, limit: 5 })).rows,
    ];
    expect(seen.filter(Boolean)).toEqual([]);
    expect(await store.reports.totals(viewer, today)).toEqual({ open: 0, thisWeek: 0, late: 0 });
    expect(await store.groups.named(viewer, 'moha', 5)).toMatchObject([{ owner: { id: ours.home.id } }]);
  });

  test('cannot change or use each other’s groups, members and tasks', async () => {
    const { viewer } = ours;
    const task = await owe(store, theirs.viewer, { lead: theirs.home.id });
    const role = { platform: 'discord', workspace: 'G1', role: 'r1' } as const;
    await store.groups.bindRole(theirs.viewer, theirs.home.id, role, '@r1');
    const before = await store.digest();
    const seat = { groupId: theirs.home.id, memberId: ours.lan.id, kind: 'lead', from: today } as const;
    for (const attempt of [
      () => owe(store, viewer, { lead: theirs.home.id }),
      () => store.tasks.change(viewer, task, { state: 'done' }),
      () => store.groups.seat(viewer, seat),
      () => store.groups.addMember(viewer, ours.home.id, theirs.lan.id),
      () => store.groups.addAlias(viewer, theirs.home.id, 'ours', null),
      () => store.groups.bindRole(viewer, theirs.home.id, role, '@ours'),
    ])
      await expect(attempt()).rejects.toThrow();
    await store.groups.change(viewer, theirs.home.id, { name: { text: 'ours' } });
    await store.members.change(viewer, theirs.lan.id, { office: 'chair' });
    await store.groups.unseat(viewer, { ...seat, memberId: theirs.lan.id, to: today });
    await store.groups.unbindRole(viewer, theirs.home.id, role);
    expect(await store.digest()).toBe(before);
  });
});
