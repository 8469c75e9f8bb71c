import { instantOf, type TimeOfDay } from '../src/domain/day.ts';
import type { GroupId } from '../src/domain/ids.ts';
import { defaultReminding } from '../src/domain/reminders/reminding.ts';
import type { Task } from '../src/domain/task.ts';
import { openStore, type Store } from '../src/store/index.ts';
import type { Deed } from '../src/usecases/deed.ts';
import { addTask } from '../src/usecases/tasks/add-task.ts';
import { installationsIn } from '../test/slack/installed.ts';
import type { SideDoor } from './database.ts';
import { type Hand, newHand, type Surroundings } from './fleet.ts';
import { dateOf, type Made, type WorkDay } from './model.ts';
import { type Servers, startServers } from './servers.ts';

const timeZone = 'Asia/Ho_Chi_Minh';

export interface Plan {
  readonly width: number;
  readonly processes: number;
  readonly looksBack: boolean;
}

/**
 * A committee with its database, its chat servers and its workers. Waits that would only cost time are skipped: the
 * clock of the world, which the servers show, is ahead of the machine's by all that was skipped.
 */
export interface World {
  readonly plan: Plan;
  readonly store: Store;
  readonly side: SideDoor;
  readonly servers: Servers;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Says that so much time was skipped. */
  skip(ms: number): void;
  /** At work. */
  readonly hands: Hand[];
  /** Another process, ready to take a dead one's place. */
  next(): Hand;
  setClock(day: WorkDay, time: TimeOfDay): Promise<void>;
  addTask(place: string, entered: WorkDay, due: WorkDay): Promise<number>;
  closeTasks(numbers: readonly number[]): Promise<void>;
  /** Tasks that were made and not closed yet. */
  readonly tasks: Map<number, Made>;
  close(): Promise<void>;
}

export async function makeWorld(side: SideDoor, plan: Plan): Promise<World> {
  let skipped = 0;
  const clock = () => Date.now() + skipped;
  const servers = await startServers(plan.width, clock);
  const store = await openStore({ url: side.url });
  await side.open();
  const house = await furnish(store, servers);
  const around: Surroundings = {
    url: side.url,
    slackApiUrl: servers.slack.apiUrl,
    discordApiUrl: servers.discord.apiUrl,
    discordToken: servers.discord.token,
    looksBack: plan.looksBack,
  };
  const hands = Array.from({ length: plan.processes }, () => newHand(around));
  let waiting = newHand(around);
  return {
    ...house,
    plan,
    store,
    side,
    servers,
    clock,
    skip: (ms) => void (skipped += ms),
    hands,
    next() {
      const hand = waiting;
      waiting = newHand(around);
      return hand;
    },
    tasks: new Map(),
    async close() {
      await Promise.all([...hands, waiting].map((hand) => hand.kill()));
      await servers.close();
      await store.close();
      await side.close();
    },
  };
}

/** A committee with a group for each channel, and nobody who would be told directly. */
async function furnish(store: Store, { install, team, places }: Servers) {
  const { id: committeeId } = await store.committees.create({
    name: 'Steering Committee',
    language: 'en',
    timeZone,
    demo: true,
    clockAt: instantOf(dateOf(0), '12:00', timeZone),
  });
  const hoa = await store.members.add(committeeId, { handle: 'hoa', name: 'Hoa', office: 'secretariat' });
  const viewer = { committeeId, memberId: hoa.id, office: 'secretariat', seats: [] } as const;
  const escalation = { parent: null, secretariat: null, chair: null };
  await store.committees.change(viewer, { reminding: { ...defaultReminding, escalation, lateList: false } });
  await installationsIn(store).keep({
    workspace: team.id,
    botToken: install.token,
    botId: install.botId,
    botUserId: install.botUser,
    scopes: install.scopes,
    teamName: team.name,
  });
  const groups = new Map<string, GroupId>();
  for (const { name, platform, workspace, channel } of places) {
    const group = await store.groups.add(viewer, { name: { text: name }, parentId: null });
    await store.groups.bindChannel(viewer, group.id, { platform, workspace, channel }, name);
    groups.set(name, group.id);
  }
  const kept = new Map<number, Task>();

  async function deed(entered: WorkDay): Promise<Deed> {
    const committee = await store.committees.settings(viewer);
    const now = committee.clockAt ?? Date.now();
    return { store, viewer, committee, door: 'web', now, today: dateOf(entered) };
  }

  return {
    setClock: (day: WorkDay, time: TimeOfDay) =>
      store.committees.setClock(committeeId, instantOf(dateOf(day), time, timeZone)),
    async addTask(place: string, entered: WorkDay, due: WorkDay) {
      const leadGroupId = groups.get(place);
      if (!leadGroupId) throw new Error(`There is no place ${place}.`);
      const day = dateOf(due);
      const task = await addTask(await deed(entered), {
        title: { text: `Report of ${place}` },
        leadGroupId,
        coordinatorIds: [],
        assigneeIds: [],
        deadline: { wording: null, rule: { kind: 'on', day }, day },
        priority: 'normal',
        directiveId: null,
        itemId: null,
        quietly: true,
      });
      kept.set(task.number, task);
      return task.number;
    },
    async closeTasks(numbers: readonly number[]) {
      for (const number of numbers) {
        const task = kept.get(number);
        if (task) await store.tasks.change(viewer, task, { state: 'done', nextRungDay: null });
        kept.delete(number);
      }
    },
  };
}
