import type { Card } from '../../src/domain/card.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { GroupId } from '../../src/domain/ids.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import { runJobs } from '../../src/usecases/jobs/run-jobs.ts';
import { planReminders } from '../../src/usecases/plan-reminders.ts';
import { mortal } from '../mortal.ts';
import { ChatServer } from '../reminders/chat-server.ts';
import { type Someone, textOf, type World } from '../world.ts';

/** The worker beside a world of stories: it does the jobs, plans the mornings, and posts to a chat server. */
export function withWorker(world: World) {
  const { store, committee, people } = world;
  const chat = new ChatServer();

  async function now() {
    const { viewer, now, today } = await world.deedOf('hoa');
    return { committee: await store.committees.settings(viewer), now, today };
  }

  /** The worker at its jobs; `killedIn` a piece, it dies with all of that piece written but not committed. */
  async function work({ killedIn = 0 } = {}): Promise<number> {
    const { committee, now: at } = await now();
    return runJobs(mortal(store, killedIn), committee, at);
  }

  async function post(): Promise<void> {
    for (let turn = 0; turn < 2; turn++)
      await deliver(
        store,
        { web: chat.sender },
        { owner: 'w1', limit: 100, committeeId: committee.id, force: true },
      );
  }

  return {
    chat,
    work,
    post,
    /** A morning, planned and posted. */
    async morning(day: Day): Promise<void> {
      await world.at(day);
      await planReminders(store, await now());
      await post();
    },
    /** What somebody was told directly, message by message, oldest first. */
    direct: (who: Someone) => chat.in(`dm-${people[who].id}`).map(({ card }) => read(card)),
    inChannel: (channel: string) => chat.in(channel).map(({ card }) => read(card)),
    bind: async (groupId: GroupId, channel: string) =>
      store.groups.bindChannel(
        await world.viewerOf('hoa'),
        groupId,
        { platform: 'web', workspace: '', channel },
        channel,
      ),
  };
}

const read = (card: Card) => textOf({ kind: 'card', card, to: 'asker' });

/** Every day of a stretch. */
export const daysFrom = (from: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, at) => addDays(from, at));
