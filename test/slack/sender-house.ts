import { afterEach, beforeEach } from 'vitest';
import type { GroupId } from '../../src/domain/ids.ts';
import { slackClients } from '../../src/platforms/slack/client.ts';
import { botScopes } from '../../src/platforms/slack/scopes.ts';
import { slackSender } from '../../src/platforms/slack/sender.ts';
import type { Store } from '../../src/store/index.ts';
import { deliver, type Round } from '../../src/usecases/deliver.ts';
import { editCards } from '../../src/usecases/edit-cards.ts';
import type { TestEngine, TestStore } from '../engines.ts';
import { makeHouse } from '../reminders/house.ts';
import { type FakeSlack, startFakeSlack } from './fake/index.ts';
import type { Channel, Message } from './fake/types.ts';
import { installationsIn } from './installed.ts';
import { startMiddleman } from './middleman.ts';

/** A Slack with a workspace that let Docket in, and someone between the two. */
export async function makeSlack() {
  const slack = await startFakeSlack();
  const between = await startMiddleman(slack.apiUrl);
  const app = slack.addApp();
  const team = slack.addTeam({ name: 'Committee' });
  const install = slack.install({ app, team, scopes: botScopes });
  const close = async () => {
    await between.close();
    await slack.close();
  };
  return { slack, between, app, team, install, close };
}
export type SlackTown = Awaited<ReturnType<typeof makeSlack>>;

/**
 * The committee of `makeHouse` with ministries whose channels are on Slack. What is delivered goes through
 * the real use cases, over HTTP.
 */
export async function makeSlackHouse(store: Store, town: SlackTown) {
  const { slack, team, install, between } = town;
  const house = await makeHouse(store);
  const installations = installationsIn(store);
  await installations.keep({
    workspace: team.id,
    botToken: install.token,
    botId: install.botId,
    botUserId: install.botUser,
    scopes: install.scopes,
    teamName: team.name,
  });
  const faults: string[] = [];
  const warnings: unknown[] = [];
  const log = { warn: (fields: object, text: string) => void warnings.push(fields, text) };
  const onFault = (fault: unknown, what: string) => void faults.push(`${what}: ${String(fault)}`);
  const newSender = () => slackSender(slackClients(installations, between.apiUrl), onFault);
  /** As a process has it; `restart` is a new one. */
  const senders = { web: house.chat.sender, slack: newSender() };
  const round = (more: Partial<Round> = {}): Round => ({
    owner: 'w1',
    limit: 100,
    committeeId: house.committeeId,
    log,
    ...more,
  });

  return {
    ...house,
    installations,
    senders,
    faults,
    /** All that was told to the log, as it would be written. */
    logged: () =>
      JSON.stringify([warnings, faults], (_, value: unknown) =>
        value instanceof Error ? { ...value, message: value.message, stack: value.stack } : value,
      ),
    restart: () => void (senders.slack = newSender()),
    /** A ministry with a channel on Slack that Docket was invited to. */
    async ministry(name: string, more: { kind?: 'public' | 'private'; invited?: boolean } = {}) {
      const { kind = 'public', invited = true } = more;
      const channel = slack.addChannel({
        team: team.id,
        name: name.toLowerCase().replaceAll(' ', '-'),
        kind,
        members: invited ? [install.botUser] : [],
      });
      const group = await house.group(name);
      await bindTo(group.id, channel);
      return { group, channel };
    },
    bindTo,
    deliver: (more?: Partial<Round>) => deliver(store, senders, round(more)),
    edit: (more?: Partial<Round>) => editCards(store, senders, round(more)),
    /** The morning of 24 July, planned and not sent: these are due on the 25th. */
    async owed(...leads: readonly GroupId[]) {
      for (const [n, leadGroupId] of leads.entries())
        await house.task(`Task ${n + 1}`, '2025-07-25', { leadGroupId });
      await deliver(store, senders, round({ force: true }));
      await house.at('2025-07-24');
      await house.plan();
      for (const channel of slack.state.channels.values()) channel.messages.length = 0;
      slack.state.calls.length = 0;
    },
  };

  function bindTo(groupId: GroupId, channel: Channel) {
    const address = { platform: 'slack', workspace: channel.team, channel: channel.id } as const;
    return store.groups.bindChannel(house.viewer, groupId, address, channel.name);
  }
}
export type SlackHouse = Awaited<ReturnType<typeof makeSlackHouse>>;

/** What everybody in a channel sees of Docket. */
export const postsIn = (slack: FakeSlack, channel: Channel): readonly Message[] =>
  slack.state.channel(channel.id).messages.filter((message) => !message.deleted && message.botId);

/** A store, a Slack and a house for each story of one engine. */
export function slackStage(engine: TestEngine) {
  let now: { store: TestStore; town: SlackTown; house: SlackHouse };
  beforeEach(async () => {
    const store = await engine.open();
    const town = await makeSlack();
    now = { store, town, house: await makeSlackHouse(store, town) };
  });
  afterEach(async () => {
    await now.town.close();
    await now.store.close();
  });
  const mornings = () =>
    now.store.query(
      "select channel, state, attempts, error from messages where kind = 'morning' order by channel, id",
    );
  return {
    get store() {
      return now.store;
    },
    get town() {
      return now.town;
    },
    get house() {
      return now.house;
    },
    /** Lets back-off and leases run out. */
    later: () =>
      now.store.query(
        'update messages set due_at = 0, lease_until = case when lease_until is null then null else 0 end',
      ),
    mornings,
    morningOf: async (channel: Channel) => (await mornings()).find((row) => row.channel === channel.id),
  };
}
