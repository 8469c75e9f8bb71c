import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Address } from '../../src/domain/place.ts';
import { engines, type TestStore } from '../engines.ts';
import { aCommittee, type Scene, start, today } from './committee.ts';

const day = 86_400_000;
const workspace = {
  platform: 'slack',
  workspace: 'T1',
  sealed: 'v1.secret',
  teamName: 'Ban Chỉ đạo',
  botId: 'B1',
  botUserId: 'U1',
  scopes: ['chat:write', 'commands'],
} as const;

describe.each(engines)('what the chat doors keep, on $name', ({ open }) => {
  let store: TestStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  test('a workspace lets Docket in, does so again with other scopes, and puts it out', async () => {
    await store.installations.keep(workspace);
    await store.installations.keep({ ...workspace, workspace: 'T2', scopes: [] });
    expect(await store.installations.find('slack', 'T1')).toEqual(workspace);
    expect(await store.installations.find('discord', 'T1')).toBeUndefined();
    const again = { ...workspace, sealed: 'v1.other', scopes: ['chat:write'] };
    await store.installations.keep(again);
    expect((await store.installations.all('slack')).map((one) => one.workspace)).toEqual(['T1', 'T2']);
    expect(await store.installations.find('slack', 'T1')).toEqual(again);
    await store.installations.remove('slack', 'T1');
    expect(await store.installations.find('slack', 'T1')).toBeUndefined();
    expect((await store.installations.find('slack', 'T2'))?.scopes).toEqual([]);
  });

  test('of a delivery that comes many times at once, one is the first', async () => {
    const taken = await Promise.all(Array.from({ length: 8 }, () => store.receipts.first('Ev1')));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await store.receipts.first('Ev1')).toBe(false);
    expect(await store.receipts.first('Ev2')).toBe(true);
  });

  test('receipts are forgotten by age', async () => {
    await store.receipts.first('old');
    await store.query('update receipts set at = at - 100000');
    await store.receipts.first('new');
    await store.receipts.forget(50_000);
    expect(await store.query('select key from receipts')).toEqual([{ key: 'new' }]);
  });
});

describe.each(engines)('homes that are open, on $name', ({ open }) => {
  const lan: Address = { platform: 'slack', workspace: 'T1', user: 'U1' };
  const guest: Address = { ...lan, user: 'U9' };
  let store: TestStore;
  let scene: Scene;
  beforeEach(async () => {
    store = await open();
    scene = await aCommittee(store);
    await store.members.addAddress(scene.lan, lan);
  });
  afterEach(() => store.close());

  const happens = (committeeId = scene.committee.id) =>
    store.history.append({
      committeeId,
      memberId: null,
      door: 'worker',
      at: start,
      day: today,
      action: 'x',
      subject: 'committee',
      subjectId: committeeId,
    });
  const stale = (sinceMs = day, limit = 10) => store.homes.stale('slack', sinceMs, limit);

  test('a home is fresh from when it was drawn until its committee changes', async () => {
    await store.homes.opened(lan, 0);
    expect(await stale(), 'not drawn yet').toEqual([lan]);
    await store.homes.drawn(lan);
    expect(await stale()).toEqual([]);
    await happens();
    expect(await stale()).toEqual([lan]);
    await store.homes.drawn(lan);
    expect(await stale()).toEqual([]);
  });

  test('what happens between asking and drawing is not missed', async () => {
    await store.homes.opened(lan, 0);
    await happens();
    await store.homes.drawn(lan);
    expect(await stale()).toEqual([lan]);
    await happens();
    await store.homes.drawn(lan);
    expect(await stale()).toEqual([lan]);
  });

  test('another committee’s changes are no news, unless its reader sits in it too', async () => {
    const other = await aCommittee(store, 'Another');
    await store.homes.opened(lan, 0);
    await store.homes.drawn(lan);
    await happens(other.committee.id);
    expect(await stale()).toEqual([]);
    await store.members.addAddress(other.lan, lan);
    expect(await stale()).toEqual([lan]);
    await store.homes.drawn(lan);
    await happens(other.committee.id);
    expect(await stale()).toEqual([lan]);
  });

  test('a stranger’s home changes when they are let in', async () => {
    await store.homes.opened(guest, 0);
    await store.homes.drawn(guest);
    await happens();
    expect(await stale()).toEqual([]);
    await store.members.addAddress(scene.officer, guest);
    expect(await stale()).toEqual([guest]);
  });

  test('only those opened lately are asked about, the longest open first, as many as wanted', async () => {
    await store.homes.opened(guest, 2 * day);
    await store.homes.opened(lan, 1000);
    expect(await stale()).toEqual([lan]);
    await store.homes.opened(guest, 5000);
    expect(await stale()).toEqual([guest, lan]);
    expect(await stale(day, 1)).toEqual([guest]);
    await pause(2);
    expect(await stale(0)).toEqual([]);
    expect(await store.homes.stale('discord', day, 10)).toEqual([]);
  });
});
