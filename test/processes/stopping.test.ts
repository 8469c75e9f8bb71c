import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { startFakeDiscord } from '../discord/fake/index.ts';
import { posting } from '../discord/sender-house.ts';
import { dataFolder } from '../process/docket.ts';
import { makeHouse } from '../reminders/house.ts';
import { run } from './running.ts';

const neverMs = 10 * 60_000;

describe('a process that is told to stop while a platform does not answer', { timeout: 90_000 }, () => {
  it('hands back what it has not begun and ends all the same', async () => {
    const file = join(dataFolder(), 'docket.db');
    const store = await openStore({ url: file });
    const house = await makeHouse(store, { demo: false });
    const discord = await startFakeDiscord();
    onTestFinished(() => discord.close());
    const guild = discord.addGuild({ name: 'Committee', owner: discord.addPerson({ name: 'ada' }) });
    for (let n = 0; n < 18; n++) {
      const { id: channel } = discord.addChannel(guild, { name: `ministry-${n}` });
      const { id: leadGroupId } = await house.group(`Ministry ${n}`);
      const address = { platform: 'discord', workspace: guild.id, channel } as const;
      await store.groups.bindChannel(house.viewer, leadGroupId, address, `#ministry-${n}`);
      await house.task('A thing', '2031-07-25', { leadGroupId });
    }
    await store.close();
    // On a slow machine they were made seconds apart; one round is to take them all.
    const side = new Database(file);
    onTestFinished(() => void side.close());
    expect(side.prepare('update messages set due_at = 0').run().changes).toBe(18);

    discord.next(posting, { answer: 'delay', ms: neverMs, when: 'before' }, { times: 18 });
    const { child, says, ended, lines } = run(['src/main.ts', 'start'], {
      DATABASE_URL: file,
      DOCKET_DEMO: 'off',
      PORT: '0',
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    });
    await says(/Ctrl-C/);
    // Sixteen are on their way, and two wait for their turn.
    await discord.until(() => discord.calls(posting).length === 16, 30_000);
    child.kill('SIGTERM');
    await says(/Stopping[\s\S]+a platform did not answer before the end/);
    expect(await ended).toBe(0);
    expect(
      lines().filter((line) => line.startsWith('{')),
      'no other fault',
    ).toHaveLength(1);
    const rows = side
      .prepare(
        `select state, attempts, count(*) as n from messages where kind = 'announcement' group by 1, 2 order by 1`,
      )
      .all();
    expect(rows).toEqual([
      { state: 'claimed', attempts: 0, n: 16 },
      { state: 'waiting', attempts: 0, n: 2 },
    ]);
  });
});
