import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore, type Store } from '../../src/store/index.ts';
import { startFakeDiscord } from '../discord/fake/index.ts';
import { posting, postsIn } from '../discord/sender-house.ts';
import { makeHouse } from '../reminders/house.ts';
import { database, hasServer } from './database.ts';
import { run } from './running.ts';

/** Longer than any story. */
const neverMs = 10 * 60_000;
/** A lease is half a minute; the machine may be busy. */
const patiently = { timeout: 120_000, interval: 100 };
const ministries = 12;

/** A committee on real time whose ministries have a channel each on the local Discord. */
async function town(store: Store, sql: Awaited<ReturnType<typeof database>>['sql']) {
  const house = await makeHouse(store, { demo: false });
  const discord = await startFakeDiscord();
  onTestFinished(() => discord.close());
  const guild = discord.addGuild({ name: 'Committee', owner: discord.addPerson({ name: 'ada' }) });
  const channels = Array.from({ length: ministries }, (_, n) =>
    discord.addChannel(guild, { name: `ministry-${n}` }),
  );
  const groups: Awaited<ReturnType<typeof house.group>>[] = [];
  for (const { id: channel, name } of channels) {
    const group = await house.group(name);
    const address = { platform: 'discord', workspace: guild.id, channel } as const;
    await store.groups.bindChannel(house.viewer, group.id, address, `#${name}`);
    groups.push(group);
  }
  return {
    discord,
    posts: () => channels.map((channel) => postsIn(discord, channel).length),
    /** A new task for each ministry leaves a message for each channel. */
    async announce() {
      for (const { id: leadGroupId } of groups) await house.task('A thing', '2031-07-25', { leadGroupId });
      // One round is to take them all, however long it took to make them.
      await sql(`update messages set due_at = ${Date.now()} where state = 'waiting'`);
      await store.outbox.tellOthers('story');
    },
  };
}

describe.runIf(hasServer)('several processes with one Discord application', { timeout: 300_000 }, () => {
  it('have one connection between them, which passes on when its holder is killed and is shut where the database is away; nothing is lost or doubled', async () => {
    const { url, sql } = await database();
    const store = await openStore({ url });
    onTestFinished(() => store.close());
    const { discord, posts, announce } = await town(store, sql);
    const { gateway } = discord;
    const start = () =>
      run(['src/main.ts', 'start'], {
        DATABASE_URL: url,
        DOCKET_DEMO: 'off',
        PORT: '0',
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
      });
    const each = (count: number) => Array<number>(ministries).fill(count);

    const first = start();
    await first.says(/Discord: connected to Committee[\s\S]+Ctrl-C/);
    const second = start();
    await second.says(/Discord: another process is connected[\s\S]+Ctrl-C/);
    await announce();
    await expect.poll(posts, patiently).toEqual(each(1));
    expect(gateway.identifies).toHaveLength(1);

    // All twelve are on their way: seven get nowhere, five are posted but not yet settled.
    discord.next(posting, { answer: 'delay', ms: neverMs, when: 'before' }, { times: 7 });
    discord.next(posting, { answer: 'delay', ms: neverMs }, { times: 5 });
    await announce();
    await discord.until(() => posts().filter((count) => count === 2).length === 5, 120_000);
    first.child.kill('SIGKILL');
    await second.says(/Discord is open here now: the process that had it is gone/);
    expect(gateway.identifies).toHaveLength(2);
    expect(gateway.listening).toBe(1);
    // What a minute does: the claims of the dead run out.
    await sql(`update messages set lease_until = 0 where state = 'claimed'`);
    await expect.poll(posts, patiently).toEqual(each(2));

    await sql(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'
      and database = (select oid from pg_database where datname = current_database())`);
    await second.says(/the database is away, and another process may take Discord: it is shut here/);
    await expect.poll(() => [gateway.identifies.length, gateway.listening], patiently).toEqual([3, 1]);
    await announce();
    await expect.poll(posts, patiently).toEqual(each(3));
    const unsent = `select state, error from messages where platform = 'discord' and state <> 'sent'`;
    await expect.poll(() => sql(unsent), patiently).toEqual([]);

    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(gateway.connections).toBe(0);
    discord.mustBeFine();
  });
});
