import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../../tools/postgres.ts';
import type { Channel, Guild } from '../discord/fake/types.ts';
import { server } from './discord-server.ts';
import { docket, started } from './docket.ts';
import { founding } from './installations.ts';

/** Each story starts several processes, which takes long where others work too. */
const patiently = { timeout: 300_000 };

interface Finding {
  check: string;
  state: 'ok' | 'look' | 'broken';
  says: string;
  todo: string | null;
}

/** What the doctor finds of Discord, and all that it says. */
async function examined(env: Record<string, string>, ...words: string[]) {
  const ended = await docket(['doctor', '--json', ...words], env);
  expect(ended.err).toBe('');
  const found = (JSON.parse(ended.out) as Finding[]).filter(({ check }) => check.startsWith('discord'));
  return {
    of: (check: string) => found.filter((one) => one.check === check),
    states: Object.fromEntries(found.map(({ check, state }) => [check, state])),
    text: ended.out,
  };
}

/** Binds channels to a group, past Docket: which are there is the doctor's business. */
async function bind(
  env: Record<string, string>,
  guild: Pick<Guild, 'id'>,
  channels: readonly Pick<Channel, 'id' | 'name'>[],
) {
  await docket(founding, { ...env, DOCKET_DEMO: 'off' });
  const { default: Database } = await import('better-sqlite3');
  const side = new Database(join(env.DATA_DIR ?? '', 'docket.db'));
  side.exec(
    `insert into groups (id, committee_id, name, created_at) select 'g1', id, 'Home', 0 from committees`,
  );
  for (const { id, name } of channels)
    side.exec(`insert into group_channels (committee_id, group_id, platform, workspace, channel, label, created_at)
      select id, 'g1', 'discord', '${guild.id}', '${id}', '#${name}', 0 from committees`);
  side.close();
}

/** Passes everything on to a Discord, and answers with some things otherwise, as another application's would be. */
async function middleman(apiUrl: string, otherwise: Readonly<Record<string, object>>): Promise<string> {
  async function pass(asked: IncomingMessage, answer: ServerResponse) {
    const path = asked.url?.replace('/api', '') ?? '';
    const { authorization = '' } = asked.headers;
    const got = await fetch(apiUrl + path, { headers: { authorization } });
    const body = (await got.json()) as object;
    const other = Object.entries(otherwise).find(([end]) => path.endsWith(end))?.[1];
    answer.writeHead(got.status, { 'content-type': 'application/json' });
    answer.end(JSON.stringify(other ? { ...body, ...other } : body));
  }
  const between = createServer((asked, answer) => void pass(asked, answer)).listen(0, '127.0.0.1');
  await once(between, 'listening');
  onTestFinished(() => void between.close());
  return `http://127.0.0.1:${(between.address() as AddressInfo).port}/api`;
}

const { ManageThreads, ReadMessageHistory, SendMessages, ViewChannel } = PermissionFlagsBits;

