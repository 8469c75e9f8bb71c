import type { AddressInfo } from 'node:net';
import { App, type Installation, webApi } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { signed } from './carry/signature.ts';
import { startFakeSlack } from './index.ts';
import type { SocketDoor } from './people/doors.ts';
import { openSample, silent } from './sample.ts';

describe('Letting an app in, and throwing it out', () => {
  test('an administrator installs it, and an uninstalled token is dead', async () => {
    const slack = await startFakeSlack();
    const fake = slack.addApp({ name: 'Tasker' });
    const team = slack.addTeam({ name: 'Ministry' });
    const admin = slack.addUser({ team: team.id, name: 'hoa', isAdmin: true });
    const kept = new Map<string, Installation>();
    const bot = new App({
      signingSecret: fake.signingSecret,
      clientId: fake.clientId,
      clientSecret: fake.clientSecret,
      stateSecret: 'a secret of this test',
      scopes: ['chat:write', 'commands'],
      redirectUri: 'http://127.0.0.1/slack/oauth_redirect',
      logger: silent,
      installationStore: {
        storeInstallation: async (installation) => void kept.set(installation.team?.id ?? '', installation),
        fetchInstallation: async ({ teamId }) => kept.get(teamId ?? '') as Installation<'v2', false>,
      },
      installerOptions: {
        authorizationUrl: slack.authorizationUrl,
        redirectUriPath: '/slack/oauth_redirect',
        directInstall: true,
        clientOptions: { slackApiUrl: slack.apiUrl },
      },
      clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
    });
    bot.command('/tasks', async ({ ack }) => ack('Here I am'));
    const server = await bot.start(0);
    const own = `http://127.0.0.1:${(server as unknown as { address(): AddressInfo }).address().port}`;

    const start = await fetch(`${own}/slack/install`, { redirect: 'manual' });
    const visit = async () => {
      const page = await fetch(start.headers.get('location')!, { redirect: 'manual' });
      return new URL(page.headers.get('location')!);
    };
    expect((await visit()).searchParams.get('error')).toBe('access_denied');
    slack.consent = { team: team.id, user: admin.id };
    const back = await visit();
    const cookie = start.headers.get('set-cookie')!.split(';')[0]!;
    const done = await fetch(`${own}${back.pathname}${back.search}`, { headers: { cookie } });
    expect(done.status).toBe(200);
    const token = kept.get(team.id)?.bot?.token;
    expect(kept.get(team.id)?.bot?.scopes).toEqual(['chat:write', 'commands']);

    const door = slack.overHttp(fake, `${own}/slack/events`);
    expect(await door.verifyAddress()).toBe(true);
    expect(await door.slash({ user: admin.id, command: '/tasks' })).toMatchObject({ ackBody: 'Here I am' });
    const forged = await door.raw('command=%2Ftasks', undefined, signed('wrong', 'command=%2Ftasks'));
    expect(forged.status).toBe(401);

    await door.uninstall(team);
    await expect(
      new webApi.WebClient(token, { slackApiUrl: slack.apiUrl, logger: silent }).auth.test(),
    ).rejects.toThrow('account_inactive');
    await bot.stop();
    await slack.close();
  });
});

describe('A socket', () => {
  test('that breaks before or after the ack is opened anew, and the delivery comes again', async () => {
    const { slack, door, lan, channel, close } = await openSample('socket', 100);
    const sockets = door as SocketDoor;
    const say = (text: string) => door.slash({ user: lan.id, channel, command: '/tasks', text });
    sockets.dropAtNext('before');
    const lost = await say('post');
    expect(lost).toMatchObject({ acked: false, failure: 'socket_closed' });
    expect(await door.again(lost)).toMatchObject({ acked: true });
    sockets.dropAtNext('after');
    expect(await say('post')).toMatchObject({ acked: true });
    sockets.refresh();
    await slack.until(() => sockets.connections === 0);
    expect(await say('mine')).toMatchObject({ acked: true });
    await close();
  });
});

describe('A manifest', () => {
  test('says which commands, events and homes there are, and nothing else arrives', async () => {
    const { slack, team, lan, close } = await openSample('HTTP');
    const manifest = {
      features: { slash_commands: [{ command: '/tasks', url: 'https://tasker.example.org' }] },
      oauth_config: { scopes: { bot: ['commands', 'chat:write'] } },
      settings: {
        event_subscriptions: { bot_events: ['app_mention'], request_url: 'https://tasker.example.org' },
        interactivity: { is_enabled: true, request_url: 'https://tasker.example.org' },
      },
    };
    const app = slack.addApp({ name: 'Strict', manifest });
    const { token } = slack.install({ app, team });
    const door = slack.overHttp(app, slack.url);
    const never = (doing: Promise<unknown>, why: string) => expect(doing).rejects.toThrow(why);
    await never(door.slash({ user: lan.id, command: '/groups' }), '/groups is not a valid command');
    await never(door.openHome({ user: lan.id }), 'no subscription to app_home_opened');
    await never(door.event(team, { type: 'app_mention' }), 'app_mentions:read is missing');
    await never(door.shortcut({ user: lan.id, callbackId: 'track' }), 'no shortcut track');
    await never(slack.overSocket(app).slash({ user: lan.id, command: '/tasks' }), 'set to HTTP');
    const client = new webApi.WebClient(token, { slackApiUrl: slack.apiUrl, logger: silent });
    const view = { type: 'home' as const, blocks: [] };
    await never(client.views.publish({ user_id: lan.id, view }), 'not_enabled');
    await never(client.users.info({ user: lan.id }), 'missing_scope');
    await close();
  });
});
