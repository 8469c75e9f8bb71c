import { expect, onTestFinished, test } from 'vitest';
import { registered } from '../../src/platforms/discord/registered.ts';
import { discordMenu } from '../../src/roof/discord/menu.ts';
import { openDoorHouse } from './door-house.ts';
import { startFakeDiscord } from './fake/index.ts';
import { signedIn } from './signed-in.ts';

const route = 'GET /applications/:app/commands';

/** A Docket that is signed in and has told Discord nothing yet. */
async function open() {
  const discord = await startFakeDiscord();
  const client = await signedIn(discord);
  onTestFinished(async () => {
    await client.destroy();
    await discord.close();
  });
  const faults: string[] = [];
  const start = (more: { limitMs?: number; laterMs?: number }) =>
    registered(client, discordMenu(''), {
      guildId: undefined,
      onFault: (fault, what) => faults.push(`${what}: ${String(fault)}`),
      ...more,
    });
  return { discord, faults, start };
}

test('A Discord that takes no commands for long keeps nobody from talking to Docket', async () => {
  const house = await openDoorHouse({ everywhere: true });
  const { discord, people } = house;
  discord.next(route, { answer: 'ratelimited', retryAfter: 3_000 });
  await house.restart();
  expect(house.faults).toEqual([
    'the commands could not be registered with Discord; they are tried again: ' +
      'Error: ratelimited: Discord takes no more for now',
  ]);
  await people.hoa.say('/tasks mine');
  expect(house.read('hoa')).not.toBe('');
});

test('What Discord did not take is told once and tried again until it does', async () => {
  const { discord, faults, start } = await open();
  discord.next(route, { answer: 'status', status: 502 });
  await start({ laterMs: 50 });
  expect(faults).toEqual([expect.stringContaining('http_502')]);
  await discord.until(() => discord.commands().length > 0);
  expect(faults).toHaveLength(1);
  discord.mustBeFine();
});

test('What Discord takes its time for is not waited for, nor asked for twice', async () => {
  const { discord, faults, start } = await open();
  const { promise: until, resolve: answers } = Promise.withResolvers<void>();
  discord.next(route, { answer: 'held', until });
  await start({ limitMs: 50, laterMs: 50 });
  expect(discord.commands()).toEqual([]);
  // Long enough to be asked anew, if it were.
  await discord.quiet(300);
  answers();
  await discord.until(() => discord.commands().length > 0);
  expect(discord.calls(route)).toHaveLength(1);
  expect(faults).toEqual([]);
  discord.mustBeFine();
});
