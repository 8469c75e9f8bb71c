import { expect, test } from 'vitest';
import { openDoorHouse } from './door-house.ts';

test('a table of three thousand rows comes in without keeping Discord waiting', async () => {
  const house = await openDoorHouse();
  const { hoa } = house.people;
  const rows = Array.from({ length: 3000 }, (_, n) => `Count ${n},finance,${(n % 28) + 1}/8/2025`);
  const file = { name: 'tasks.csv', content: `Title,Lead,Due\n${rows.join('\n')}\n` };
  const seen = await (await hoa.say('/tasks import', { file })).settled(20_000);
  const go = hoa.buttons(seen).find(({ label }) => label === 'Bring in 3,000');
  const { acked } = await hoa.press(seen, { customId: go?.customId ?? '' });
  expect(acked).toBe(true);
  await house.discord.until(() => hoa.reads().includes('3,000 tasks are in'), 120_000);
  house.allWell();
}, 180_000);
