import type { AddressInfo } from 'node:net';
import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { type FakeSlack, startFakeSlack } from './index.ts';
import type { HttpDoor, SocketDoor } from './people/doors.ts';
import { type Heard, teach } from './sample-app.ts';
import type { Channel, Install, App as SlackApp, Team, User } from './types.ts';

export const modes = ['HTTP', 'socket'] as const;

/** A small workspace, and a small app in it that is written by hand against the real Bolt. */
export interface Sample {
  readonly slack: FakeSlack;
  readonly app: SlackApp;
  readonly team: Team;
  readonly install: Install;
  readonly lan: User;
  readonly minh: User;
  readonly channel: Channel;
  readonly door: HttpDoor | SocketDoor;
  readonly bot: App;
  readonly heard: Heard;
  /** Moves this Slack's clock, in milliseconds. */
  later(ms: number): void;
  close(): Promise<void>;
}

/** @param reconnectAfter milliseconds the app waits before it opens a broken socket anew; Bolt's own is 5,000 */
export async function openSample(mode: (typeof modes)[number], reconnectAfter = 5000): Promise<Sample> {
  let ahead = 0;
  const slack = await startFakeSlack({ now: () => Date.now() + ahead });
  const app = slack.addApp({ name: 'Tasker' });
  const team = slack.addTeam({ name: 'Committee' });
  const install = slack.install({ app, team });
  const lan = slack.addUser({ team: team.id, name: 'lan', email: 'lan@example.org', locale: 'vi-VN' });
  const minh = slack.addUser({ team: team.id, name: 'minh', isAdmin: true });
  const members = [lan.id, minh.id, install.botUser];
  const channel = slack.addChannel({ team: team.id, name: 'home-affairs', members });
  const clientOptions = {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
  const socketReceiver = () =>
    new SocketModeReceiver({
      appToken: app.appToken,
      clientPingTimeout: reconnectAfter,
      logger: silent,
      installerOptions: { clientOptions },
    });
  const bot = new App({
    token: install.token,
    logger: silent,
    clientOptions,
    ...(mode === 'HTTP' ? { signingSecret: app.signingSecret } : { receiver: socketReceiver() }),
  });
  const heard = teach(bot);
  const server = await bot.start(0);
  const address = () => (server as { address(): AddressInfo }).address();
  const door =
    mode === 'HTTP'
      ? slack.overHttp(app, `http://127.0.0.1:${address().port}/slack/events`)
      : slack.overSocket(app);
  return {
    slack,
    app,
    team,
    install,
    lan,
    minh,
    channel,
    door,
    bot,
    heard,
    later: (ms) => {
      ahead += ms;
    },
    close: async () => {
      await bot.stop();
      await slack.close();
    },
  };
}

/** Bolt says much about the faults that are made here on purpose. */
export const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};
