import { choicesFor } from '../../src/chat/choices.ts';
import { dispatch } from '../../src/chat/dispatch.ts';
import { withLabels } from '../../src/chat/labels.ts';
import { type Handle, handles } from '../../src/demo/people.ts';
import { seedDemo } from '../../src/demo/seed.ts';
import { type Day, instantOf } from '../../src/domain/day.ts';
import type { Language } from '../../src/domain/language.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { homeOf } from '../../src/usecases/home.ts';
import { moveClock } from '../../src/usecases/move-clock.ts';
import { ChatServer } from '../../test/reminders/chat-server.ts';
import { firstDays } from './first-days.ts';
import { governance } from './governance.ts';
import { saidIn } from './said.ts';
import { depsOn, type LookDoor, type Scene } from './scene.ts';

/** Half a word, with and without marks. */
const offeredFor = [
  ['task', 'bao cao'],
  ['group', 'bộ'],
  ['member', 'nguyen'],
] as const;

/** All that the demo committee's people see in one language, with its longest names, and a committee's first days. */
export async function scenesIn(language: Language, door: LookDoor): Promise<Scene[]> {
  return [
    ...(await onNewStore((store) => demoScenes(store, language, door))),
    ...(await onNewStore((store) => firstDays(store, language, door))),
    ...(await onNewStore((store) => governance(store, language, door))),
  ];
}

async function onNewStore(work: (store: Store) => Promise<Scene[]>): Promise<Scene[]> {
  const store = await openStore({ url: ':memory:' });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function demoScenes(store: Store, language: Language, door: LookDoor): Promise<Scene[]> {
  const { platform, workspace, channel } = door;
  const committeeId = await seedDemo(store);
  const deps = depsOn(store);
  const scenes: Scene[] = [];
  const callerOf = (who: Handle) => ({ platform, workspace, user: door.accountOf(who) });
  for (const who of handles) {
    const member = await store.members.byHandle(committeeId, who);
    if (member) await store.members.addAddress(member, callerOf(who));
  }
  const callOf = (who: Handle) => ({
    door: platform,
    caller: callerOf(who),
    channel,
    language,
    ...door.about,
  });
  const say = async (who: Handle, line: string, fields?: Readonly<Record<string, string>>) => {
    const asked = { ...callOf(who), line, ...(fields && { fields }) };
    const reply = await withLabels(deps, asked, await dispatch(deps, asked));
    const name = `${who}: ${line} ${fields ? JSON.stringify(fields) : ''}`;
    scenes.push({ name, reply: await door.ready(deps, asked, reply) });
  };
  const open = async (who: Handle, when = '') => {
    if (door.hasHome) scenes.push({ name: `${when}home of ${who}`, home: await homeOf(deps, callOf(who)) });
  };
  for (const said of [...door.alsoSaid, ...saidIn(language)]) await say(...said);
  for (const [kind, typed] of offeredFor) {
    const offered = await choicesFor(deps, callOf('hoa'), kind, typed);
    scenes.push({ name: `offered for a ${kind}: ${typed}`, offered });
  }
  for (const who of ['lan', 'an', 'hoa', 'chair'] as const) await open(who);

  const officer = await store.members.byHandle(committeeId, 'hoa');
  if (!officer) throw new Error('the demo has no officer');
  const viewer = { committeeId, memberId: officer.id, office: officer.office, seats: [] };
  await store.committees.change(viewer, { language });
  const committee = await store.committees.settings(viewer);
  const chat = new ChatServer();
  const until = async (day: Day) => {
    const at = instantOf(day, '09:00', 'Asia/Ho_Chi_Minh');
    await moveClock(
      store,
      { senders: { web: chat.sender, [platform]: chat.sender }, owner: 'look' },
      committee,
      at,
    );
  };
  await until('2025-08-01');
  await say('hoa', '/tasks done 6');
  await say('hoa', '/tasks list due:overdue');
  await say('lan', '/tasks progress 31 blocked');
  const why = 'The provinces wait for the new rates; without them no plan can be reckoned.';
  await say('lan', '/tasks progress 31', { answer: 'blocked', why, by: 'finance' });
  await say('lan', '/tasks note 31', { note: 'Two provinces are still missing.' });
  await until('2025-08-18');
  // Channels are served side by side, in no order; one of each look is enough.
  const looks = new Map(chat.everything.map((posted) => [lookOf(posted), posted]));
  for (const [, posted] of [...looks].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    scenes.push({ name: `posted${posted.below ? ' in a thread' : ''}: ${posted.card.tone}`, posted });
  for (const who of ['lan', 'hoa'] as const) await open(who, 'later, ');
  return scenes;
}

/** What a posted card looks like, whatever its language. */
function lookOf({ card, edits, below }: ChatServer['everything'][number]): string {
  const { tone, parts, buttons, mentions = [] } = card;
  const rows = parts.flatMap((part) => (part.part === 'rows' ? part.rows : []));
  const withButtons = [...new Set(rows.map((row) => row.buttons?.length ?? 0))].toSorted().join('');
  const roles = mentions.flatMap((mention) => mention.roles ?? []).length;
  return [tone, rows.length, withButtons, buttons.length, mentions.length, roles, edits > 0, !!below].join(
    ' ',
  );
}
