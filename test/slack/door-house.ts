import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { doorway, menu } from '../../commands/index.ts';
import type { Dispatch } from '../../src/chat/dispatch.ts';
import { openSlackDoor, type SlackDoor, type SlackProblem } from '../../src/platforms/slack/index.ts';
import { paths } from '../../src/platforms/slack/paths.ts';
import type { SlackDoors } from '../../src/platforms/slack/port.ts';
import { botScopes } from '../../src/platforms/slack/scopes.ts';
import { openFront } from '../../src/roof/front.ts';
import type { House } from '../../src/roof/open-house.ts';
import { slackPort } from '../../src/roof/slack/port.ts';
import { unhurried } from '../unhurried.ts';
import { makeWorld, type Someone, type World } from '../world.ts';
import { type FakeSlack, startFakeSlack } from './fake/index.ts';
import type { HttpDoor, SocketDoor } from './fake/people/doors.ts';
import type { Channel, Install, Message, Team, User } from './fake/types.ts';
import { installationsIn } from './installed.ts';

export const modes = ['HTTP', 'socket'] as const;
export type Mode = (typeof modes)[number];

/** The test committee in a workspace of the fake Slack, with the real door between them. */
export interface DoorHouse {
  readonly world: World;
  readonly slack: FakeSlack;
  readonly people: Readonly<Record<Someone | 'stranger', User>>;
  readonly team: Team;
  readonly channel: Channel;
  readonly door: HttpDoor | SocketDoor;
  readonly slackDoor: SlackDoor;
  readonly faults: string[];
  readonly problems: SlackProblem[];
  readonly signingSecret: string;
  /** Where Slack's requests go. */
  readonly address: string;
  readonly token: string;
  readonly botUser: string;
  /** Lines as Docket heard them. */
  readonly heard: string[];
  /** Moves the fake Slack's clock, in milliseconds. */
  later(ms: number): void;
  /** Docket thinks before it answers, until the function that is given back is called. */
  ponder(): () => void;
  /** The workspace lets Docket in once more. */
  reinstall(): Promise<void>;
  /** `/tasks …` typed by somebody; answers with the newest message they see. */
  type(who: Someone | 'stranger', line: string): Promise<Message>;
  /** The newest message somebody sees in the channel. */
  last(who: Someone | 'stranger', among?: Channel): Message;
  /** What somebody reads there; '' for nothing. */
  read(who: Someone | 'stranger', among?: Channel): string;
}

const handles = ['ada', 'chi', 'hoa', 'lan', 'dan', 'minh', 'an', 'bao'] as const;

interface HouseOptions {
  readonly token?: boolean;
  readonly prefix?: string;
  readonly bot?: Partial<SlackDoors['bot']>;
  /** The door must not take longer than a real one; Slack waits all the same. */
  readonly hurried?: boolean;
}

export async function openDoorHouse(mode: Mode, options: HouseOptions = {}): Promise<DoorHouse> {
  let ahead = 0;
  let thinking: Promise<void> | undefined;
  const { prefix = '' } = options;
  const world = await makeWorld({ prefix });
  const slack = await startFakeSlack({ ...unhurried, now: () => Date.now() + ahead });
  const team = slack.addTeam({ name: 'Committee' });
  const app = slack.addApp();
  const install = slack.install({ app, team, scopes: botScopes });
  const people = {} as Record<Someone | 'stranger', User>;
  for (const name of handles) {
    const { name: realName } = world.people[name];
    people[name] = slack.addUser({ team: team.id, name, realName });
    const address = { platform: 'slack', workspace: team.id, user: people[name].id } as const;
    await world.store.members.addAddress(world.people[name], address);
  }
  people.stranger = slack.addUser({ team: team.id, name: 'stranger', locale: 'vi-VN' });
  const members = [...Object.values(people).map(({ id }) => id), install.botUser];
  const channel = slack.addChannel({ team: team.id, name: 'home-affairs', members });
  const faults: string[] = [];
  const problems: SlackProblem[] = [];
  const heard: string[] = [];
  const deps: Dispatch = {
    store: world.store,
    menu,
    prefix,
    doorway,
    onFault: (fault) => faults.push(String(fault)),
  };
  const installations = installationsIn(world.store);
  const keep = ({ token: botToken, botId, botUser: botUserId, scopes }: Install) =>
    installations.keep({ workspace: team.id, botToken, botId, botUserId, scopes, teamName: team.name });
  if (!options.token) await keep(install);
  const log = pino({ level: 'silent' });
  const house: House = { config: undefined as never, store: world.store, dispatch: deps, log, demo: null };
  const port = slackPort(house, installations, () => {});
  const doors: SlackDoors = {
    ...port,
    bot: {
      ...port.bot,
      async hear(call) {
        heard.push(call.line);
        await thinking;
        return port.bot.hear(call);
      },
      ...options.bot,
    },
    onFault: (fault, what) => faults.push(`${what}: ${String(fault)}`),
  };
  const { appToken, signingSecret } = app;
  const slackDoor = await openSlackDoor({
    doors,
    ...(!options.hurried && unhurried),
    prefix,
    apiUrl: slack.apiUrl,
    mode: mode === 'HTTP' ? { http: { signingSecret } } : { socket: { appToken } },
    onProblem: (problem) => problems.push(problem),
    ...(options.token && { token: install.token }),
  });
  const ways = slackDoor.listener ? [{ path: paths.events, listener: slackDoor.listener }] : [];
  const front = await openFront({ host: '127.0.0.1', port: 0 }, ways);
  onTestFinished(async () => {
    await front.close();
    await slackDoor.close();
    await slack.close();
  });
  const address = `${front.address}${paths.events}`;
  const door = mode === 'HTTP' ? slack.overHttp(app, address) : slack.overSocket(app);
  const last = (who: Someone | 'stranger', among = channel) => {
    const found = slack.seen({ user: people[who].id, channel: among }).at(-1);
    if (!found) throw new Error(`${who} sees nothing there`);
    return found;
  };
  return {
    world,
    slack,
    people,
    team,
    channel,
    door,
    slackDoor,
    faults,
    problems,
    heard,
    signingSecret,
    address,
    last,
    token: install.token,
    botUser: install.botUser,
    later(ms) {
      ahead += ms;
    },
    ponder() {
      const { promise, resolve } = Promise.withResolvers<void>();
      thinking = promise;
      return () => {
        thinking = undefined;
        resolve();
      };
    },
    reinstall: () => keep(slack.install({ app, team, scopes: botScopes })),
    async type(who, line) {
      const before = channel.messages.length;
      const [command = '', ...words] = line.split(' ');
      await door.slash({ user: people[who].id, channel, command, text: words.join(' ') });
      await slack.until(() => channel.messages.length > before);
      return last(who);
    },
    read(who, among = channel) {
      const newest = slack.seen({ user: people[who].id, channel: among }).at(-1);
      return newest ? slack.textOf(newest) : '';
    },
  };
}
