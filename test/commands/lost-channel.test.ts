import { beforeEach, describe, expect, test } from 'vitest';
import type { ChannelNews } from '../../src/domain/channel-news.ts';
import type { ChannelAddress } from '../../src/domain/place.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import { channelNews } from '../../src/usecases/groups/channel-news.ts';
import { recipientsOf } from '../../src/usecases/whom/recipients.ts';
import { ChatServer } from '../reminders/chat-server.ts';
import { makeWorld, textOf, type World } from '../world.ts';

describe('a chat channel that is not what it was', () => {
  const channel: ChannelAddress = { platform: 'slack', workspace: 'T1', channel: 'C1' };
  let world: World;
  let chat: ChatServer;
  beforeEach(async () => {
    world = await makeWorld();
    chat = new ChatServer();
    const { store, groups, people } = world;
    await store.groups.bindChannel(await world.viewerOf('hoa'), groups.home.id, channel, '#home-affairs');
    for (const [who, user] of [['hoa', 'U-hoa'], ['lan', 'U-lan']] as const) // biome-ignore format: a table
      await store.members.addAddress(people[who], { platform: 'slack', workspace: 'T1', user });
  });

  const happens = (news: Omit<ChannelNews, 'channel'> & { name?: string }) =>
    channelNews(world.store, { ...news, channel } as ChannelNews);
  const bound = async () =>
    world.store.groups.channelsOf(await world.viewerOf('hoa'), [world.groups.home.id]);
  const told = async () => {
    const round = { owner: 'me', limit: 50, force: true };
    await deliver(world.store, { slack: chat.sender }, round);
    return chat.everything.map(({ card }) => ({ kind: 'card', card, to: 'asker' }) as const);
  };
  const entries = async () =>
    (await world.store.history.of(await world.viewerOf('hoa'), world.groups.home.id, 9)).map((entry) => [
      entry.action,
      entry.door,
      entry.memberName,
    ]);

  test('is called by its new name, and nobody is bothered', async () => {
    await happens({ kind: 'renamed', name: 'bộ-nội-vụ' });
    await happens({ kind: 'renamed', name: 'bộ-nội-vụ' });
    expect((await bound()).map(({ label }) => label)).toEqual(['#bộ-nội-vụ']);
    expect(await entries()).toEqual([['renamed', 'slack', null]]);
    expect(await told()).toEqual([]);
  });

  test.for([
    ['closed', '#home-affairs was archived or deleted.', 'give it another channel'],
    ['removed', 'Docket was taken out of #home-affairs.', 'invite Docket'],
  ] as const)(
    'takes no more reminders once %s: they go to the lead, and the secretariat is told once',
    async ([kind, what, next]) => {
      await Promise.all([happens({ kind }), happens({ kind })]);
      await happens({ kind });
      expect(await bound()).toEqual([]);
      expect(await entries()).toEqual([[kind, 'slack', null]]);
      const { store, committee, groups, people } = world;
      const home = { recipientId: groups.home.id, role: 'lead' } as const;
      const routes = await recipientsOf(committee.id, '2025-07-18').of(store, [home]);
      expect(routes.get(groups.home.id)).toMatchObject([{ memberId: people.lan.id }]);
      const cards = await told();
      expect(cards).toHaveLength(1);
      const [card] = cards;
      if (!card) return;
      expect(card.card.title).toBe(what);
      expect(textOf(card)).toContain('It was a channel of Ministry of Home Affairs.');
      expect(textOf(card)).toContain(next);
      expect(textOf(await world.press('hoa', card, 'Show the group'))).toContain('Ministry of Home Affairs');
    },
  );

  test.for([
    ['en', '#kênh was archived or deleted. It was a channel of Ministry of Home Affairs.'],
    ['vi', 'Kênh #kênh đã bị lưu trữ hoặc xóa. Đây là kênh của Bộ Nội vụ.'],
    ['ms', 'Saluran #kênh telah diarkibkan atau dipadamkan. Itu saluran Kementerian Hal Ehwal Dalam Negeri.'],
  ] as const)(
    'is told in the secretariat’s language, in whole sentences (%s)',
    async ([language, sentence]) => {
      const hoa = await world.viewerOf('hoa');
      await world.store.members.change(hoa, world.people.hoa.id, { language });
      await world.store.groups.relabelChannel(hoa, channel, '#kênh');
      await happens({ kind: 'closed' });
      const [card] = await told();
      expect(card?.card.summary).toContain(sentence);
      expect(card?.card.summary).toContain('/groups channel');
      expect(card?.card.buttons[0]?.line.length).toBeLessThanOrEqual(100);
    },
  );

  test('is nobody’s: nothing happens', async () => {
    const before = await world.store.digest();
    await channelNews(world.store, { kind: 'closed', channel: { ...channel, channel: 'C2' } });
    await channelNews(world.store, { kind: 'closed', channel: { ...channel, workspace: 'T2' } });
    expect(await world.store.digest()).toBe(before);
  });
});
