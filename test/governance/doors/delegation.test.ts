import { expect, it } from 'vitest';
import { makeWorld, textOf } from '../../world.ts';

it('a part is given, done by whom it was given to, and lets its whole be done', async () => {
  const world = await makeWorld();
  await world.aTask();
  const given = await world.say('lan', '/tasks delegate 1 an 22/7 List the posts');
  expect(textOf(given)).toContain('Given to An Member: #2 List the posts');
  const refused = await world.say('lan', '/tasks done 1');
  expect(textOf(refused)).toContain('#1 has an open part: #2 (An Member, Tue, 22 Jul 2025)');
  expect(textOf(await world.press('lan', refused, '#2'))).toContain(
    'Part of: #1 Fill the vacant commune posts',
  );
  await world.press('an', await world.say('an', '/tasks mine'), 'Done');
  const whole = await world.say('lan', '/tasks show 1');
  expect(textOf(whole)).toContain('Parts: 1 of 1 done');
  expect(textOf(await world.press('lan', whole, 'Done'))).toContain('Done: #1');
});
