import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ChannelAddress } from '../../src/domain/place.ts';
import { cardMessage } from '../../src/platforms/discord/cards/index.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import { engines, type TestStore } from '../engines.ts';
import { type House, makeHouse } from './house.ts';

const guild = '700000000000000001';
const moha = { platform: 'discord', workspace: guild, role: '800000000000000001' } as const;
const staff = { ...moha, role: '800000000000000002' };
const inGuild = (channel: string, workspace = guild): ChannelAddress => ({
  platform: 'discord',
  workspace,
  channel,
});

describe.each(engines)('a reminder to a group that a role stands for, on $name', ({ open }) => {
  let store: TestStore;
  let house: House;
  beforeEach(async () => {
    store = await open();
    house = await makeHouse(store);
    const { viewer, groups } = house;
    await store.groups.bindChannel(viewer, groups.home.id, inGuild('in our server'), '#home');
    await store.groups.bindChannel(
      viewer,
      groups.home.id,
      inGuild('in theirs', '700000000000000002'),
      '#moha',
    );
    for (const role of [moha, staff]) await store.groups.bindRole(viewer, groups.home.id, role, '@moha');
  });
  afterEach(() => store.close());

  const morning = async (day: Parameters<House['at']>[0]) => {
    const senders = { web: house.chat.sender, discord: house.chat.sender };
    const send = () => deliver(store, senders, { owner: 'w1', limit: 100, force: true });
    await send();
    house.chat.channels.clear();
    await house.at(day);
    await house.plan();
    await send();
    return (channel: string) => house.chat.in(channel).flatMap(({ card }) => card.mentions ?? []);
  };

  test('calls those who have it on the last days, in their own server and nowhere else', async () => {
    await house.task('Count the posts', '2025-07-22');
    const called = await morning('2025-07-21');
    const lan = { name: 'Lan' };
    const name = 'Ministry of Home Affairs';
    expect(called('in our server')).toMatchObject([
      { name, addresses: [], roles: [moha] },
      { name, addresses: [], roles: [staff] },
      lan,
    ]);
    for (const channel of ['home', 'in theirs']) {
      expect(called(channel)).toMatchObject([lan]);
      expect(called(channel).flatMap(({ roles = [] }) => roles)).toEqual([]);
    }
    const [post] = house.chat.in('in our server');
    const drawn = post && cardMessage(post.card, { language: 'en', workspace: guild });
    expect(JSON.stringify(drawn?.components)).toContain(`<@&${moha.role}>, <@&${staff.role}>, Lan`);
    expect(drawn?.allowed_mentions).toEqual({ parse: [], users: [], roles: [moha.role, staff.role] });
  });

  test('calls nobody long before, like the lead', async () => {
    await house.task('Count the posts', '2025-07-31');
    const called = await morning('2025-07-28');
    expect(house.chat.in('in our server')).toHaveLength(1);
    expect(called('in our server')).toEqual([]);
  });

  test('calls the roles of all the groups that it is for', async () => {
    const { viewer, groups } = house;
    const below = await house.group('Land Office', undefined, groups.home.id);
    const land = { ...moha, role: '800000000000000003' };
    await store.groups.bindRole(viewer, below.id, land, '@land');
    await house.task('Draw the map', '2025-07-22', { leadGroupId: below.id });
    const called = await morning('2025-07-21');
    expect(called('in our server')).toMatchObject([{ name: 'Land Office', roles: [land] }]);
  });
});
