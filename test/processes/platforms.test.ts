import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Platform } from '../../src/domain/place.ts';
import { engines, type TestStore } from '../engines.ts';
import { type House, makeHouse } from '../reminders/house.ts';

const minute = 60_000;

describe.each(engines)('what is due for a platform that this process does not serve, on $name', (engine) => {
  let store: TestStore;
  let house: House;
  beforeEach(async () => {
    store = await engine.open();
    house = await makeHouse(store, { demo: false });
  });
  afterEach(() => store.close());

  const claimed = async (platforms?: readonly Platform[]) => {
    const round = { owner: 'me', limit: 50, leaseMs: 0, ...(platforms && { platforms }) };
    return (await store.outbox.claimMessages(round)).map(({ channel, platform }) => channel || platform);
  };
  const late = (ms: number) => store.query(`update messages set due_at = ${Date.now() - ms}`);

  async function due() {
    const { id: abroad } = await house.group('Abroad');
    const address = { platform: 'discord', workspace: 'G1', channel: 'abroad' } as const;
    await store.groups.bindChannel(house.viewer, abroad, address, 'abroad');
    const { id: alone } = await house.group('Alone');
    const seat = { memberId: house.people.lan.id, kind: 'lead', from: '2025-01-01' } as const;
    await store.groups.seat(house.viewer, { groupId: alone, ...seat });
    for (const leadGroupId of [house.groups.home.id, abroad, alone])
      await house.task('A thing', '2031-07-25', { leadGroupId });
    await late(0);
  }

  it('is left to those who do, at its place and with nothing noted', async () => {
    await due();
    expect(await claimed(['slack'])).toEqual([]);
    expect(await claimed([])).toEqual([]);
    expect((await claimed(['discord', 'slack'])).toSorted()).toEqual(['abroad']);
    const rest = await claimed(['web']);
    expect(rest.toSorted()).toEqual(['home', 'web']);
    expect((await claimed()).toSorted(), 'whoever is alone takes everything').toEqual([
      'abroad',
      'home',
      'web',
    ]);
  });

  it('goes to a person by another way when nobody has come for it in ten minutes; to a channel never', async () => {
    await due();
    await late(9 * minute);
    expect(await claimed(['slack'])).toEqual([]);
    await late(10 * minute);
    expect(await claimed(['slack'])).toEqual(['web']);
  });

  it('makes only those late who serve it', async () => {
    await due();
    await late(5 * minute);
    await store.query(`update messages set due_at = due_at - ${20 * minute} where platform = 'discord'`);
    const minutes = async (platforms?: readonly Platform[]) =>
      Math.floor((await store.outbox.overdueBy(platforms)) / minute);
    expect([
      await minutes(),
      await minutes(['discord']),
      await minutes(['web']),
      await minutes(['slack']),
    ]).toEqual([25, 25, 5, 0]);
  });
});
