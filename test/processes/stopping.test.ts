import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { testMessage } from '../../src/usecases/test-message.ts';
import { startFakeDiscord } from '../discord/fake/index.ts';
import { posting } from '../discord/sender-house.ts';
import { dataFolder } from '../process/docket.ts';
import { makeHouse } from '../reminders/house.ts';
import { run } from './running.ts';

const neverMs = 10 * 60_000;

describe('a process that is told to stop while a platform does not answer', { timeout: 300_000 }, () => {
  it('hands back what it has not begun and ends all the same', async () => {
    const file = join(dataFolder(), 'docket.db');
    const store = await openStore({ url: file });
    const house = await makeHouse(store, { demo: false });
    const discord = await startFakeDiscord();
    onTestFinished(() => discord.close());
    const guild = discord.addGuild({ name: 'Committee', owner: discord.addPerson({ name: 'ada' }) });
    // Four channels at once; in each two messages wait behind the first.
    const deed = await house.deed();
    for (const name of ['health', 'justice', 'labour', 'finance']) {
      const { id } = discord.addChannel(guild, { name });
      const channel = { platform: 'discord', workspace: guild.id, channel: id } as const;
      for (const part of ['one', 'two', 'three']) {
        const { id: groupId } = await house.group(`${name} ${part}`);
        await store.transaction((rooms) => testMessage(rooms, deed, { groupId, channel }));
      }
    }
    await store.close();
    const side = new Database(file);
    onTestFinished(() => void side.close());
    // One round is to take them all, however long it took to make them.
    expect(side.prepare('update messages set due_at = ?').run(Date.now()).changes).toBe(12);

    // The word to stop must come well before the first is given up, and that is after ten seconds.
    discord.next(posting, { answer: 'delay', ms: neverMs, when: 'before' }, { times: 12 });
    const { child, says, ended, lines } = run(['src/main.ts', 'start'], {
      DATABASE_URL: file,
      DOCKET_DEMO: 'off',
      PORT: '0',
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    });
    await says(/Ctrl-C/);
    await discord.until(() => discord.calls(posting).length === 4, 60_000);
    child.kill('SIGTERM');
    await says(/Stopping[\s\S]+a platform did not answer before the end/);
    expect(await ended).toBe(0);
    expect(
      lines().filter((line) => line.startsWith('{')),
      'no other fault',
    ).toHaveLength(1);
    const rows = side
      .prepare(
        `select state, attempts, count(*) as n from messages where kind = 'test' group by 1, 2 order by 1`,
      )
      .all();
    expect(rows).toEqual([
      { state: 'claimed', attempts: 0, n: 4 },
      { state: 'waiting', attempts: 0, n: 8 },
    ]);
  });
});
