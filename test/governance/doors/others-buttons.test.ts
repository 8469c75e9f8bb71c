import { expect, test } from 'vitest';
import type { Card } from '../../../src/domain/card.ts';
import { directiveTexts, handInText } from '../../commands/directive-texts.ts';
import { buttonsOf, makeWorld, type Someone, textOf, type World } from '../../world.ts';
import { withWorker } from '../seats-scene.ts';

/** A committee in which everything is going on that has buttons; answers with what was posted. */
async function busy(world: World): Promise<readonly Card[]> {
  const { store, groups, people } = world;
  const worker = withWorker(world);
  const hoa = await world.viewerOf('hoa');
  const office = await store.groups.add(hoa, { name: { text: 'Secretariat' } });
  await store.committees.change(hoa, { secretariatGroupId: office.id });
  await worker.bind(groups.home.id, 'home');
  await worker.bind(office.id, 'office');
  for (const called of ['Reported', 'Returned', 'Asked for', 'Blocked', 'In parts', 'Late'])
    await world.aTask({ called, ...(called === 'Late' && { due: '2025-07-17' }) });
  await handInText(world, directiveTexts.en);
  const lines: [Someone, string][] = [
    ['lan', '/tasks done 1 sent'],
    ['lan', '/tasks done 2 sent'],
    ['hoa', '/tasks return 2 no annex'],
    ['lan', '/extensions ask 3 31/7 the survey is late'],
    ['lan', '/tasks progress 4 blocked no numbers by:finance'],
    ['lan', '/tasks delegate 5 an 22/7 the first half'],
    ['minh', '/groups away 25/7'],
    ['lan', '/groups away 25/12 from:20/12'],
    ['hoa', '/groups deputy home bao from:1/8'],
  ];
  for (const [who, line] of lines) await world.say(who, line);
  await world.aTask({ leadGroupId: groups.finance.id, assigneeIds: [people.minh.id], due: '2025-07-15' });
  await worker.post();
  await worker.morning('2025-07-21');
  await world.say('hoa', '/groups handover home an');
  await worker.work();
  await worker.post();
  return worker.chat.everything.map(({ card }) => card);
}

/** What people look at who may change things; what is offered to them is offered to nobody who only reads. */
const looks: readonly (readonly [Someone, string])[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => ['hoa', `/tasks show ${number}`] as const),
  ...[1, 3, 4, 5].map((number) => ['an', `/tasks show ${number}`] as const),
  ...['/tasks mine', '/docket me', '/groups show home', '/groups handover home dan day:1/9'].map(
    (line) => ['an', line] as const,
  ),
  ...['/docket people', '/docket committee', '/docket reminders', '/docket rules', '/docket calendar'].map(
    (line) => ['hoa', line] as const,
  ),
  ...['/groups vacant', '/groups list', '/groups show finance', '/extensions list', '/reports late'].map(
    (line) => ['hoa', line] as const,
  ),
  ...['/directives review', '/directives list', '/tasks repeats', '/docket requests', '/docket help'].map(
    (line) => ['hoa', line] as const,
  ),
  ['minh', '/groups away 26/7'],
  ['chi', '/reports committee'],
  ['ada', '/docket person bao office:chair'],
];

/** What everybody may set for themselves. */
const own = /^c\d+ docket (language|timezone) /;

test('no button of anybody’s lets an inspector or an observer change anything', async () => {
  const world = await makeWorld({ readers: true, governance: { acceptance: true } });
  const posted = await busy(world);
  const seen = [];
  for (const [who, line] of looks) seen.push(...buttonsOf(await world.say(who, line)));
  for (const card of posted) seen.push(...buttonsOf({ kind: 'card', card, to: 'asker' }));
  const lines = [...new Set(seen.map(({ line }) => line))].filter((line) => !own.test(line));
  expect(lines.length).toBeGreaterThan(80);
  const before = await world.store.digest(['drafts', 'web_sessions']);
  const answers = { shown: 0, refused: 0 };
  for (const who of ['ines', 'olga'] as const)
    for (const line of lines) {
      const reply = await world.say(who, line);
      const said = `${who} ${line}: ${textOf(reply)}`;
      // A form would be filled in for nothing.
      expect(reply.kind, said).not.toBe('form');
      const isRefused = reply.kind === 'notice' && reply.failed;
      answers[isRefused ? 'refused' : 'shown']++;
    }
  expect(await world.store.digest(['drafts', 'web_sessions'])).toBe(before);
  expect(answers.refused).toBeGreaterThan(60);
  expect(answers.shown).toBeGreaterThan(40);
  expect(world.faults).toEqual([]);
}, 300_000);
