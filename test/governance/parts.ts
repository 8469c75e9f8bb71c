import type { Day } from '../../src/domain/day.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import { editCards } from '../../src/usecases/edit-cards.ts';
import { planReminders } from '../../src/usecases/plan-reminders.ts';
import { ChatServer } from '../reminders/chat-server.ts';
import type { World } from '../world.ts';

/** A world whose messages are posted: Home Affairs has the channel "home", people are written to directly. */
export async function withChat(world: World) {
  const { store, groups, committee } = world;
  const hoa = await world.viewerOf('hoa');
  const home = { platform: 'web', workspace: '', channel: 'home' } as const;
  await store.groups.bindChannel(hoa, groups.home.id, home, 'home');
  const chat = new ChatServer();
  const senders = { web: chat.sender };
  const round = { owner: 'w1', limit: 100, committeeId: committee.id, force: true };
  const post = async () => {
    await deliver(store, senders, round);
    await editCards(store, senders, round);
  };
  return {
    chat,
    post,
    /** The cards that somebody was written directly. */
    direct: (who: keyof World['people']) => chat.in(`dm-${world.people[who].id}`).map(({ card }) => card),
    inHome: () => chat.in('home').map(({ card }) => card),
    async morning(day: Day) {
      await world.at(day);
      const settings = await store.committees.settings(hoa);
      const now = settings.clockAt ?? 0;
      await planReminders(store, { committee: settings, now, today: day });
      await post();
    },
  };
}
