import { type Day, instantOf } from '../../src/domain/day.ts';
import { openLog } from '../../src/roof/log.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import { editCards } from '../../src/usecases/edit-cards.ts';
import { planReminders } from '../../src/usecases/plan-reminders.ts';
import { ChatServer } from '../reminders/chat-server.ts';
import type { Someone, World } from '../world.ts';

/** A chat server behind a world: channels for its two groups and its secretariat, and everybody in person. */
export async function withChannels(world: World) {
  const { store, committee, groups } = world;
  const hoa = await world.viewerOf('hoa');
  const chat = new ChatServer();
  const senders = { web: chat.sender };
  const office = await store.groups.add(hoa, { name: { text: 'Secretariat' } });
  const bind = (groupId: typeof office.id, channel: string) =>
    store.groups.bindChannel(hoa, groupId, { platform: 'web', workspace: '', channel }, channel);
  await bind(groups.home.id, 'home');
  await bind(groups.finance.id, 'finance');
  await bind(office.id, 'office');
  await store.committees.change(hoa, { secretariatGroupId: office.id });
  const logged: string[] = [];
  const log = openLog({ logLevel: 'debug' }, { write: (line) => void logged.push(line) });
  const round = { owner: 'w1', limit: 100, committeeId: committee.id, force: true, log };
  const post = async () => {
    while ((await deliver(store, senders, round)).claimed > 0);
    while ((await editCards(store, senders, round)).claimed > 0);
  };
  return {
    chat,
    /** What the log was told. */
    logged: () => logged.join(''),
    post,
    /** Plans and posts the reminders of a morning. */
    async morning(day: Day) {
      await world.at(day);
      const now = instantOf(day, '08:30', 'Asia/Ho_Chi_Minh');
      await planReminders(store, { committee: await store.committees.settings(hoa), now, today: day });
      await post();
    },
    /** All that stands in a channel, as it is shown. */
    said: (channel: string) => JSON.stringify(chat.in(channel).map(({ card }) => card)),
    /** All that somebody was told in person. */
    told: (who: Someone) => JSON.stringify(direct(who)),
    direct,
  };

  function direct(who: Someone) {
    return chat.in(`dm-${world.people[who].id}`).map(({ card }) => card);
  }
}
