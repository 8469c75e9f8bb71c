import type { Card } from '../../src/domain/card.ts';
import type { Governance } from '../../src/domain/governance.ts';
import type { Language } from '../../src/domain/language.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import { editCards } from '../../src/usecases/edit-cards.ts';
import { planReminders } from '../../src/usecases/plan-reminders.ts';
import { ChatServer, type Posted } from '../reminders/chat-server.ts';
import { makeWorld, type Someone, textOf } from '../world.ts';

/**
 * A committee whose secretariat accepts what leads report, with a chat server beside it: the channels "home" of Home
 * Affairs and "office" of the secretariat. An is a second officer.
 */
export async function twoSteps(
  options: { governance?: Partial<Governance>; language?: Language; office?: boolean } = {},
) {
  const { language, office = true } = options;
  const world = await makeWorld({
    governance: { acceptance: true, ...options.governance },
    ...(language && { language }),
  });
  const { store, committee } = world;
  const hoa = await world.viewerOf('hoa');
  await store.query(`update members set office = 'secretariat' where id = '${world.people.an.id}'`);
  const chat = new ChatServer();
  const web = (channel: string) => ({ platform: 'web', workspace: '', channel }) as const;
  await store.groups.bindChannel(hoa, world.groups.home.id, web('home'), '#home');
  if (office) {
    const group = await store.groups.add(hoa, { name: { text: 'Secretariat' } });
    await store.groups.bindChannel(hoa, group.id, web('office'), '#office');
    await store.committees.change(hoa, { secretariatGroupId: group.id });
  }
  const round = { owner: 'w1', limit: 100, committeeId: committee.id, force: true };
  const senders = { web: chat.sender };
  const say = async (who: Someone, line: string, fields?: Record<string, string>) =>
    textOf(await world.say(who, line, fields));
  const inOffice = () => chat.in('office').filter(({ card }) => card.title.startsWith(reportTitle));
  async function post() {
    await deliver(store, senders, round);
    await editCards(store, senders, round);
  }
  return {
    world,
    store,
    chat,
    say,
    /** Posts what waits and draws anew what has changed. */
    post,
    /** The reminders of a morning, posted. */
    async morning(day: Parameters<typeof world.at>[0]) {
      await world.at(day);
      const settings = await store.committees.settings(hoa);
      await planReminders(store, { committee: settings, now: settings.clockAt ?? 0, today: day });
      await post();
    },
    /** Cards that ask the secretariat, the oldest first. */
    asked: inOffice,
    /** Presses a button of a posted card. */
    press: (who: Someone, { card }: Pick<Posted, 'card'>, label: string) => {
      const found = card.buttons.find((one) => one.label === label);
      if (!found) throw new Error(`no button “${label}” among ${card.buttons.map((one) => one.label)}`);
      return world.say(who, found.line);
    },
    task: async (number: number) => (await store.tasks.byNumber(hoa, number))!,
  };
}

const reportTitle = 'Reported done: ';

/** Everything on a posted card, line by line, and its buttons. */
export function readCard(card: Card): string {
  const notice = { kind: 'notice', failed: false, card } as const;
  return [textOf(notice), card.buttons.map(({ label }) => `[${label}]`).join(' ')].join('\n');
}
