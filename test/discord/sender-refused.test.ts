import { ChannelType, PermissionFlagsBits as may } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { doneTask } from '../../src/usecases/tasks/done-task.ts';
import { engines } from '../engines.ts';
import { type DiscordHouse, discordStage, posting, postsIn } from './sender-house.ts';

describe.each(engines)('what Discord will not take, on $name', (engine) => {
  const stage = discordStage(engine);
  const everyone = () => stage.town.guild.roles.get(stage.town.guild.id)!;

  it('lets a slow channel wait as long as it asks, and no other', async () => {
    const { discord } = stage.town;
    const slow = await stage.house.ministry('Health');
    const quick = await stage.house.ministry('Justice');
    await stage.house.owed(slow.group.id, quick.group.id);
    discord.next(posting, { answer: 'ratelimited', retryAfter: 40 }, { channel: slow.channel.id });
    await stage.house.deliver();
    expect(postsIn(discord, quick.channel)).toHaveLength(1);
    expect(await stage.morningOf(slow.channel)).toMatchObject({ state: 'waiting', attempts: 0 });
    const [row] = await stage.store.query(
      `select due_at as due from messages where kind = 'morning' and channel = '${slow.channel.id}'`,
    );
    expect(Number(row!.due) - Date.now()).toBeGreaterThan(30_000);
    // Others' messages into it are not even tried before the time.
    const calls = discord.calls(posting).length;
    await stage.house.deliver({ force: true });
    expect(discord.calls(posting)).toHaveLength(calls);
    expect(postsIn(discord, slow.channel)).toEqual([]);
    await stage.house.restart();
    await stage.later();
    await stage.house.deliver();
    expect(postsIn(discord, slow.channel)).toHaveLength(1);
  });

  it('asks nothing more once all of Docket is told to wait', async () => {
    const { discord } = stage.town;
    const ministries = await ministriesOf(stage.house, 9);
    await stage.house.owed(...ministries.map(({ group }) => group.id));
    discord.next(posting, { answer: 'ratelimited', retryAfter: 60, scope: 'global' });
    for (let n = 0; n < 3; n++) {
      await stage.house.deliver();
      await stage.later();
    }
    // One was told; the few that were on their way with it may have been through already.
    const refused = discord.calls(posting).filter(({ status }) => status === 429);
    expect(refused).toHaveLength(1);
    const posted = ministries.filter(({ channel }) => postsIn(discord, channel).length === 1);
    expect(posted.length).toBeLessThan(9);
    await stage.house.restart();
    await stage.later();
    await stage.house.deliver();
    for (const { channel } of ministries) expect(postsIn(discord, channel)).toHaveLength(1);
  });

  it('keeps to what Discord’s headers say, without being refused once', async () => {
    const { discord } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    discord.limits.set(posting, { calls: 2, seconds: 2 });
    for (let n = 1; n <= 5; n++) await stage.house.task(`More ${n}`, '2025-09-25', { leadGroupId: group.id });
    for (let n = 0; n < 40 && (await waiting()) > 0; n++) {
      await stage.house.deliver({ force: true });
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    expect(await waiting()).toBe(0);
    expect(discord.calls(posting).filter(({ status }) => status === 429)).toEqual([]);
    expect(postsIn(discord, channel).length).toBeGreaterThan(1);
    expect(discord.invalidRequests).toBe(0);
  });

  it('leaves a Discord alone that does not answer, loses nothing, and says all once when it is back', async () => {
    const { discord } = stage.town;
    const ministries = await ministriesOf(stage.house, 9);
    await stage.house.owed(...ministries.map(({ group }) => group.id));
    discord.next(posting, { answer: 'status', status: 502, when: 'after' }, { times: 4 });
    discord.next(posting, { answer: 'status', status: 500 }, { times: 100 });
    for (let n = 0; n < 4; n++) {
      await stage.house.deliver();
      await stage.later();
    }
    // Four rounds of nine messages: but for those on their way together at the beginning, not even tried; on a busy
    // machine once more, for the first rest is a matter of seconds.
    expect(discord.calls(posting).length).toBeLessThan(20);
    expect(new Set((await stage.mornings()).map((row) => row.state))).toEqual(new Set(['waiting']));
    discord.calm();
    await stage.house.restart();
    await stage.later();
    await stage.house.deliver();
    for (const { channel } of ministries) expect(postsIn(discord, channel)).toHaveLength(1);
  });

  it('runs once against a channel that is gone, says so once, and spares those that come after', async () => {
    const { discord } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    // Without a word over the gateway.
    channel.gone = true;
    await stage.house.deliver();
    expect(await stage.morningOf(channel)).toMatchObject({ state: 'unreachable' });
    expect((await stage.morningOf(channel))!.error).toMatch(/^discord_10003: the channel is gone/);
    for (let n = 1; n <= 5; n++) await stage.house.task(`More ${n}`, '2025-09-25', { leadGroupId: group.id });
    await stage.house.deliver({ force: true });
    expect(discord.calls(posting)).toHaveLength(1);
    expect(stage.house.problems).toEqual([{ kind: 'closed', channel: addressOf(channel) }]);
    // The reminder itself goes to the next place.
    await stage.house.plan();
    await stage.house.deliver({ force: true });
    expect(stage.house.chat.numbersIn('office')).toContainEqual([1]);
    expect(discord.calls(posting)).toHaveLength(1);
  });

  it.each([
    ['see', may.ViewChannel, /“View Channel”/],
    ['write to', may.SendMessages, /“Send Messages”/],
  ] as const)('asks nothing of a channel it may not %s, and tells that once', async (_, right, words) => {
    const { discord } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    discord.life.setRights(channel, everyone(), { deny: right });
    await deafenRole();
    await stage.house.restart();
    await stage.house.deliver();
    expect(discord.calls(posting)).toEqual([]);
    expect((await stage.morningOf(channel))!.error).toMatch(words);
    expect(stage.house.problems).toEqual([{ kind: 'removed', channel: addressOf(channel) }]);
    await stage.house.task('More', '2025-09-25', { leadGroupId: group.id });
    await stage.house.deliver({ force: true });
    expect(stage.house.problems).toHaveLength(1);
    expect(discord.invalidRequests).toBe(0);
    // Let in again, it is spoken to again.
    discord.life.setRights(channel, everyone(), {});
    await discord.quiet();
    await stage.house.task('Once more', '2025-09-25', { leadGroupId: group.id });
    await stage.house.deliver({ force: true });
    expect(postsIn(discord, channel)).toHaveLength(1);
  });

  it('is refused once where a right was taken and the gateway has not said so yet', async () => {
    const { discord } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    channel.overwrites.push({ id: discord.app.botUser, of: 'member', allow: 0n, deny: may.ViewChannel });
    await stage.house.deliver();
    await stage.house.task('More', '2025-09-25', { leadGroupId: group.id });
    await stage.house.deliver({ force: true });
    expect((await stage.morningOf(channel))!.error).toMatch(/^discord_50001: /);
    expect(discord.invalidRequests).toBe(1);
    expect(stage.house.problems).toEqual([{ kind: 'removed', channel: addressOf(channel) }]);
  });

  it('says of a forum that one of its posts is to be chosen, without asking', async () => {
    const { group, channel } = await stage.house.ministry('Health', { type: ChannelType.GuildForum });
    await stage.town.discord.quiet();
    await stage.house.owed(group.id);
    await stage.house.deliver();
    expect((await stage.morningOf(channel))!.error).toMatch(/^not_allowed: .*choose a text channel/);
    expect(stage.town.discord.calls(posting)).toEqual([]);
  });

  it('posts where announcements are made', async () => {
    const { group, channel } = await stage.house.ministry('News', { type: ChannelType.GuildAnnouncement });
    await stage.house.owed(group.id);
    await stage.house.deliver();
    expect(postsIn(stage.town.discord, channel)).toHaveLength(1);
  });

  it('opens an archived thread by writing in it, and not a locked one', async () => {
    const { discord, owner } = stage.town;
    const { channel } = await stage.house.ministry('Health');
    const [open, locked] = ['vaccines', 'old'].map((name) => {
      const person = discord.state.user(owner.id);
      return discord.life.addThread(channel, { name, owner: person, withApp: true });
    });
    const groups = [await stage.house.group('Vaccines'), await stage.house.group('Old')];
    await stage.house.bindTo(groups[0]!.id, open!);
    await stage.house.bindTo(groups[1]!.id, locked!);
    await stage.house.owed(...groups.map(({ id }) => id));
    discord.life.setThread(open!, { archived: true });
    discord.life.setThread(locked!, { archived: true, locked: true });
    await stage.house.deliver();
    expect(postsIn(discord, open!)).toHaveLength(1);
    expect(open!.archived).toBe(false);
    expect(await stage.morningOf(locked!)).toMatchObject({ state: 'unreachable' });
    // A card in a thread that was put away since is drawn anew all the same.
    discord.life.setThread(open!, { archived: true });
    await doneTask(await stage.house.deed(), { number: 1 });
    await stage.house.edit();
    expect(stage.reads(postsIn(discord, open!)[0]!)).toContain('done by Hoa');
  });

  it.each([
    ['told over the gateway', true],
    ['found out by being refused', false],
  ])('holds what is meant for a server that has put Docket out, %s', async (_, told) => {
    const { discord, guild } = stage.town;
    const ministries = await ministriesOf(stage.house, 3);
    await stage.house.owed(...ministries.map(({ group }) => group.id));
    if (told) discord.life.kick(guild);
    else guild.installed = false;
    await discord.quiet();
    await stage.house.deliver();
    expect((await stage.mornings()).map(({ state }) => state)).toEqual(['held', 'held', 'held']);
    expect((await stage.mornings())[0]!.error).toMatch(/^discord_\d+: /);
    // No channel is taken for lost: all of them are there again when the server lets Docket in again.
    expect(stage.house.problems).toEqual([]);
  });

  it('waits while Discord itself has lost a server', async () => {
    const { discord, guild } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    discord.life.setAvailable(guild, false);
    await discord.quiet();
    await stage.house.deliver();
    expect(await stage.morningOf(channel)).toMatchObject({ state: 'waiting', attempts: 0 });
    expect(discord.calls(posting)).toEqual([]);
    discord.life.setAvailable(guild, true);
    await discord.quiet();
    await stage.later();
    await stage.house.deliver();
    expect(postsIn(discord, channel)).toHaveLength(1);
  });

  it('waits while a moderator has silenced it, and takes no channel for lost', async () => {
    const { discord, guild } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    const until = (instant: number | null) =>
      discord.state.tell(
        'GUILD_MEMBER_UPDATE',
        guild.id,
        {
          guild_id: guild.id,
          user: { id: discord.app.botUser, username: 'docket', discriminator: '0', avatar: null },
          roles: [],
          communication_disabled_until: instant === null ? null : new Date(instant).toISOString(),
        },
        0,
      );
    until(Date.now() + 60_000);
    await discord.quiet();
    await stage.house.deliver();
    expect((await stage.morningOf(channel))!.error).toMatch(/^timed_out: .* try again in [345]\d{4} ms$/);
    expect(discord.calls(posting)).toEqual([]);
    until(null);
    await discord.quiet();
    await stage.later();
    await stage.house.deliver();
    expect(postsIn(discord, channel)).toHaveLength(1);
    expect(stage.house.problems).toEqual([]);
  });

  it.each([
    ['closed their direct messages', 'closed', /^discord_50007: this person takes no direct messages/],
    ['left the server', 'left', /^discord_50278: this person shares no server/],
    ['deleted their account', 'deleted', /^discord_10013: Discord knows no such person/],
  ] as const)('says why somebody who %s cannot be told, and asks once', async (_, fate, why) => {
    const { discord, guild } = stage.town;
    const group = await stage.house.group('Ministry of Health');
    const mai = await stage.house.person('mai', 'Mai', false);
    const person = discord.addPerson({ name: 'mai', guild });
    await stage.store.members.addAddress(mai, {
      platform: 'discord',
      workspace: guild.id,
      user: person.id,
    });
    const seat = { groupId: group.id, memberId: mai.id, kind: 'lead', from: '2025-01-01' } as const;
    await stage.store.groups.seat(stage.house.viewer, seat);
    await stage.house.owed(group.id);
    if (fate === 'closed') discord.state.user(person.id).dmsClosed = true;
    if (fate === 'left') discord.life.leave(guild, person);
    if (fate === 'deleted') discord.state.users.delete(person.id);
    await stage.house.restart();
    await stage.house.deliver();
    expect((await stage.mornings())[0]).toMatchObject({ state: 'unreachable' });
    expect((await stage.mornings())[0]!.error).toMatch(why);
    const calls = discord.calls().length;
    await stage.house.task('More', '2025-09-25', { leadGroupId: group.id });
    await stage.house.deliver({ force: true });
    expect(discord.calls()).toHaveLength(calls);
    expect(stage.house.problems).toEqual([]);
    // The secretariat hears of it in that person's stead.
    await stage.house.plan();
    await stage.house.deliver({ force: true });
    expect(stage.house.chat.numbersIn('office')).toContainEqual([1]);
    expect(discord.calls()).toHaveLength(calls);
  });

  it('writes to somebody who closed their direct messages where else they can be written to', async () => {
    const { discord, guild } = stage.town;
    const group = await stage.house.group('Ministry of Health');
    const mai = await stage.house.person('mai', 'Mai', false);
    const person = discord.addPerson({ name: 'mai', guild });
    const there = { platform: 'discord', workspace: guild.id, user: person.id } as const;
    await stage.store.members.addAddress(mai, there);
    await stage.store.members.addAddress(mai, { platform: 'web', workspace: '', user: 'mai' });
    const seat = { groupId: group.id, memberId: mai.id, kind: 'lead', from: '2025-01-01' } as const;
    await stage.store.groups.seat(stage.house.viewer, seat);
    await stage.house.owed(group.id);
    stage.house.chat.channels.clear();
    discord.state.user(person.id).dmsClosed = true;
    await stage.house.restart();
    await stage.house.deliver();
    expect(stage.house.chat.numbersIn('dm-mai')).toEqual([[1]]);
    expect(await stage.mornings()).toEqual([{ channel: 'dm-mai', state: 'sent', attempts: 0, error: null }]);
  });

  it('waits with all there is while its token is taken back, says so once, and is not shut out for it', async () => {
    const { discord } = stage.town;
    const ministries = await ministriesOf(stage.house, 24);
    await stage.house.owed(...ministries.map(({ group }) => group.id));
    const token = discord.token;
    discord.renewToken();
    for (let n = 0; n < 10; n++) {
      await stage.house.deliver();
      await stage.later();
    }
    expect(new Set((await stage.mornings()).map(({ state, attempts }) => `${state} ${attempts}`))).toEqual(
      new Set(['waiting 0']),
    );
    expect(stage.house.problems).toEqual([{ kind: 'token-refused' }]);
    expect(discord.invalidRequests).toBeLessThan(20);
    expect(stage.house.logged()).not.toContain(token);
    await stage.house.restart();
    await stage.later();
    await stage.house.deliver();
    for (const { channel } of ministries) expect(postsIn(discord, channel)).toHaveLength(1);
  });

  it('does not lose its token for one refusal that was a mistake', async () => {
    const { discord } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    // Anybody's call: the library forgets the token by it.
    discord.next('GET /users/@me', { answer: 'refused', status: 401, code: 0 });
    await stage.house.client.rest.get('/users/@me').catch(() => undefined);
    await stage.house.deliver();
    expect(postsIn(discord, channel)).toHaveLength(1);
  });

  it('gives up what Discord calls malformed after ten tries, and writes no secret down', async () => {
    const { discord } = stage.town;
    const { group, channel } = await stage.house.ministry('Health');
    await stage.house.owed(group.id);
    discord.next(posting, { answer: 'refused', status: 400, code: 50_035 }, { times: 99 });
    for (let n = 0; n < 11; n++) {
      await stage.later();
      await stage.house.deliver();
      if (n % 4 === 3) await stage.house.restart();
    }
    expect(await stage.morningOf(channel)).toMatchObject({ state: 'failed' });
    expect((await stage.morningOf(channel))!.error).toMatch(/^discord_50035: /);
    expect(stage.house.logged()).toContain('discord_50035');
    expect(stage.house.logged()).not.toContain(discord.token);
    expect(stage.house.logged()).not.toContain('Task 1');
  });

  const addressOf = (channel: { guild: string; id: string }) => ({
    platform: 'discord',
    workspace: channel.guild,
    channel: channel.id,
  });

  async function waiting(): Promise<number> {
    const [row] = await stage.store.query("select count(*) as n from messages where state = 'waiting'");
    return Number(row!.n);
  }

  /** What its own role allows goes beyond a channel: the invitation is taken to have asked for nothing. */
  async function deafenRole() {
    for (const role of stage.town.guild.roles.values())
      if (role.bot) stage.town.discord.life.changeRole(role, { permissions: 0n });
    await stage.town.discord.quiet();
  }
});

async function ministriesOf(house: DiscordHouse, count: number) {
  const ministries: Awaited<ReturnType<DiscordHouse['ministry']>>[] = [];
  for (let n = 1; n <= count; n++) ministries.push(await house.ministry(`Ministry ${n}`));
  return ministries;
}
