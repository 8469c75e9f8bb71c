import { dispatch } from '../src/chat/dispatch.ts';
import { withLabels } from '../src/chat/labels.ts';
import type { Handle } from '../src/demo/people.ts';
import { seedDemo } from '../src/demo/seed.ts';
import type { Card } from '../src/domain/card.ts';
import { type Day, instantOf } from '../src/domain/day.ts';
import type { Language } from '../src/domain/language.ts';
import { openStore, type Store } from '../src/store/index.ts';
import { homeOf } from '../src/usecases/home.ts';
import { moveClock } from '../src/usecases/move-clock.ts';
import { ChatServer } from '../test/reminders/chat-server.ts';
import { firstDays } from './look-first-days.ts';
import { saidIn } from './look-said.ts';
import { depsOn, type Scene } from './look-scene.ts';

/** All that the demo committee's people see in one language, with its longest names, and a committee's first days. */
export async function scenesIn(language: Language): Promise<Scene[]> {
  const store = await openStore({ url: ':memory:' });
  try {
    return [...(await demoScenes(store, language)), ...(await firstDays(store, language))];
  } finally {
    await store.close();
  }
}

async function demoScenes(store: Store, language: Language): Promise<Scene[]> {
  const committeeId = await seedDemo(store);
  const deps = depsOn(store);
  const scenes: Scene[] = [];
  const call = async (who: Handle) => {
    const user = (await store.members.byHandle(committeeId, who))?.id ?? '';
    const caller = { platform: 'web', workspace: '', user } as const;
    return { door: 'web', caller, channel: null, language } as const;
  };
  const say = async (who: Handle, line: string, fields?: Readonly<Record<string, string>>) => {
    const asked = { ...(await call(who)), line, ...(fields && { fields }) };
    const reply = await withLabels(deps, asked, await dispatch(deps, asked));
    scenes.push({ name: `${who}: ${line} ${fields ? JSON.stringify(fields) : ''}`, reply });
  };
  for (const said of saidIn(language)) await say(...said);
  for (const who of ['lan', 'an', 'hoa', 'chair'] as const)
    scenes.push({ name: `home of ${who}`, home: await homeOf(deps, await call(who)) });

  const officer = await store.members.byHandle(committeeId, 'hoa');
  if (!officer) throw new Error('the demo has no officer');
  const viewer = { committeeId, memberId: officer.id, office: officer.office, seats: [] };
  await store.committees.change(viewer, { language });
  const committee = await store.committees.settings(viewer);
  const chat = new ChatServer();
  const until = async (day: Day) => {
    const at = instantOf(day, '09:00', 'Asia/Ho_Chi_Minh');
    await moveClock(store, { senders: { web: chat.sender }, owner: 'look' }, committee, at);
  };
  await until('2025-08-01');
  await say('hoa', '/tasks done 6');
  await say('hoa', '/tasks list due:overdue');
  await until('2025-08-18');
  // Channels are served side by side, in no order; one of each look is enough.
  const looks = new Map(chat.everything.map((posted) => [lookOf(posted.card, posted.edits), posted]));
  for (const [, posted] of [...looks].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    scenes.push({ name: `posted: ${posted.card.tone}`, posted });
  for (const who of ['lan', 'hoa'] as const)
    scenes.push({ name: `later, home of ${who}`, home: await homeOf(deps, await call(who)) });
  return scenes;
}

/** What a posted card looks like, whatever its language. */
function lookOf({ tone, parts, buttons, mentions = [] }: Card, edits: number): string {
  const rows = parts.flatMap((part) => (part.part === 'rows' ? part.rows : []));
  const withButtons = rows.filter((row) => row.buttons?.length === 2).length;
  return [tone, rows.length, withButtons, buttons.length, mentions.length, edits > 0].join(' ');
}
