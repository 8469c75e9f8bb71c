import { dayAt } from '../../src/domain/day.ts';
import type { Governance } from '../../src/domain/governance.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { nowOf } from '../../src/store/index.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import { editCards } from '../../src/usecases/edit-cards.ts';
import { planReminders } from '../../src/usecases/plan-reminders.ts';
import { ChatServer, type Posted } from '../reminders/chat-server.ts';
import { makeWorld, type Someone, textOf } from '../world.ts';

/**
 * A committee with a chat server beside it: the channels "home" of Home Affairs and "office" of the secretariat. An
 * is a second officer, and the chair can be written to. Task 1 is due on 25 July.
 */
export async function makeScene(
  options: {
    governance?: Partial<Governance>;
    language?: Language;
    due?: `${number}-${number}-${number}`;
  } = {},
) {
  const { governance = {}, language, due = '2025-07-25' } = options;
  const world = await makeWorld({ governance, ...(language && { language }) });
  const { store, committee, people, groups } = world;
  const hoa = await world.viewerOf('hoa');
  await store.query(`update members set office = 'secretariat' where id = '${people.an.id}'`);
  const web = (channel: string) => ({ platform: 'web', workspace: '', channel }) as const;
  const office = await store.groups.add(hoa, { name: { text: 'Secretariat' } });
  await store.groups.bindChannel(hoa, groups.home.id, web('home'), '#home');
  await store.groups.bindChannel(hoa, office.id, web('office'), '#office');
  await store.committees.change(hoa, { secretariatGroupId: office.id });
  await world.aTask({ due });
  const chat = new ChatServer();
  const senders = { web: chat.sender };
  const round = { owner: 'w1', limit: 100, committeeId: committee.id, force: true };
  async function post() {
    await deliver(store, senders, round);
    await editCards(store, senders, round);
  }
  /** What a refusal must not have touched. */
  const stands = async () =>
    JSON.stringify([
      await store.query('select id, state, day, version, extensions from tasks order by id'),
      await store.query('select * from extensions order by id'),
      await store.query(
        'select (select count(*) from history) as told, (select count(*) from messages) as owed',
      ),
    ]);
  await post();
  chat.channels.clear();
  return {
    ...world,
    aTask: (given: Parameters<typeof world.aTask>[0] = {}) => world.aTask(given),
    chat,
    senders,
    /** Posts what waits and draws anew what has changed. */
    post,
    /** What somebody reads in answer. */
    read: async (who: Someone, line: string, fields?: Record<string, string>) =>
      textOf(await world.say(who, line, fields)),
    /** Says what must be refused, and leaves everything as it was. */
    async refused(who: Someone, line: string): Promise<string> {
      const before = await stands();
      const reply = await world.say(who, line);
      if (reply.kind !== 'notice' || !reply.failed) throw new Error(`not refused: ${textOf(reply)}`);
      if ((await stands()) !== before) throw new Error(`${line} changed something`);
      return textOf(reply);
    },
    /** Requests' cards before the secretariat and, in person, before the chair; the latest last. */
    office: () => chat.in('office').filter(({ card }) => card.title.includes('#1')),
    chair: () => chat.in(`dm-${people.chi.id}`),
    home: () => chat.in('home'),
    pressOn(who: Someone, posted: Posted | undefined, label: string): Promise<Reply> {
      const found = posted?.card.buttons.find((one) => one.label === label);
      if (!found)
        throw new Error(`no button “${label}” among ${posted?.card.buttons.map((one) => one.label)}`);
      return world.say(who, found.line);
    },
    /** The reminders of a morning, posted. */
    async morning(day: Parameters<typeof world.at>[0]) {
      await world.at(day);
      const settings = await store.committees.settings(hoa);
      const now = nowOf(settings);
      await planReminders(store, { committee: settings, now, today: dayAt(now, settings.timeZone) });
      await post();
    },
    task: async (number = 1) => (await store.tasks.byNumber(hoa, number))!,
    /** What the history says of task 1, in order. */
    async history() {
      const task = (await store.tasks.byNumber(hoa, 1))!;
      return (await store.history.of(hoa, task.id, 100)).toReversed();
    },
  };
}

export type Scene = Awaited<ReturnType<typeof makeScene>>;

/** Everything on a posted card, line by line, and its buttons. */
export function readCard(posted: Posted | undefined): string {
  if (!posted) return 'no card';
  const { card } = posted;
  const notice = { kind: 'notice', failed: false, card } as const;
  return [textOf(notice), card.buttons.map(({ label }) => `[${label}]`).join(' ')].join('\n');
}