describe('the doctor and Discord', patiently, () => {
  it('finds the token, the application, the server, the commands and the channels well', async () => {
    const { discord, guild, channel, ada, env } = await server();
    const thread = discord.life.addThread(channel, { name: 'notes', owner: ada.user });
    await bind(env, guild, [channel, thread]);
    await (await started(env)).stop();
    const { states, of, text } = await examined(env);
    expect(states).toEqual({
      discord: 'ok',
      discordApp: 'ok',
      discordServers: 'ok',
      discordCommands: 'ok',
      discordChannels: 'ok',
    });
    expect(of('discordChannels')[0]?.says).toBe('Committee: Docket may post in every bound channel (2).');
    expect(of('discordServers')[0]?.says).toBe('Docket is in Committee.');
    expect(text).not.toContain(env.DISCORD_TOKEN);
    const asked = discord.calls().length;
    expect((await examined(env, '--offline')).states).toEqual({});
    expect(discord.calls()).toHaveLength(asked);
    expect(discord.invalidRequests).toBe(0);
  });

  it('names channels that take no reminders, and what is not allowed there', async () => {
    const { discord, guild, channel, ada, env } = await server();
    const bot = discord.state.user(discord.app.botUser);
    const [mute, hidden, quiet, deleted] = ['mute', 'hidden', 'quiet', 'deleted'].map((name) =>
      discord.addChannel(guild, { name }),
    ) as [Channel, Channel, Channel, Channel];
    discord.life.setRights(mute, bot, { deny: SendMessages | ReadMessageHistory });
    discord.life.setRights(hidden, discord.state.role(guild.id, guild.id), { deny: ViewChannel });
    // What is taken from everybody and given back to Docket is Docket's.
    discord.life.setRights(quiet, discord.state.role(guild.id, guild.id), { deny: SendMessages });
    discord.life.setRights(quiet, bot, { allow: SendMessages });
    const thread = discord.life.addThread(channel, { name: 'locked', owner: ada.user });
    const below = discord.life.addThread(hidden, { name: 'below', owner: ada.user });
    discord.life.setThread(thread, { locked: true });
    await bind(env, guild, [channel, mute, hidden, quiet, deleted, thread, below]);
    discord.life.deleteChannel(deleted);
    const [found] = (await examined(env)).of('discordChannels');
    expect(found?.state).toBe('broken');
    const { says = '' } = found ?? {};
    expect(says.split(/: (.*)/s)[1]?.split('; ')).toEqual([
      expect.stringContaining('#mute (not allowed: Send Messages, Read Message History)'),
      '#hidden (Docket does not see it)',
      '#deleted (deleted)',
      '#locked (a locked thread)',
      '#below (Docket does not see it).',
    ]);
    const role = [...guild.roles.values()].find((one) => one.bot === discord.app.botUser);
    if (role) discord.life.changeRole(role, { permissions: role.permissions | ManageThreads });
    expect((await examined(env)).of('discordChannels')[0]?.says).not.toContain('#locked');
  });

  it('says how Docket gets into a server, and what to do where it was removed from one', async () => {
    const { discord, guild, channel, env } = await server();
    await bind(env, guild, [channel]);
    discord.life.kick(guild);
    const { of } = await examined(env);
    expect(of('discordServers')).toMatchObject([
      { state: 'look', todo: expect.stringContaining('discord invite') },
    ]);
    expect(of('discordChannels')).toMatchObject([
      { state: 'broken', says: expect.stringContaining('removed from a server in which 1 channels') },
    ]);
    const other = await examined({ ...env, DISCORD_GUILD_ID: guild.id });
    expect(other.of('discordServers')[0]?.says).toContain('no server yet');
  });

  it('knows of commands that are not registered yet, there or everywhere', async () => {
    const { guild, env } = await server();
    expect((await examined(env)).states).toMatchObject({ discordCommands: 'look', discordServers: 'ok' });
    const here = { ...env, DISCORD_GUILD_ID: guild.id };
    await (await started(here)).stop();
    expect((await examined(here)).states).toMatchObject({ discordCommands: 'ok' });
    expect((await examined(env)).states).toMatchObject({ discordCommands: 'look' });
    const elsewhere = await examined({ ...env, DISCORD_GUILD_ID: '132238062751055872' });
    expect(elsewhere.states).toMatchObject({ discordServers: 'broken' });
  });

  it('names what is set for the application that keeps Docket from working, or is not needed', async () => {
    const { discord, env } = await server();
    const between = await middleman(discord.apiUrl, {
      '/applications/@me': {
        interactions_endpoint_url: 'https://elsewhere.example.org/interactions',
        bot_require_code_grant: true,
        flags: (1 << 15) | (1 << 19),
      },
      '/gateway/bot': {
        session_start_limit: { total: 1000, remaining: 3, reset_after: 1, max_concurrency: 1 },
      },
    });
    const { of } = await examined({ ...env, DISCORD_API_URL: between });
    expect(of('discordApp').map(({ state, says }) => [state, says])).toEqual([
      ['broken', 'Discord sends commands to https://elsewhere.example.org/interactions instead of Docket.'],
      ['look', 'The application asks for an OAuth2 code, so the invitation does not work.'],
      ['look', 'Switched on and not needed: Server Members Intent, Message Content Intent.'],
      ['look', 'Docket may connect anew only 3 times today.'],
    ]);
    for (const { todo } of of('discordApp')) expect(todo).toMatch(/^[A-Z].+\.$/);
  });

  it('tells a token that is refused from a Discord that is silent', async () => {
    const { discord, env } = await server();
    const silent = await examined({ ...env, DISCORD_API_URL: `http://127.0.0.1:${await freePort()}/api` });
    expect(silent.of('discord')).toMatchObject([
      { state: 'broken', says: expect.stringContaining('ECONNREFUSED') },
    ]);
    discord.renewToken();
    const refused = await examined(env, '--language', 'vi');
    expect(refused.of('discord')).toMatchObject([
      {
        state: 'broken',
        says: expect.stringContaining('bị từ chối'),
        todo: expect.stringContaining('DISCORD_TOKEN'),
      },
    ]);
    expect(refused.text).not.toContain(env.DISCORD_TOKEN);
  });
});
