import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { discordProblems } from '../../src/roof/discord/problems.ts';
import { engines } from '../engines.ts';
import { openRoofHouse } from './roof-house.ts';

const minute = 60_000;

describe.each(engines)('a connection to Discord that was lost for long, on $name', (engine) => {
  it('is told to the secretariat once it is back, with what was late by it; the log says it too', async () => {
    const store = await engine.open();
    const house = await openRoofHouse(store);
    await house.open();
    await house.task('Send the report', '2025-07-25');
    await house.deliverAll();
    const said: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => said.push(line) });
    let clock = house.moment('2025-07-25', '08:29');
    const { promise: kept, resolve } = Promise.withResolvers<void>();
    const aftermath = { came() {}, begunAnew() {}, ended() {} };
    const tell = discordProblems({ store, log }, resolve, aftermath, () => clock);
    tell({ kind: 'disconnected' });
    await house.at('2025-07-25');
    await house.plan();
    await store.query('update committees set clock_at = null');
    await house.deliverAll();
    clock = Date.now() + 20 * minute;
    tell({ kind: 'connected' });
    await kept;
    await house.deliverAll();
    expect(house.told()).toEqual([
      expect.stringMatching(
        /^Reminders on Discord were late\. It could not be reached from Fri, 25 Jul 2025/,
      ),
    ]);
    expect(said.join()).toMatch(/Discord cannot be reached[\s\S]+Discord is connected again/);
    await house.close();
    await store.close();
  });

  it('that Discord has ended for good is a fault in the log, with what to do', async () => {
    const store = await engine.open();
    const said: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => said.push(line) });
    let hasEnded = false;
    const tell = discordProblems({ store, log }, () => {}, {
      came() {},
      begunAnew() {},
      ended: () => (hasEnded = true),
    });
    tell({ kind: 'token-refused' });
    expect(hasEnded).toBe(false);
    tell({ kind: 'signed-out', why: 'unauthorized: Discord takes the token no more' });
    expect(hasEnded).toBe(true);
    expect(said).toEqual([
      expect.stringContaining('Discord refused the bot token; messages wait until it takes one'),
      expect.stringContaining('Put a new bot token into DISCORD_TOKEN and start Docket again'),
    ]);
    await store.close();
  });
});
