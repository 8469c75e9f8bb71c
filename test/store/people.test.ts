import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines, type TestStore } from '../engines.ts';
import { aCommittee, type Scene, start } from './committee.ts';

describe.each(engines)('members and groups on $name', ({ open }) => {
  let store: TestStore;
  let scene: Scene;
  beforeEach(async () => {
    store = await open();
    scene = await aCommittee(store);
  });
  afterEach(() => store.close());

  const groupsNamed = async (words: string) =>
    (await store.groups.named(scene.viewer, words, 5)).map(({ owner, match }) => [owner.name.text, match]);

  test('groups are found by the beginning of any word, in any language, best match first', async () => {
    const both = [['Bộ Nội vụ', 'start'], ['Bộ Tài chính', 'start']]; // biome-ignore format: a table
    expect(await groupsNamed('bo')).toEqual(both);
    expect(await groupsNamed('Bộ Nội vụ')).toEqual([['Bộ Nội vụ', 'whole']]);
    expect(await groupsNamed('moha')).toEqual([['Bộ Nội vụ', 'whole']]);
    expect(await groupsNamed('home aff')).toEqual([['Bộ Nội vụ', 'word']]);
    expect(await groupsNamed('chinh')).toEqual([['Bộ Tài chính', 'word']]);
    expect(await groupsNamed('chin%')).toEqual([['Bộ Tài chính', 'word']]);
    expect(await groupsNamed('?')).toEqual([]);
  });

  test('a renamed group is found by its new name and its aliases only', async () => {
    await store.groups.change(scene.viewer, scene.home.id, { name: { text: 'Sở Nội vụ' } });
    await store.groups.addAlias(scene.viewer, scene.home.id, 'Nhà', null);
    expect(await groupsNamed('home')).toEqual([]);
    expect(await groupsNamed('moha')).toEqual([['Sở Nội vụ', 'whole']]);
    expect(await groupsNamed('nha')).toEqual([['Sở Nội vụ', 'whole']]);
  });

  test('members are found by name and handle until they leave', async () => {
    const { viewer, lan, committee } = scene;
    const address = { platform: 'slack', workspace: 'T1', user: 'U1' } as const;
    await store.members.addAddress(lan, address);
    expect(await store.members.named(viewer, 'nguyen thi', 5)).toEqual([{ owner: lan, match: 'start' }]);
    const known = await store.members.callers(address);
    expect(known).toEqual([
      {
        member: lan,
        committee,
        seats: await store.members.seatsOf(committee.id, lan.id),
        groupIds: [],
        hasLeft: false,
      },
    ]);
    await store.members.change(viewer, lan.id, { leftAt: start });
    expect(await store.members.named(viewer, 'lan', 5)).toEqual([]);
    expect(await store.members.byHandle(committee.id, 'lan')).toBeUndefined();
    expect(await store.members.callers(address)).toEqual([]);
    expect(await store.members.byId(viewer, lan.id)).toEqual(lan);
  });

  test('a new lead takes the seat from the old one on the day said, deputies sit beside them', async () => {
    const { viewer, lan, officer, home, committee } = scene;
    const seat = { groupId: home.id, memberId: officer.id } as const;
    await store.groups.seat(viewer, { ...seat, kind: 'deputy', from: '2025-07-18' });
    await store.groups.seat(viewer, { ...seat, kind: 'lead', from: '2025-08-01' });
    const names = async (day: '2025-07-31' | '2025-08-01') =>
      (await store.groups.holders(viewer, [home.id], day)).map((held) => [held.kind, held.member.handle]);
    expect(await names('2025-07-31')).toEqual([['lead', 'lan'], ['deputy', 'hoa']]); // biome-ignore format: a table
    expect(await names('2025-08-01')).toEqual([['lead', 'hoa'], ['deputy', 'hoa']]); // biome-ignore format: a table
    // By the committee's own clock it is still July.
    expect(await store.members.seatsOf(committee.id, lan.id)).toHaveLength(1);
    const address = { platform: 'slack', workspace: 'T1', user: 'U1' } as const;
    await store.members.addAddress(lan, address);
    expect((await store.members.callers(address))[0]?.seats).toHaveLength(1);
    await store.committees.setClock(committee.id, Date.UTC(2025, 7, 2));
    expect(await store.members.seatsOf(committee.id, lan.id)).toEqual([]);
    expect((await store.members.callers(address))[0]?.seats).toEqual([]);
    await store.groups.unseat(viewer, { ...seat, kind: 'deputy', to: '2025-08-01' });
    expect(await store.members.seatsOf(committee.id, officer.id)).toEqual([
      { groupId: home.id, kind: 'lead' },
    ]);
  });

  test('a channel is one group’s: binding it again moves it, and another committee does not get it', async () => {
    const { viewer, home, finance, committee } = scene;
    const channel = { platform: 'web', workspace: '', channel: 'ch1' } as const;
    await store.groups.bindChannel(viewer, home.id, channel, 'home');
    await store.groups.bindChannel(viewer, finance.id, channel, 'finance');
    expect(await store.groups.atChannel(channel)).toEqual([
      { committeeId: committee.id, groupId: finance.id },
    ]);
    const bound = await store.groups.channelsOf(viewer, [home.id, finance.id]);
    expect(bound).toEqual([{ groupId: finance.id, channel, label: 'finance' }]);
    const other = await aCommittee(store, 'Another committee');
    // Another committee neither gets it nor takes it away, not even knowing whose it is.
    expect(await store.groups.bindChannel(other.viewer, other.home.id, channel, 'shared')).toBe(false);
    await store.groups.unbindChannel(other.viewer, finance.id, channel);
    expect(await store.groups.channelsOf(viewer, [finance.id])).toEqual(bound);
    expect(await store.groups.channelsOf(other.viewer, [other.home.id])).toEqual([]);
  });

  test('drafts are their own member’s, and go when their day is over', async () => {
    const source = { text: 'Đất đai', author: 'An', link: 'https://example.org/1', place: null };
    const draft = { line: 'tasks add', said: { title: 'Đất đai' }, confirmed: false, source };
    const token = await store.drafts.keep(scene.viewer, draft);
    expect(token.length).toBeLessThanOrEqual(22);
    expect(await store.drafts.find(scene.viewer, token)).toEqual(draft);
    expect(await store.drafts.find(scene.asLan, token)).toBeUndefined();
    await store.query('update drafts set expires_at = expires_at - 86400000');
    expect(await store.drafts.find(scene.viewer, token)).toBeUndefined();
  });

  test('settings change one by one, and a real committee has no clock to move', async () => {
    const { viewer, home } = scene;
    await store.committees.change(viewer, { secretariatGroupId: home.id, reminderTime: '07:00' });
    const settings = await store.committees.settings(viewer);
    expect(settings).toMatchObject({ secretariatGroupId: home.id, reminderTime: '07:00', language: 'vi' });
    expect(await store.committees.find(settings.id)).toEqual(settings);
    const real = await store.committees.create({ name: 'R', language: 'en', timeZone: 'UTC', demo: false });
    await expect(store.committees.setClock(real.id, start)).rejects.toThrow(/demo/);
    expect(real.code).not.toBe(settings.code);
  });
});
