import { dayAt } from '../../src/domain/day.ts';
import type { GroupId } from '../../src/domain/ids.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { nowOf } from '../../src/store/index.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import { editCards } from '../../src/usecases/edit-cards.ts';
import { planReminders } from '../../src/usecases/plan-reminders.ts';
import type { TestStore } from '../engines.ts';
import { ChatServer, rowsOn } from '../reminders/chat-server.ts';
import { makeWorld, type Someone } from '../world.ts';

/** A committee whose groups have channels ("home", "finance", "office") on a chat server in a box. */
export async function makeScene(store: TestStore) {
  const world = await makeWorld({ store });
  const { committee, groups } = world;
  const chat = new ChatServer();
  const hoa = await world.viewerOf('hoa');
  const office = await store.groups.add(hoa, { name: { text: 'Secretariat' } });
  await store.committees.change(hoa, { secretariatGroupId: office.id });
  const bind = (groupId: GroupId, channel: string) =>
    store.groups.bindChannel(hoa, groupId, { platform: 'web', workspace: '', channel }, channel);
  await bind(groups.home.id, 'home');
  await bind(groups.finance.id, 'finance');
  await bind(office.id, 'office');
  const senders = { web: chat.sender };
  const round = { owner: 'w1', limit: 100, committeeId: committee.id, force: true };
  const post = async () => {
    for (;;) {
      const { claimed } = await deliver(store, senders, round);
      if (claimed === 0) break;
    }
    await editCards(store, senders, round);
  };
  return {
    ...world,
    office,
    chat,
    bind,
    post,
    /** The morning's reminders of the present day, posted; what was posted before is forgotten. */
    async morning() {
      await post();
      chat.channels.clear();
      const settings = await store.committees.settings(hoa);
      const now = nowOf(settings);
      await planReminders(store, { committee: settings, now, today: dayAt(now, settings.timeZone) });
      await post();
    },
    /** Taps a button on the latest card of a channel. */
    tap(who: Someone, channel: string, label: string): Promise<Reply> {
      const card = chat.in(channel).at(-1)?.card;
      const button =
        card &&
        rowsOn(card)
          .flatMap((row) => row.buttons ?? [])
          .find((one) => one.label === label);
      if (!button) throw new Error(`no button “${label}” in ${channel}`);
      return world.say(who, button.line);
    },
    /** What waits to be said, was said or could not be, to those for whom tasks wait. */
    told: () =>
      store.query(`select m.channel, m.state, m.subject_id as lifts, t.group_ids as who
        from messages m join message_tasks t on t.message_id = m.id where m.kind = 'blocker' order by m.at, m.id`),
  };
}

export type ProgressScene = Awaited<ReturnType<typeof makeScene>>;
