import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { botScopes } from '../../src/platforms/slack/scopes.ts';
import { startFakeSlack } from '../slack/fake/index.ts';
import { unhurried } from '../unhurried.ts';
import { dataFolder, docket, started } from './docket.ts';

/** A Slack with one workspace that Docket is already in, and somebody there. */
async function workspace() {
  const slack = await startFakeSlack(unhurried);
  onTestFinished(() => slack.close());
  const app = slack.addApp();
  const team = slack.addTeam({ name: 'Committee' });
  const install = slack.install({ app, team, scopes: botScopes });
  const ada = slack.addUser({ team: team.id, name: 'ada', isAdmin: true });
  const channel = slack.addChannel({ team: team.id, name: 'general', members: [ada.id, install.botUser] });
  const env = { DATA_DIR: dataFolder(), SLACK_API_URL: slack.apiUrl };
  const tokens = { SLACK_BOT_TOKEN: install.token };
  const socket = { SLACK_APP_TOKEN: app.appToken };
  const http = { SLACK_SIGNING_SECRET: app.signingSecret };
  return { slack, app, team, install, ada, channel, env, tokens, socket, http };
}

const origin = (address: string) => new URL(address).origin;

describe('npm start with Slack, the real process', () => {
  it('connects by Socket Mode and answers a first command with what to do, and no web room is open', async () => {
    const { slack, app, ada, channel, env, tokens, socket } = await workspace();
    const server = await started({ ...env, ...tokens, ...socket });
    const door = slack.overSocket(app);
    await door.slash({ user: ada.id, channel, command: '/tasks', text: 'help' });
    const seen = await slack.until(() => slack.seen({ user: ada.id, channel })[0]);
    expect(slack.textOf(seen)).toContain('Set up Docket in Committee');
    expect((await fetch(`${origin(server.address)}/api/start`)).status).toBe(404);
    expect((await fetch(`${origin(server.address)}/healthz`)).status).toBe(200);
    const ended = await server.stop();
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain('Slack: connected to Committee, in Socket Mode');
    expect(slack.violations()).toEqual([]);
  });

  it('takes Slack’s requests on PORT, beside the web room where that is wanted', async () => {
    const { slack, app, ada, channel, env, tokens, http } = await workspace();
    const server = await started({ ...env, ...tokens, ...http, DOCKET_WEB: 'on' });
    const door = slack.overHttp(app, `${origin(server.address)}/slack/events`);
    await door.slash({ user: ada.id, channel, command: '/docket', text: 'help' });
    const seen = await slack.until(() => slack.seen({ user: ada.id, channel })[0]);
    expect(slack.textOf(seen)).toContain('Set up Docket in Committee');
    expect((await fetch(`${origin(server.address)}/api/start`)).status).toBe(401);
    const unsigned = await fetch(`${origin(server.address)}/slack/events`, { method: 'POST', body: 'x=1' });
    expect(unsigned.status).toBe(401);
    const ended = await server.stop();
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('Slack: connected to Committee, called at /slack/events');
  });

  it('answers by the prefix of the installation, and shows the demo in Slack where that is wanted', async () => {
    const { slack, app, ada, channel, env, tokens, socket } = await workspace();
    await started({ ...env, ...tokens, ...socket, DOCKET_PREFIX: 'x', DOCKET_DEMO: 'on' });
    const door = slack.overSocket(app);
    await door.slash({ user: ada.id, channel, command: '/xtasks', text: 'mine' });
    const seen = await slack.until(() => slack.seen({ user: ada.id, channel })[0]);
    expect(slack.textOf(seen)).toContain('/xdocket');
  });

  it('lets a workspace in, keeps it over a restart and a new secret, and speaks there', async () => {
    const { slack, app, env, http } = await workspace();
    const south = slack.addTeam({ name: 'South' });
    const bo = slack.addUser({ team: south.id, name: 'bo', isAdmin: true });
    slack.consent = { team: south.id, user: bo.id };
    const [old, fresh] = [1, 2].map(() => randomBytes(32).toString('base64'));
    const settings = {
      ...env,
      ...http,
      SLACK_CLIENT_ID: app.clientId,
      SLACK_CLIENT_SECRET: app.clientSecret,
    };
    const port = String(20_000 + Math.floor(Math.random() * 20_000));
    const PUBLIC_URL = `http://127.0.0.1:${port}`;
    const first = await started({ ...settings, PORT: port, PUBLIC_URL, DOCKET_SECRET: String(old) });
    const begun = await fetch(`${PUBLIC_URL}/slack/install`, { redirect: 'manual' });
    const [cookie = ''] = begun.headers.getSetCookie()[0]?.split(';') ?? [];
    const asked = await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' });
    const end = await fetch(asked.headers.get('location') ?? '', { headers: { cookie } });
    expect(await end.text()).toContain('Docket is installed in South.');
    expect((await first.stop()).err).toBe('');

    const wrong = await docket(['start'], { ...settings, PORT: '0', DOCKET_SECRET: String(fresh) });
    expect(wrong.code).toBe(1);
    expect(wrong.err).toMatch(
      /^DOCKET_SECRET does not open the token of the Slack workspace South \(T\w+\)\. .+\n$/,
    );

    const again = await started({ ...settings, DOCKET_SECRET: `${fresh},${old}` });
    const door = slack.overHttp(app, `${origin(again.address)}/slack/events`);
    await door.slash({ user: bo.id, command: '/docket', text: 'help' });
    const seen = await slack.until(() => slack.seen({ user: bo.id, channel: door.dm(bo.id) })[0]);
    expect(slack.textOf(seen)).toContain('Set up Docket in South');
    const ended = await again.stop();
    expect(ended.out).toContain('Slack: in 1 workspace, others are let in at /slack/install');
    expect(ended.out + ended.err).not.toContain('xoxb');
  });
});

