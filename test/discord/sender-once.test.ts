import { PermissionFlagsBits as may } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { answerLimitMs } from '../../src/platforms/discord/client.ts';
import { doneTask } from '../../src/usecases/tasks/done-task.ts';
import { engineOfRun, engines } from '../engines.ts';
import type { FakeDiscord } from './fake/index.ts';
import { discordStage, looking, makeDiscord, makeDiscordHouse, posting, postsIn } from './sender-house.ts';

type Fault = Parameters<FakeDiscord['next']>[1];

/** Longer than Discord remembers a nonce. */
const muchLaterMs = 15 * 60_000;

describe.each(engines)('one post a message, on $name', (engine) => {
  const stage = discordStage(engine);

  const lost: [string, Fault][] = [
    ['a 502 comes back instead', { answer: 'status', status: 502, when: 'after' }],
    ['a 503 comes back instead', { answer: 'status', status: 503, when: 'after' }],
    ['the connection drops', { answer: 'drop', when: 'after' }],
  ];
  describe.each(lost)('which was stored while %s', (_, how) => {
    it.each([
      ['shows once when tried again at once', 0],
      ['shows once when Discord has long forgotten its nonce', muchLaterMs],
    ])('%s', async (_, laterMs) => {
      const { discord } = stage.town;
      const { group, channel } = await stage.house.ministry('Health');
      await stage.house.owed(group.id);
      discord.next(posting, how);
      await stage.house.deliver();
      // The library has not sent it again behind our back.
      expect(discord.calls(posting)).toHaveLength(1);
      expect(await stage.morningOf(channel)).toMatchObject({ state: 'waiting', attempts: 1 });
      // Not before a request that was given up can no longer arrive.
      expect(await stage.house.deliver()).toMatchObject({ claimed: 0 });
      await stage.later();
      discord.later(laterMs);
      await stage.house.deliver();
      expect(postsIn(discord, channel)).toHaveLength(1);
      expect(await stage.morningOf(channel)).toMatchObject({ state: 'sent', error: null });
      expect(discord.calls(posting)).toHaveLength(1);
    });
  });

  it('shows it once though the connection drops: posted before, not posted, and posted at the third try', async () => {
    const { discord } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    discord.next(posting, { answer: 'drop', when: 'before' }, { times: 2 });
    discord.next(posting, { answer: 'drop', when: 'after' });
    for (let n = 0; n < 4; n++) {
      await stage.house.restart();
      await stage.house.deliver();
      await stage.later();
      discord.later(muchLaterMs);
    }
    expect(postsIn(discord, channel)).toHaveLength(1);
    expect(await stage.morningOf(channel)).toMatchObject({ state: 'sent' });
    expect(discord.calls(posting)).toHaveLength(3);
  });

  it('is held to by Discord itself where its messages may not be read', async () => {
    const { discord, guild } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id, group.id);
    const everyone = guild.roles.get(guild.id)!;
    discord.life.setRights(channel, everyone, { deny: may.ReadMessageHistory });
    await stage.house.restart();
    discord.next(posting, { answer: 'drop', when: 'after' });
    await stage.house.deliver();
    await doneTask(await stage.house.deed(), { number: 1 });
    await stage.later();
    await stage.house.deliver();
    expect(discord.calls(looking)).toEqual([]);
    expect(postsIn(discord, channel)).toHaveLength(1);
    expect(await stage.morningOf(channel)).toMatchObject({ state: 'sent' });
    // It may be the first one, which says what was true then.
    await stage.house.edit();
    expect(postsIn(discord, channel)[0]!.edits).toBe(1);
  });

  it('draws a found message anew: it says what was true when it was posted', async () => {
    const { discord } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id, group.id);
    discord.next(posting, { answer: 'drop', when: 'after' });
    await stage.house.deliver();
    await doneTask(await stage.house.deed(), { number: 1 });
    await stage.later();
    await stage.house.deliver();
    await stage.house.edit();
    const [post] = postsIn(discord, channel);
    expect(stage.reads(post!)).not.toContain('2 tasks');
    expect(post!.edits).toBe(1);
    expect(await stage.house.edit()).toMatchObject({ claimed: 0 });
  });

  it('believes only its own messages: somebody else’s with the same mark is no post of ours', async () => {
    const { discord, owner } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    discord.next(posting, { answer: 'drop', when: 'after' });
    await stage.house.deliver();
    const [own] = channel.messages.splice(0, 1);
    channel.messages.push({ ...own!, author: owner.id });
    discord.later(muchLaterMs);
    await stage.later();
    await stage.house.deliver();
    expect(discord.messages(channel).map(({ author }) => author)).toEqual([owner.id, discord.app.botUser]);
  });

  it('takes no other delivery’s message for its own', async () => {
    const { discord } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    await stage.house.deliver();
    await stage.house.task('Vaccines', '2025-09-25', { leadGroupId: group.id });
    discord.next(posting, { answer: 'drop', when: 'before' });
    await stage.house.deliver({ force: true });
    await stage.later();
    await stage.house.deliver();
    expect(postsIn(discord, channel)).toHaveLength(2);
  });

  it('finds its message behind hundreds of others', async () => {
    const { discord, owner } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    owner.at = channel;
    for (let n = 0; n < 250; n++) owner.write('good morning');
    discord.next(posting, { answer: 'drop', when: 'after' });
    await stage.house.deliver();
    for (let n = 0; n < 250; n++) owner.write('good day');
    discord.later(muchLaterMs);
    await stage.later();
    await stage.house.deliver();
    expect(await stage.morningOf(channel)).toMatchObject({ state: 'sent' });
    expect(discord.calls(looking)).toHaveLength(3);
    expect(discord.calls(posting)).toHaveLength(1);
  });

  it('goes on looking where it was told to wait, and posts nothing meanwhile', async () => {
    const { discord } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    discord.next(posting, { answer: 'drop', when: 'after' });
    await stage.house.deliver();
    discord.next(looking, { answer: 'ratelimited', retryAfter: 60 });
    await stage.later();
    await stage.house.deliver();
    expect(await stage.morningOf(channel)).toMatchObject({ state: 'waiting', attempts: 1 });
    expect((await stage.morningOf(channel))!.error).toMatch(/^ratelimited: /);
    await stage.house.restart();
    await stage.later();
    await stage.house.deliver();
    expect(postsIn(discord, channel)).toHaveLength(1);
    expect(await stage.morningOf(channel)).toMatchObject({ state: 'sent' });
  });
});

it('waits out a request that arrives when nobody waits for it any more', async () => {
  const store = await engineOfRun.open();
  const town = await makeDiscord();
  const house = await makeDiscordHouse(store, town);
  const { discord } = town;
  const { group, channel } = await house.ministry('Health');
  await house.owed(group.id);
  const { promise: until, resolve: arrives } = Promise.withResolvers<void>();
  discord.next(posting, { answer: 'held', until });
  const began = Date.now();
  await house.deliver();
  expect(postsIn(discord, channel)).toEqual([]);
  const [row] = await store.query("select due_at as due, error from messages where kind = 'morning'");
  expect(row!.error).toMatch(/^timeout: Discord did not answer/);
  // As long again as it was waited for.
  expect(Number(row!.due) - began).toBeGreaterThan(answerLimitMs + 8_000);
  arrives();
  await discord.until(() => postsIn(discord, channel).length === 1);
  await store.query('update messages set due_at = 0');
  await house.deliver();
  expect(postsIn(discord, channel)).toHaveLength(1);
  expect(discord.calls(posting)).toHaveLength(1);
  await house.close();
  await discord.close();
  await store.close();
});
