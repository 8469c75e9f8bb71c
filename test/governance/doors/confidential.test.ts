import { expect, test } from 'vitest';
import { makeWorld, textOf } from '../../world.ts';
import { withChannels } from '../confidential-scene.ts';

test('what is confidential is its number to whoever is not cleared, also from the button of a channel’s card', async () => {
  const world = await makeWorld();
  const { chat, post } = await withChannels(world);
  await world.say('hoa', '/tasks add Withdraw the permit lead:home due:25/7 confidential:yes');
  await post();
  const [card] = chat.in('home').map((one) => one.card);
  const rows = card?.parts.flatMap((part) => (part.part === 'rows' ? part.rows : [])) ?? [];
  const line = rows[0]?.buttons?.[0]?.line ?? '';
  expect(rows.map(({ title }) => title)).toEqual(['#1 (confidential)']);
  expect(textOf(await world.say('bao', line))).toContain('#1 is confidential');
  const shown = await world.say('lan', line);
  expect(textOf(shown)).toContain('Withdraw the permit');
  expect(shown).toMatchObject({ kind: 'card', to: 'asker' });
  expect(textOf(await world.say('bao', '/tasks show 1'))).toContain('#1 is confidential');
  await world.say('hoa', '/docket person bao clearance:on');
  expect(textOf(await world.say('bao', '/tasks show 1'))).toContain('Withdraw the permit');
});
