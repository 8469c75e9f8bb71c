import { type DiscordAPIError, type GuildTextBasedChannel, PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import {
  ManageGuild,
  MentionEveryone,
  openSample,
  SendMessages,
  signIn,
  ViewChannel,
} from './fake/sample.ts';
import { menu } from './fake/sample-menu.ts';

const posting = 'POST /channels/:channel/messages';

async function openRoom() {
  const sample = await openSample();
  const room = (await sample.client.channels.fetch(sample.channel.id)) as GuildTextBasedChannel;
  return { ...sample, room };
}

const code = async (doing: Promise<unknown>) =>
  (await doing.catch((error) => error as DiscordAPIError)) as DiscordAPIError;
const refused = async (doing: Promise<unknown>) => (await code(doing)).code;

describe('Posting', () => {
  test('under one nonce shows one message, for a few minutes', async () => {
    const { room, discord, channel } = await openRoom();
    const post = () => room.send({ content: 'Due', nonce: 'k1', enforceNonce: true });
    const [one, other] = [await post(), await post()];
    expect(other.id).toBe(one.id);
    discord.later(4 * 60_000);
    expect((await post()).id).not.toBe(one.id);
    await room.send({ content: 'Due', nonce: 'k1' });
    expect(discord.messages(channel)).toHaveLength(3);
    discord.mustBeFine();
  });

  test('is edited, listed, deleted; what others wrote is shown without its words', async () => {
    const { room, discord, channel, lan } = await openRoom();
    const [one, two] = [await room.send('One'), await room.send('Two')];
    const own = lan.write('Mine');
    await one.edit('First');
    expect(lan.sees().map((message) => lan.reads(message))).toEqual(['First', 'Two', 'Mine']);
    const listed = await room.messages.fetch({ limit: 2, cache: false });
    expect(listed.map(({ content }) => content)).toEqual(['', 'Two']);
    const after = await room.messages.fetch({ after: one.id, cache: false });
    expect(after.map(({ id }) => id)).toEqual([own.id, two.id]);
    await two.delete();
    expect(await refused(two.delete())).toBe(10_008);
    expect(await refused(room.messages.edit(own.id, 'x'))).toBe(50_005);
    expect(await refused(room.messages.delete(own.id))).toBe(50_013);
    expect(discord.messages(channel)).toHaveLength(2);
  });

  test('brings files, which lie where the message says', async () => {
    const { room, lan } = await openRoom();
    const file = { attachment: Buffer.from('số,việc'), name: 'report.csv', description: 'All tasks' };
    const sent = await room.send({ content: 'Here', files: [file] });
    const there = sent.attachments.first();
    expect(there).toMatchObject({ name: 'report.csv', description: 'All tasks', size: 11 });
    expect(await (await fetch(there!.url)).text()).toBe('số,việc');
    expect(lan.reads()).toBe('Here\n[report.csv]');
  });

  test('notifies only those it names, is allowed to name, and who can see it', async () => {
    const { room, discord, guild, channel, lan, hoa, client } = await openRoom();
    const role = discord.addRole(guild, { name: 'Leads' });
    const minh = discord.addPerson({ name: 'minh', guild, roles: [role], at: channel });
    const tell = (content: string, allowed?: object) =>
      room.send({ content, ...(allowed && { allowedMentions: allowed }) });
    const pinged = () => [lan, hoa, minh].filter(({ pings }) => pings.at(-1) === channel.messages.at(-1));
    await tell(`<@${lan.id}> and <@${hoa.id}>`, { parse: [], users: [lan.id] });
    expect(pinged()).toEqual([lan]);
    await tell(`<@${lan.id}> @everyone`, { parse: [] });
    expect(pinged()).toEqual([]);
    await tell('@everyone');
    expect(pinged()).toEqual([]);
    await tell(`<@&${role.id}>`, { parse: [], roles: [role.id] });
    expect(pinged()).toEqual([]);
    discord.life.changeRole(role, { mentionable: true });
    await tell(`<@&${role.id}>`, { parse: [], roles: [role.id] });
    expect(pinged()).toEqual([minh]);
    expect(minh.reads()).toBe('@Leads');
    discord.life.setRights(channel, minh.user, { deny: ViewChannel });
    await tell(`<@&${role.id}> <@${minh.id}>`);
    expect(pinged()).toEqual([]);
    discord.life.changeRole(guild.roles.get(guild.id)!, {
      permissions: guild.roles.get(guild.id)!.permissions | MentionEveryone,
    });
    await tell('@here');
    expect(pinged()).toEqual([lan, hoa]);
    expect(client.isReady()).toBe(true);
  });
});

describe('What the bot may not do', () => {
  test('depends on roles and on what a channel adds and takes', async () => {
    const { room, discord, guild, channel, client } = await openRoom();
    const { life } = discord;
    const everyone = guild.roles.get(guild.id)!;
    const bot = discord.state.user(discord.app.botUser);
    life.changeRole(everyone, { permissions: 0n });
    life.setRights(channel, everyone, { deny: SendMessages });
    expect(await refused(room.send('x'))).toBe(50_013);
    life.setRights(channel, bot, { allow: SendMessages });
    await room.send('x');
    life.setRights(channel, bot, { deny: ViewChannel });
    expect(await refused(room.send('x'))).toBe(50_001);
    expect(await refused(client.channels.fetch(channel.id, { force: true }))).toBe(50_001);
    life.deleteChannel(channel);
    expect(await refused(room.send('x'))).toBe(10_003);
    life.kick(guild);
    expect(await refused(client.rest.get(`/guilds/${guild.id}`))).toBe(50_001);
    expect(discord.invalidRequests).toBe(4);
  });

  test('holds for threads that were put away or locked', async () => {
    const { room, discord, channel, lan } = await openRoom();
    const message = await room.send('About this');
    const thread = await message.startThread({ name: 'Notes' });
    expect(await refused(message.startThread({ name: 'Again' }))).toBe(160_004);
    const note = await thread.send('A note');
    const [there] = discord.threads(channel);
    expect(there?.id).toBe(message.id);
    expect(lan.sees(there).map((one) => lan.reads(one))).toEqual(['A note']);
    discord.life.setThread(there!, { archived: true });
    expect(await refused(note.edit('x'))).toBe(50_083);
    await thread.send('Opens it again');
    expect(there?.archived).toBe(false);
    discord.life.setThread(there!, { archived: true, locked: true });
    expect(await refused(thread.send('x'))).toBe(160_005);
    const active = await room.guild.channels.fetchActiveThreads(false);
    expect(active.threads.size).toBe(0);
  });

  test('is to write to who wants no direct messages, or is a stranger', async () => {
    const { discord, client, lan } = await openRoom();
    const user = await client.users.fetch(lan.id);
    await user.send('Hello');
    expect(lan.reads(lan.last(lan.direct))).toBe('Hello');
    expect(lan.pings).toHaveLength(1);
    lan.user.dmsClosed = true;
    expect(await refused(user.send('Again'))).toBe(50_007);
    const stranger = discord.addPerson({ name: 'stranger' });
    expect(await refused((await client.users.fetch(stranger.id)).send('x'))).toBe(50_278);
  });

  test('is to list members; one it may look up', async () => {
    const { client, guild, lan, discord } = await openRoom();
    const seen = await client.guilds.fetch(guild.id);
    expect(await refused(seen.members.list())).toBe(50_001);
    expect(await refused(seen.members.search({ query: 'lan' }))).toBe(50_001);
    const role = discord.addRole(guild, { name: 'Leads' });
    discord.life.give(role, lan);
    expect((await seen.roles.fetch(role.id, { force: true }))?.name).toBe('Leads');
    const member = await seen.members.fetch({ user: lan.id, force: true });
    expect(member.roles.cache.has(role.id)).toBe(true);
    discord.life.leave(guild, lan);
    expect(await refused(seen.members.fetch({ user: lan.id, force: true }))).toBe(10_007);
  });
});

test('Commands keep their ids; their versions change with them', async () => {
  const { client, discord, guild } = await openRoom();
  const before = discord.commands();
  await client.application.commands.set(menu);
  expect(discord.commands()).toEqual(before);
  await client.application.commands.set(
    menu.map((one) => ('description' in one ? { ...one, description: 'New' } : one) as never),
  );
  expect(discord.commands().map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(discord.commands().map(({ version }, at) => version === before[at]?.version)).toEqual([
    false,
    false,
    true,
  ]);
  const plain = await client.rest.get(`/applications/${discord.app.id}/commands`);
  expect(JSON.stringify(plain)).not.toContain('nhiệm-vụ');
  const whole = await client.application.commands.fetch({ withLocalizations: true, cache: false });
  expect(whole.find(({ name }) => name === 'tasks')?.nameLocalizations).toEqual({ vi: 'nhiệm-vụ' });
  await client.application.commands.set([{ name: 'try', description: 'x' }], guild.id);
  expect(discord.commands(guild)).toMatchObject([{ name: 'try', guild_id: guild.id }]);
  const one = { name: 'Try It', description: 'x' };
  expect(await refused(client.application.commands.set([one]))).toBe(50_035);
});

describe('Limits', () => {
  test('stand in every answer, and are kept to by the client', async () => {
    const { discord, room } = await openRoom();
    // The client learns a route's limits from its first answer.
    await room.send('Zero');
    discord.limits.set(posting, { calls: 1, seconds: 0.3 });
    await room.send('One');
    await room.send('Two');
    expect(discord.calls(posting).map(({ status }) => status)).toEqual([200, 200, 200]);
    discord.limits.set(posting, { calls: 100, seconds: 1 });
    discord.next(posting, { answer: 'ratelimited', retryAfter: 0.2 });
    await room.send('Three');
    expect(discord.calls(posting).map(({ status }) => status)).toEqual([200, 200, 200, 429, 200]);
    expect(discord.invalidRequests).toBe(1);
    discord.next('*', { answer: 'ratelimited', retryAfter: 0.1, scope: 'global' });
    await room.send('Four');
    discord.next(posting, { answer: 'ratelimited', retryAfter: 0.1, scope: 'shared' });
    await room.send('Five');
    expect(discord.invalidRequests).toBe(2);
  });

  test('over all routes are held as well; ten thousand refusals shut an address out', async () => {
    const { discord } = await openRoom();
    const url = `${discord.apiUrl}/v10/users/@me`;
    const ask = async (token: string) =>
      (await fetch(url, { headers: { authorization: `Bot ${token}` } })).status;
    discord.limits.global = 1;
    expect([await ask(discord.token), await ask(discord.token)]).toEqual([200, 429]);
    discord.limits.global = undefined;
    discord.limits.banAfter = 3;
    expect([await ask('wrong'), await ask('wrong'), await ask(discord.token)]).toEqual([401, 401, 429]);
    discord.later(11 * 60_000);
    expect(await ask(discord.token)).toBe(200);
  });
});

describe('What goes wrong on purpose', () => {
  test('is a bad gateway, a broken connection before or after the effect, an error, slowness', async () => {
    const { discord, room, channel } = await openRoom();
    discord.next(posting, { answer: 'status', status: 502 });
    expect((await code(room.send('x'))).status).toBe(502);
    discord.next(posting, { answer: 'drop', when: 'before' }, { channel: channel.id });
    await expect(room.send('Lost')).rejects.toThrow();
    discord.next(posting, { answer: 'drop', when: 'after' });
    await expect(room.send('There')).rejects.toThrow();
    discord.next(posting, { answer: 'refused', status: 403, code: 50_013 });
    expect(await refused(room.send('x'))).toBe(50_013);
    discord.next(posting, { answer: 'delay', ms: 30 });
    await room.send('Late');
    discord.next(posting, { answer: 'status', status: 500 });
    discord.calm();
    await room.send('Calm');
    expect(discord.messages(channel).map(({ content }) => content)).toEqual(['There', 'Late', 'Calm']);
    expect(discord.calls(posting).map(({ status }) => status)).toEqual([502, 0, 0, 403, 200, 200]);
  });

  test('is a token that was taken back', async () => {
    const { discord, room } = await openRoom();
    const token = discord.renewToken();
    expect((await code(room.send('x'))).status).toBe(401);
    expect(token).toBe(discord.token);
    await signIn(discord);
  });
});

test('A guild is left on the app’s own wish', async () => {
  const { client, discord, guild } = await openRoom();
  await client.guilds.cache.get(guild.id)?.leave();
  expect(guild.installed).toBe(false);
  await expect.poll(() => client.guilds.cache.size).toBe(0);
  expect(PermissionFlagsBits.ManageGuild).toBe(ManageGuild);
  discord.mustBeFine();
});
