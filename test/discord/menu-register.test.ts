import { REST, type RESTPutAPIApplicationCommandsJSONBody } from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commandsOf, register } from '../../src/platforms/discord/menu/index.ts';
import { discordMenu } from '../../src/roof/discord/menu.ts';
import { startFakeDiscord } from './fake/index.ts';

const ours = commandsOf(discordMenu(''));

/** A Discord with a server, and what a starting Docket does there. */
async function open() {
  const discord = await startFakeDiscord();
  onTestFinished(() => discord.close());
  const hoa = discord.addPerson({ name: 'hoa', displayName: 'Hoà' });
  const guild = discord.addGuild({ name: 'Committee', owner: hoa });
  const lan = discord.addPerson({
    name: 'lan',
    displayName: 'Lan',
    locale: 'vi',
    guild,
    at: discord.addChannel(guild, { name: 'stories' }),
  });
  const rest = new REST({ api: discord.apiUrl, version: '10', retries: 0 }).setToken(discord.token);
  const start = (commands: RESTPutAPIApplicationCommandsJSONBody = ours, guildId?: string) =>
    register(rest, discord.app.id, commands, guildId);
  const written = () =>
    discord
      .calls()
      .filter(({ method }) => method === 'PUT')
      .map(({ path }) => path);
  const versions = () => [...discord.state.commands.values()].map(({ version }) => version);
  return { discord, guild, lan, rest, start, written, versions };
}

const all = (id: string) => `/applications/${id}/commands`;

describe('A starting Docket', () => {
  test('writes its commands the first time, and never again while they stay the same', async () => {
    const { discord, start, written, versions } = await open();
    expect(await start()).toBe(true);
    const first = versions();
    expect(first).toHaveLength(ours.length);
    expect(await start()).toBe(false);
    expect(await start(commandsOf(discordMenu('')))).toBe(false);
    expect(written()).toEqual([all(discord.app.id)]);
    expect(versions()).toEqual(first);
    discord.mustBeFine();
  });

  test.for([
    ['a description', (text: string) => text.replace('"Mark a task done"', '"Tick a task off"')],
    ['a name in Vietnamese', (text: string) => text.replace('"hoàn-thành"', '"xong"')],
    ['a choice', (text: string) => text.replace('"value":"urgent"', '"value":"hot"')],
    ['a limit', (text: string) => text.replace('"max_length":300', '"max_length":301')],
    ['where it may be said', (text: string) => text.replace('"contexts":[0,1]', '"contexts":[0]')],
    ['what it is called', (text: string) => text.replace('"name":"undo"', '"name":"undone"')],
  ] as const)('writes once when %s was changed', async ([, change]) => {
    const { discord, start, written } = await open();
    await start();
    const text = JSON.stringify(ours);
    const other = JSON.parse(change(text)) as typeof ours;
    expect(JSON.stringify(other)).not.toBe(text);
    expect(await start(other)).toBe(true);
    expect(await start(other)).toBe(false);
    expect(written()).toHaveLength(2);
    discord.mustBeFine();
  });

  test('takes away what it does not know any more, and what somebody else put there', async () => {
    const { discord, start, rest } = await open();
    await rest.post(`/applications/${discord.app.id}/commands`, {
      body: { name: 'old', description: 'From before' },
    });
    expect(await start()).toBe(true);
    expect([...discord.state.commands.values()].map(({ name }) => name)).toEqual(
      ours.map(({ name }) => name),
    );
    expect(await start(ours.slice(1))).toBe(true);
    expect(discord.state.commands.size).toBe(ours.length - 1);
    discord.mustBeFine();
  });

  test('does not mind in which order Discord tells them, nor what it adds', async () => {
    const { discord, start, written } = await open();
    await start();
    const { commands } = discord.state;
    const kept = [...commands.entries()].reverse();
    commands.clear();
    for (const [id, one] of kept) commands.set(id, { ...one, dm_permission: true, handler: null });
    expect(await start()).toBe(false);
    expect(written()).toHaveLength(1);
  });

  test('may have its commands in one server only, where nobody else sees them', async () => {
    const { discord, guild, lan, start, written } = await open();
    expect(await start(ours, guild.id)).toBe(true);
    expect(await start(ours, guild.id)).toBe(false);
    expect(written()).toEqual([`/applications/${discord.app.id}/guilds/${guild.id}/commands`]);
    for (const one of discord.state.commands.values()) expect(one).toMatchObject({ guild_id: guild.id });
    expect(() => lan.say('/tasks mine', {}, lan.direct)).toThrow('/tasks is not registered');
    discord.mustBeFine();
  });

  test('says so when Discord does not take its token', async () => {
    const { discord } = await open();
    const rest = new REST({ api: discord.apiUrl, version: '10', retries: 0 }).setToken('nobody');
    await expect(register(rest, discord.app.id, ours)).rejects.toMatchObject({ status: 401 });
  });
});

test('People find the commands by their names in either language, and are told what is missing', async () => {
  const { discord, lan, start } = await open();
  await start();
  expect(() => lan.say('/tasks done')).toThrow('Required: task');
  expect(() => lan.say('/nhiệm-vụ hoàn-thành')).toThrow('Required: task');
  expect(() => lan.say('/nhiệm-vụ giao', { 'nhiệm-vụ': '12', 'người-được-giao': 'Minh', x: 'y' })).toThrow(
    'There is no option “x”',
  );
  expect(() => lan.say('/tasks list', { state: 'late' })).toThrow('none of the choices');
  discord.mustBeFine();
});
