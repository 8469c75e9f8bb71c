import { expect, it } from 'vitest';
import { cardOf, makeWorld } from '../world.ts';

const summaryOf = async (world: Awaited<ReturnType<typeof makeWorld>>, line: string) =>
  cardOf(await world.say('hoa', line)).summary;

it('whoever only hears a list hears its first tasks with number, title and deadline, and that there are more', async () => {
  const world = await makeWorld();
  const leadGroupId = world.groups.home.id;
  await world.aTask({ called: 'Fill the posts', leadGroupId, due: '2025-07-25' });
  await world.aTask({ called: 'Count the staff', leadGroupId, due: null });
  expect(await summaryOf(world, '/tasks list')).toMatch(
    /^Tasks: #1 Fill the posts \(.+ – Fri, 25 Jul 2025\) and #2 Count the staff \(no deadline\)\.$/,
  );
  for (const due of ['2025-08-03', '2025-08-04', '2025-08-05', '2025-08-06', '2025-08-07'] as const)
    await world.aTask({ called: `Due ${due}`, leadGroupId, due });
  expect(await summaryOf(world, '/tasks list')).toMatch(/#6 Due 2025-08-06 \(.+\) and 2 more tasks\.$/);
  for (let n = 8; n <= 11; n++) await world.aTask({ called: `Task ${n}`, leadGroupId, due: '2025-08-09' });
  expect(await summaryOf(world, '/tasks list')).toMatch(/#6 Due 2025-08-06 \(.+\) and more than 5 others\.$/);
});

it('and of groups, people and commands their names', async () => {
  const world = await makeWorld();
  expect(await summaryOf(world, '/groups list')).toContain('Ministry of Home Affairs');
  expect(await summaryOf(world, '/docket people')).toContain('Lan');
  expect(await summaryOf(world, '/docket help')).toMatch(
    /: \/tasks, \/directives, \/extensions, \/groups, \/reports, \/reminders and \/docket\./,
  );
  expect(await summaryOf(world, '/docket help reports')).toContain(
    '/reports now (Open, due this week and late, by group)',
  );
});
