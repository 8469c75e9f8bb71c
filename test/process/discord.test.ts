import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { botScopes } from '../../src/platforms/slack/scopes.ts';
import { freePort } from '../../tools/postgres.ts';
import { startFakeSlack } from '../slack/fake/index.ts';
import { unhurried } from '../unhurried.ts';
import { server } from './discord-server.ts';
import { dataFolder, docket, started } from './docket.ts';

/** Each story starts several processes, which takes long where others work too. */
const patiently = { timeout: 300_000 };

const origin = (address: string) => new URL(address).origin;

async function readiness(address: string) {
  const answer = await fetch(`${origin(address)}/readyz`);
  return { status: answer.status, ...((await answer.json()) as { notWell: string[] }) };
}

/** A Slack workspace that Docket is in, and what it needs to be set there. */
async function workspace() {
  const slack = await startFakeSlack(unhurried);
  onTestFinished(() => slack.close());
  const app = slack.addApp();
  const team = slack.addTeam({ name: 'Ministry' });
  const { token, botUser } = slack.install({ app, team, scopes: botScopes });
  const bo = slack.addUser({ team: team.id, name: 'bo', isAdmin: true });
  const channel = slack.addChannel({ team: team.id, name: 'general', members: [bo.id, botUser] });
  const env = { SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: app.appToken };
  return { slack, app, bo, channel, env };
}

describe('npm start with Discord, the real process', patiently, () => {
  it('connects, registers its commands and answers a first one with what to do; no web room is open', async () => {
    const { discord, ada, env } = await server();
    const running = await started(env);
    expect(discord.gateway.identifies).toMatchObject([{ intents: 1 }]);
    expect(discord.commands().map(({ name }) => name)).toContain('tasks');
    const said = await ada.say('/tasks mine');
    expect(ada.reads(await said.settled())).toContain('Set up Docket in Committee');
    expect((await fetch(`${origin(running.address)}/api/start`)).status).toBe(404);
    expect((await fetch(`${origin(running.address)}/healthz`)).status).toBe(200);
    expect(await readiness(running.address)).toMatchObject({ status: 200, notWell: [] });
    const ended = await running.stop();
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain('Discord: connected to Committee');
    expect(ended.out).not.toContain(discord.token);
    expect(discord.gateway.connections).toBe(0);
    discord.mustBeFine();
  });

  it('registers nothing again at the next start, and for one server alone where that is set', async () => {
    const { discord, guild, env } = await server();
    await (await started(env)).stop();
    await (await started(env)).stop();
    expect(discord.calls('PUT /applications/:app/commands')).toHaveLength(1);
    await (await started({ ...env, DISCORD_GUILD_ID: guild.id })).stop();
    expect(discord.commands(guild).map(({ name }) => name)).toContain('tasks');
    discord.mustBeFine();
  });

  it('works beside the web room and by the prefix of the installation, and shows the demo where wanted', async () => {
    const { discord, ada, env } = await server();
    const more = { DOCKET_WEB: 'on', DOCKET_PREFIX: 'x', DOCKET_DEMO: 'on' };
    const running = await started({ ...env, ...more });
    expect((await fetch(`${origin(running.address)}/api/start`)).status).toBe(200);
    const said = await ada.say('/xtasks mine');
    expect(ada.reads(await said.settled())).toContain('/xdocket');
    discord.mustBeFine();
  });

  it('is in Slack and in Discord at once', async () => {
    const { discord, ada, env } = await server();
    const { slack, app, bo, channel, env: tokens } = await workspace();
    const running = await started({ ...env, ...tokens });
    expect(ada.reads(await (await ada.say('/tasks mine')).settled())).toContain('Set up Docket');
    await slack.overSocket(app).slash({ user: bo.id, channel, command: '/tasks', text: 'mine' });
    const seen = await slack.until(() => slack.seen({ user: bo.id, channel })[0]);
    expect(slack.textOf(seen)).toContain('Set up Docket in Ministry');
    const ended = await running.stop();
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toMatch(/Slack: connected to Ministry[\s\S]+Discord: connected to Committee/);
    discord.mustBeFine();
  });

  it('says how it gets into a server while it is in none', async () => {
    const { discord, guild, env } = await server();
    discord.life.kick(guild);
    const running = await started(env);
    const ended = await running.stop();
    expect(ended.out).toContain('Discord: connected, in no server yet; npm run -s docket -- discord invite');
  });

  it('is not ready any more once Discord takes its token no more, and says so in the log', async () => {
    const { discord, env } = await server();
    const running = await started(env);
    discord.renewToken();
    discord.gateway.drop(4004);
    await expect
      .poll(() => readiness(running.address), { timeout: 60_000 })
      .toMatchObject({ status: 503, notWell: ['discord'] });
    const ended = await running.stop();
    expect(ended.code).toBe(0);
    expect(ended.out + ended.err).toContain('Put a new bot token into DISCORD_TOKEN and start Docket again');
  });
});

