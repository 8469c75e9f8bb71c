import { createInflate } from 'node:zlib';
import { GatewayIntentBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { clientOf, openGuild, openSample, signIn } from './fake/sample.ts';

describe('Signing in', () => {
  test('brings the guilds with their roles, channels, threads, and the bot itself', async () => {
    const { discord, guild, channel, hoa } = await openGuild();
    discord.addRole(guild, { name: 'Secretariat', mentionable: true });
    discord.life.addThread(channel, { name: 'Notes', owner: hoa.user });
    const client = await signIn(discord);
    const seen = client.guilds.cache.get(guild.id);
    expect(seen).toMatchObject({
      name: 'Committee',
      preferredLocale: 'en-GB',
      ownerId: hoa.id,
      available: true,
    });
    expect(seen?.channels.cache.map(({ name }) => name)).toEqual(['home-affairs', 'Notes']);
    expect(seen?.roles.cache.map(({ name }) => name).toSorted()).toEqual([
      '@everyone',
      'Docket',
      'Secretariat',
    ]);
    expect(seen?.members.me?.permissions.has('SendMessages')).toBe(true);
    expect(discord.gateway.identifies).toMatchObject([{ intents: 1, shard: [0, 1] }]);
  });

  test('is refused with a wrong token, and with intents nobody allowed', async () => {
    const { discord } = await openGuild();
    const stranger = clientOf(discord);
    await expect(stranger.login('wrong')).rejects.toThrow('invalid token');
    const nosy = clientOf(discord, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent] });
    await expect(nosy.login(discord.token)).rejects.toThrow('disallowed intents');
  });

  test('works over several shards: each guild belongs to one, direct messages to the first', async () => {
    const { discord, hoa, lan } = await openGuild({ shards: 3 });
    for (let ahead = 1; ahead <= 5; ahead++) {
      discord.later(1);
      discord.addGuild({ name: `Committee ${ahead}`, owner: hoa });
    }
    const client = await signIn(discord, { shards: 'auto' });
    expect(client.guilds.cache.size).toBe(6);
    expect(discord.gateway.listening).toBe(3);
    expect(new Set(client.guilds.cache.map(({ shardId }) => shardId)).size).toBe(3);
    client.on('interactionCreate', (call) => void (call.isChatInputCommand() && call.reply('Here')));
    await client.application.commands.set([{ name: 'tasks', description: 'x' }]);
    await lan.say('/tasks');
    await lan.say('/tasks', {}, lan.direct);
    expect(lan.reads(lan.last(lan.direct))).toBe('Here');
    discord.mustBeFine();
  });

  test('works for a client that wants its events compressed', async () => {
    const { discord } = await openGuild();
    const socket = new WebSocket(
      `${discord.apiUrl.replace('http', 'ws')}?v=10&encoding=json&compress=zlib-stream`,
    );
    const inflate = createInflate();
    const words: string[] = [];
    inflate.on('data', (piece: Buffer) => words.push(piece.toString()));
    socket.on('message', (piece: Buffer) => inflate.write(piece));
    await expect.poll(() => words.join('')).toContain('"heartbeat_interval"');
    socket.send(JSON.stringify({ op: 2, d: { token: discord.token, intents: 1, properties: {} } }));
    await expect.poll(() => words.join('')).toContain('"GUILD_CREATE"');
    socket.close();
  });
});

describe('A connection', () => {
  test('that breaks is taken up again, and what was missed comes after', async () => {
    const { discord, lan } = await openSample();
    discord.gateway.breakNext = 'before';
    await lan.say('/tasks done', { task: 1 });
    discord.gateway.breakNext = 'after';
    await lan.say('/tasks done', { task: 2 });
    await discord.until(() => discord.gateway.resumes === 2);
    expect(lan.sees().map((one) => lan.reads(one))).toEqual(['#1 is done, in vi', '#2 is done, in vi']);
    expect(discord.gateway.identifies).toHaveLength(1);
    discord.mustBeFine();
  });

  test('is opened anew when Discord asks for it, with the same session', async () => {
    const { discord, lan } = await openSample();
    discord.gateway.reconnect();
    await discord.until(() => discord.gateway.resumes === 1);
    await lan.say('/tasks done', { task: 1 });
    expect(discord.gateway.identifies).toHaveLength(1);
    discord.mustBeFine();
  });

  test('whose session is still good takes it up; one that was forgotten begins a new one', async () => {
    const { discord, lan, guild, client } = await openSample();
    discord.gateway.invalidate(true);
    await discord.until(() => discord.gateway.resumes === 1);
    discord.gateway.forget();
    discord.gateway.drop();
    // The client leaves five seconds between one identify and the next.
    await discord.until(() => discord.gateway.identifies.length === 2);
    await expect.poll(() => client.isReady() && client.guilds.cache.get(guild.id)?.available).toBe(true);
    await lan.say('/tasks done', { task: 1 });
    expect(lan.reads()).toBe('#1 is done, in vi');
    discord.mustBeFine();
  });

  test('that is dead without knowing it is found out by its heartbeats', async () => {
    const { discord, guild, channel, lan } = await openGuild();
    discord.gateway.heartbeatInterval = 200;
    await signIn(discord);
    await discord.until(() => discord.gateway.heartbeats.length > 1);
    discord.gateway.deaf = true;
    const before = discord.gateway.resumes;
    await discord.until(() => discord.gateway.resumes > before);
    discord.gateway.deaf = false;
    expect(lan.sees(channel)).toEqual([]);
    expect(guild.installed).toBe(true);
  });
});

test('A token that is taken back ends the connection for good', async () => {
  const { discord, client } = await openSample();
  const ended = new Promise((resolve) => client.once('shardDisconnect', ({ code }) => resolve(code)));
  discord.renewToken();
  discord.gateway.drop(4004);
  expect(await ended).toBe(4004);
  await discord.until(() => discord.gateway.connections === 0);
});

describe('What happens in a guild', () => {
  test('is told: coming, going, channels, roles', async () => {
    const { discord, client, guild, channel, hoa } = await openSample();
    const { life } = discord;
    const other = discord.addGuild({ name: 'Another', owner: hoa });
    await expect.poll(() => client.guilds.cache.size).toBe(2);
    life.kick(other);
    await expect.poll(() => client.guilds.cache.size).toBe(1);
    const room = life.addChannel(guild, { name: 'tax' });
    await expect.poll(() => client.channels.cache.has(room.id)).toBe(true);
    life.deleteChannel(room);
    await expect.poll(() => client.channels.cache.has(room.id)).toBe(false);
    life.renameChannel(channel, 'home');
    const role = life.addRole(guild, { name: 'Leads' });
    const seen = () => client.guilds.cache.get(guild.id);
    await expect.poll(() => seen()?.roles.cache.get(role.id)?.name).toBe('Leads');
    life.changeRole(role, { mentionable: true });
    await expect.poll(() => seen()?.roles.cache.get(role.id)?.mentionable).toBe(true);
    life.setAvailable(guild, false);
    await expect.poll(() => seen()?.available).toBe(false);
    life.setAvailable(guild, true);
    await expect.poll(() => seen()?.available).toBe(true);
  });

  test('and people’s messages are not, to who does not listen for them', async () => {
    const { discord, client, lan } = await openSample();
    const heard: string[] = [];
    client.on('raw' as never, ({ t }: { t: string }) => heard.push(t));
    lan.write('Between us');
    await lan.say('/tasks done', { task: 1 });
    await discord.quiet();
    expect(heard).toEqual(['INTERACTION_CREATE']);
  });
});
