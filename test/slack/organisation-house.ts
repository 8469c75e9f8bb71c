import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { doorway, menu } from '../../commands/index.ts';
import { openSlackDoor, slackClients, slackSender } from '../../src/platforms/slack/index.ts';
import { installListener } from '../../src/platforms/slack/oauth.ts';
import { paths } from '../../src/platforms/slack/paths.ts';
import { returnsIn } from '../../src/roof/returns.ts';
import { sealWith } from '../../src/roof/seal.ts';
import { keptInstallations } from '../../src/roof/slack/installations.ts';
import { slackPort } from '../../src/roof/slack/port.ts';
import { comingAndGoing } from '../../src/roof/slack/problems.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import { planReminders } from '../../src/usecases/plan-reminders.ts';
import { engineOfRun } from '../engines.ts';
import { unhurried } from '../unhurried.ts';
import { makeWorld, type World } from '../world.ts';
import type { Mode } from './door-house.ts';
import { startFakeSlack } from './fake/index.ts';
import type { Channel, Enterprise, Team, User } from './fake/types.ts';

/** One workspace of the organisation with a committee of its own. */
export interface Branch {
  readonly team: Team;
  readonly world: World;
  readonly lan: User;
  readonly hoa: User;
  /** Of Home Affairs. */
  readonly channel: Channel;
}

/**
 * An organisation of two workspaces, North and South, each with its committee, and Docket as the roof puts it
 * together: its pages for being let in, its door, and what posts unasked.
 */
export async function organisationHouse(mode: Mode) {
  const store = await engineOfRun.open();
  const slack = await startFakeSlack(unhurried);
  const app = slack.addApp();
  const enterprise = slack.addEnterprise({ name: 'Ministry Group' });
  const log = pino({ level: 'silent' });
  const faults: string[] = [];
  const onFault = (fault: unknown, what: string) => void faults.push(`${what}: ${String(fault)}`);
  let look = async () => {};
  const installations = keptInstallations(
    store,
    sealWith(['a secret of the tests, and of nobody else']),
    comingAndGoing(
      { store, log },
      () => {},
      () => look(),
    ),
  );
  const deps = { store, menu, doorway, onFault: (fault: unknown) => void faults.push(String(fault)) };
  const house = { config: undefined as never, store, dispatch: deps, log, demo: null };
  const { signingSecret, appToken } = app;
  const slackDoor = await openSlackDoor({
    doors: { ...slackPort(house, installations, () => {}), onFault },
    apiUrl: slack.apiUrl,
    ...unhurried,
    mode: mode === 'HTTP' ? { http: { signingSecret } } : { socket: { appToken } },
  });
  look = returnsIn({ store, log }, 'slack', () => {}, slackDoor.speaksIn);
  const pages = await served((url) =>
    installListener({
      ...app,
      installations,
      prefix: '',
      publicUrl: url,
      apiUrl: slack.apiUrl,
      stateSecret: 'a secret of this test',
      onFault,
    }),
  );
  const events = await served(() => slackDoor.listener ?? (() => {}));
  onTestFinished(async () => {
    await slackDoor.close();
    await slack.close();
    await store.close();
  });
  const door = mode === 'HTTP' ? slack.overHttp(app, `${events}${paths.events}`) : slack.overSocket(app);
  const senders = { slack: slackSender(slackClients(installations, slack.apiUrl), onFault) };

  return {
    store,
    slack,
    app,
    enterprise,
    installations,
    slackDoor,
    door,
    faults,
    /** Looks for workspaces that let Docket in again. */
    returns: () => look(),
    /** An administrator lets Docket in through its own page; answers with what they read at the end. */
    async letIn(place: Team | Enterprise, by: User): Promise<string> {
      slack.consent = { team: place.id, user: by.id };
      const begun = await fetch(`${pages}${paths.install}`, { redirect: 'manual' });
      const cookie = begun.headers
        .getSetCookie()
        .map((set) => set.split(';')[0])
        .join('; ');
      const page = await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' });
      const end = await fetch(page.headers.get('location') ?? '', { headers: { cookie } });
      return end.text();
    },
    /** A workspace with a committee; Docket is brought into its channel once it was let in. */
    async branch(name: string): Promise<Branch> {
      const team = slack.addTeam({ name, enterprise });
      const world = await makeWorld({ store, name: `${name} Committee` });
      const person = async (who: 'lan' | 'hoa') => {
        const user = slack.addUser({
          team: team.id,
          name: `${who}-${name}`,
          realName: world.people[who].name,
        });
        const address = { platform: 'slack', workspace: team.id, user: user.id } as const;
        await store.members.addAddress(world.people[who], address);
        return user;
      };
      const [lan, hoa] = [await person('lan'), await person('hoa')];
      const channel = slack.addChannel({ team: team.id, name: 'home-affairs', members: [lan.id, hoa.id] });
      const place = { platform: 'slack', workspace: team.id, channel: channel.id } as const;
      await store.groups.bindChannel(
        await world.viewerOf('hoa'),
        world.groups.home.id,
        place,
        '#home-affairs',
      );
      return { team, world, lan, hoa, channel };
    },
    /** Docket is invited wherever it was let in. */
    invite(...branches: readonly Branch[]) {
      for (const { team, channel } of branches)
        channel.members.add(slack.state.install(app.id, team.id).botUser);
    },
    /** What somebody sees in their channel after they said it. */
    async say({ lan, channel }: Branch, line: string): Promise<string> {
      const before = channel.messages.length;
      const [command = '', ...words] = line.split(' ');
      await door.slash({ user: lan.id, channel, command, text: words.join(' ') });
      await slack.until(() => channel.messages.length > before);
      return readIn(channel, lan);
    },
    readIn,
    /** A branch's morning: planned, and posted where Slack lets it. */
    async morning({ world }: Branch, day: `${number}-${number}-${number}`) {
      await world.at(day);
      const committee = await store.committees.find(world.committee.id);
      if (!committee) throw new Error('the committee is gone');
      await planReminders(store, { committee, today: day, now: committee.clockAt ?? 0 });
      await post();
    },
    post,
  };

  function readIn(channel: Channel, { id: user }: User): string {
    const newest = slack.seen({ user, channel }).at(-1);
    return newest ? slack.textOf(newest) : '';
  }

  async function post() {
    await deliver(store, senders, { owner: 'me', limit: 100, force: true });
  }
}

async function served(listenerAt: (url: string) => RequestListener): Promise<string> {
  const server = createServer((request, response) => listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const listener = listenerAt(url);
  return url;
}