describe('what stops it with Discord, in one line', patiently, () => {
  it('a token that Discord does not take', async () => {
    const { discord, env } = await server();
    discord.renewToken();
    const ended = await docket(['start'], { ...env, PORT: '0' });
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(
      /^Discord cannot be opened with DISCORD_TOKEN \(unauthorized: .+\)\. .+doctor.+\n$/,
    );
    expect(ended.err).not.toContain(env.DISCORD_TOKEN);
  });

  it('one that it takes for questions and not for the connection', async () => {
    const { discord, env } = await server();
    discord.gateway.turnAway = 4004;
    const ended = await docket(['start'], { ...env, PORT: '0' });
    expect(ended).toMatchObject({ code: 1, err: expect.stringContaining('(unauthorized: ') });
  });

  it('an application that may not listen to what Docket listens to', async () => {
    const { discord, env } = await server();
    discord.gateway.turnAway = 4014;
    const ended = await docket(['start'], { ...env, PORT: '0' });
    expect(ended).toMatchObject({ code: 1, err: expect.stringContaining('(disallowed_intents: ') });
  });

  it('a Discord that cannot be reached', async () => {
    const { env } = await server();
    const nowhere = `http://127.0.0.1:${await freePort()}/api`;
    const ended = await docket(['start'], { ...env, DISCORD_API_URL: nowhere, PORT: '0' });
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/^Discord cannot be opened .+\(ECONNREFUSED: Discord cannot be reached\)/);
  });

  it('a server for trying out in which it is not', async () => {
    const { env } = await server();
    const ended = await docket(['start'], { ...env, DISCORD_GUILD_ID: '132238062751055872', PORT: '0' });
    expect(ended).toMatchObject({ code: 1, err: expect.stringContaining('server of DISCORD_GUILD_ID') });
  });

  it('something else in the place of the token', async () => {
    const ended = await docket(['start'], { DATA_DIR: dataFolder(), DISCORD_TOKEN: 'hunter2' });
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/^DISCORD_TOKEN must be the bot token as Discord shows it .+\n$/);
    expect(ended.err).not.toContain('hunter2');
  });
});

describe('what is loaded', patiently, () => {
  async function modulesOf(env: Record<string, string>): Promise<string> {
    const folder = join(dataFolder(), 'modules');
    mkdirSync(folder);
    const preload = join(import.meta.dirname, 'processes/list-modules.ts');
    const running = await started({
      ...env,
      DOCKET_TEST_MODULES: folder,
      NODE_OPTIONS: `--import ${preload}`,
    });
    expect(await running.stop()).toMatchObject({ code: 0, err: '' });
    return readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
  }

  it('nothing of Slack nor of the web room with Discord’s token alone', async () => {
    const { env } = await server();
    const loaded = await modulesOf(env);
    expect(loaded).toContain('node_modules/discord.js');
    expect(loaded).not.toMatch(/@slack|platforms\/slack|roof\/slack|platforms\/web|\/hono\//);
  });
});