describe('what stops it with Slack, in one line', () => {
  it('a bot token that Slack does not take', async () => {
    const { env, socket } = await workspace();
    const ended = await docket(['start'], { ...env, ...socket, PORT: '0', SLACK_BOT_TOKEN: 'xoxb-stale' });
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(
      /^Slack cannot be opened with SLACK_BOT_TOKEN \(invalid_auth: .+\)\. .+doctor.+\n$/,
    );
    expect(ended.err).not.toContain('xoxb-stale');
  });

  it('an app-level token that Slack does not take', async () => {
    const { env, tokens } = await workspace();
    const ended = await docket(['start'], { ...env, ...tokens, PORT: '0', SLACK_APP_TOKEN: 'xapp-stale' });
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/^Slack cannot be opened with SLACK_APP_TOKEN \(.+\)\. .+\n$/);
    expect(ended.err).not.toContain('xapp-stale');
  });

  it('half of the settings', async () => {
    const ended = await docket(['start'], { DATA_DIR: dataFolder(), SLACK_BOT_TOKEN: 'xoxb-1' });
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/^Slack is set up by half: set SLACK_APP_TOKEN .+\n$/);
  });
});

describe('what is loaded', () => {
  async function modulesOf(env: Record<string, string>): Promise<string> {
    const folder = join(dataFolder(), 'modules');
    mkdirSync(folder);
    const preload = join(import.meta.dirname, 'processes/list-modules.ts');
    const server = await started({
      ...env,
      DOCKET_TEST_MODULES: folder,
      NODE_OPTIONS: `--import ${preload}`,
    });
    expect(await server.stop()).toMatchObject({ code: 0, err: '' });
    return readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
  }

  it('nothing of Slack without its tokens, nothing of the web room or of Discord with them alone', async () => {
    const without = await modulesOf({ DATA_DIR: dataFolder() });
    expect(without).toContain('/src/roof/web-room.ts');
    expect(without).not.toMatch(/@slack|platforms\/slack|discord\.js|(platforms|roof)\/discord/);
    const { env, tokens, socket } = await workspace();
    const withSlack = await modulesOf({ ...env, ...tokens, ...socket });
    expect(withSlack).toContain('@slack/bolt');
    expect(withSlack).not.toMatch(/platforms\/web|\/hono\/|discord\.js|(platforms|roof)\/discord/);
  });
});

describe('the steps of docs/slack.md, once Slack has the app', () => {
  it('sets up a committee by a form, gives a group its channel, and reminds there', async () => {
    const { slack, app, team, ada, channel, env, tokens, socket } = await workspace();
    const server = await started({ ...env, ...tokens, ...socket });
    const door = slack.overSocket(app);
    const here = () => slack.seen({ user: ada.id, channel });
    const say = async (command: string, text: string) => {
      const before = here().length;
      await door.slash({ user: ada.id, channel, command, text });
      return slack.until(() => here()[before]);
    };
    await door.slash({ user: ada.id, channel, command: '/docket', text: 'setup' });
    await slack.until(() => slack.modalOf(ada.id));
    const values = { name: 'Land Committee', timezone: 'Asia/Ho_Chi_Minh', language: 'en' };
    await door.submit({ user: ada.id, values });
    const founded = await slack.until(() => here()[0]);
    expect(slack.textOf(founded)).toContain('Land Committee is set up');
    expect(slack.textOf(await say('/groups', 'add Home Affairs'))).toContain('Added the group Home Affairs.');
    const elsewhere = slack.addChannel({ team: team.id, name: 'elsewhere', members: [ada.id] });
    const refused = await say('/groups', `channel "Home Affairs" <#${elsewhere.id}|elsewhere>`);
    expect(slack.textOf(refused)).toContain('Docket cannot post in #elsewhere yet.');
    const hidden = await say('/groups', 'channel "Home Affairs" <#C0GONE1234|gone>');
    expect(slack.textOf(hidden)).toContain('There is no channel “#C0GONE1234”');
    expect(slack.textOf(await say('/groups', 'channel "Home Affairs" here'))).toContain(
      'Reminders for Home Affairs now come to #general.',
    );
    const test = await slack.until(() => channel.messages.find((one) => one.onlyFor === undefined));
    expect(slack.textOf(test)).toContain('This channel now belongs to Home Affairs');
    await door.in(channel).archive(ada.id);
    const dm = await slack.until(() => door.dm(ada.id).messages.find((one) => one.user !== ada.id));
    expect(slack.textOf(dm)).toContain('#general was archived or deleted.');
    expect(await server.stop()).toMatchObject({ code: 0, err: '' });
    expect(slack.violations()).toEqual([]);
  });
});
