import { expect, test } from 'vitest';
import { menu } from '../../../commands/index.ts';
import { dispatch } from '../../../src/chat/dispatch.ts';
import type { Reply } from '../../../src/domain/reply.ts';
import { directiveTexts, handInText } from '../../commands/directive-texts.ts';
import { engineOfRun } from '../../engines.ts';
import { makeWorld, type Someone, textOf, type World } from '../../world.ts';

/** Who stands for which role, as in the matrix of all commands (`test/permissions/matrix.test.ts`). */
const everyone = ['ada', 'chi', 'hoa', 'lan', 'dan', 'minh', 'an', 'bao', 'ines', 'olga'] as const;
const readers = everyone.filter((who) => who !== 'olga');
const members = readers.filter((who) => who !== 'ines');

/** A line of each class of commands, and who may say it; the change is tried by those who may not. */
const classes: readonly { line: string; may: readonly Someone[]; changes?: true }[] = [
  { line: '/tasks list', may: everyone },
  { line: '/tasks file 1 1', may: readers },
  { line: '/reminders log 1', may: readers },
  { line: '/directives list', may: everyone },
  { line: '/directives review', may: ['hoa', 'ines'] },
  { line: '/docket people', may: readers },
  { line: '/docket requests', may: ['ada', 'hoa', 'ines'] },
  { line: '/tasks note 1 seen', may: members },
  { line: '/tasks ack 1', may: ['hoa', 'lan', 'dan', 'an'], changes: true },
  { line: '/tasks edit 1 Reworded', may: ['hoa'], changes: true },
  { line: '/tasks edit 1 confidential:yes', may: ['hoa'], changes: true },
  { line: '/directives accept 1.1', may: ['hoa'], changes: true },
  { line: '/groups lead finance an', may: ['ada', 'hoa'], changes: true },
  { line: '/docket committee name:Renamed', may: ['ada', 'hoa'], changes: true },
  { line: '/docket person bao clearance:on', may: ['hoa'], changes: true },
];

async function committee(): Promise<World> {
  const world = await makeWorld({ readers: true });
  await world.aTask({ assigneeIds: [world.people.an.id] });
  await world.handIn('hoa', '/tasks note 1 seen', { name: 'report.txt', content: 'x' });
  await handInText(world, directiveTexts.en);
  return world;
}

/** Who may is decided above the store: what a server's database holds is looked at in the matrix. */
const held = async ({ store }: World) =>
  engineOfRun.name === 'SQLite' ? store.digest(['receipts', 'drafts']) : '';

async function holds(world: World, say: (who: Someone, line: string) => Promise<Reply>): Promise<void> {
  for (const { line, may, changes } of classes) {
    const before = await held(world);
    for (const who of everyone.filter((one) => !may.includes(one)))
      expect(textOf(await say(who, line)), `${who} ${line}`).toMatch(
        /^Only .+ can do this\. Nothing was changed/,
      );
    expect(await held(world), line).toBe(before);
    for (const who of changes ? [] : may) {
      const answer = await say(who, line);
      expect(answer, `${who} ${line}: ${textOf(answer)}`).not.toMatchObject({ failed: true });
    }
  }
  expect(world.faults).toEqual([]);
}

test('each role is answered as the table says, class by class of what can be said', async () => {
  const world = await committee();
  await holds(world, (who, line) => world.say(who, line));
}, 300_000);

test('the terminal is held to the same table', async () => {
  const world = await committee();
  const { store, people, faults } = world;
  for (const who of everyone)
    await store.members.addAddress(people[who], { platform: 'terminal', workspace: '', user: who });
  const deps = { store, menu, onFault: (fault: unknown) => void faults.push(fault) };
  const caller = (user: Someone) => ({ platform: 'terminal', workspace: '', user }) as const;
  await holds(world, (who, line) =>
    dispatch(deps, { door: 'terminal', caller: caller(who), channel: null, line }),
  );
}, 300_000);

test('the help shows inspectors and observers what they may say, and nothing else', async () => {
  const world = await makeWorld({ readers: true });
  const help = async (who: Someone, noun: string) => textOf(await world.say(who, `/docket help ${noun}`));
  expect(await help('ines', 'tasks')).toContain('/tasks file');
  expect(await help('ines', 'tasks')).not.toMatch(/\/tasks (note|done|add|edit)/);
  expect(await help('olga', 'tasks')).toContain('/tasks list');
  expect(await help('olga', 'tasks')).not.toMatch(/\/tasks (file|note|done)/);
  expect(textOf(await world.say('olga', '/docket me'))).toContain('Observer');
});
