import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { doorway, menu } from '../../commands/index.ts';
import { readConfig } from '../../src/config.ts';
import type { Member } from '../../src/domain/member.ts';
import type { ChannelAddress } from '../../src/domain/place.ts';
import { botPermissions } from '../../src/platforms/discord/permissions.ts';
import { botScopes } from '../../src/platforms/slack/scopes.ts';
import { openDiscord } from '../../src/roof/discord/door.ts';
import type { House } from '../../src/roof/open-house.ts';
import { openSlack } from '../../src/roof/slack/door.ts';
import type { Senders } from '../../src/usecases/deliver/outcome.ts';
import { deliver } from '../../src/usecases/deliver.ts';
import { editCards } from '../../src/usecases/edit-cards.ts';
import { startFakeDiscord } from '../discord/fake/index.ts';
import type { TestStore } from '../engines.ts';
import { makeHouse } from '../reminders/house.ts';
import { startFakeSlack } from '../slack/fake/index.ts';
import { unhurried } from '../unhurried.ts';

/**
 * The committee of the reminders' stories in a workspace of the local Slack and in a server of the local Discord at
 * once, through the doors as the roof opens them. Home Affairs has a channel in each.
 */
export async function openBoth(store: TestStore) {
  const house = await makeHouse(store);
  await store.query("delete from group_channels where platform = 'web' and channel <> 'office'");
  const { town, ...slack } = await slackTown();
  const { discord, guild, ...here } = await discordServer();
  const faults: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => faults.push(line) });
  const dispatch = {
    store,
    menu,
    prefix: '',
    doorway,
    onFault: (fault: unknown) => faults.push(String(fault)),
  };
  const read = readConfig({
    SLACK_API_URL: town.apiUrl,
    SLACK_BOT_TOKEN: slack.token,
    SLACK_APP_TOKEN: slack.app.appToken,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_TOKEN: discord.token,
  });
  if (!read.ok || !read.config.slack || !read.config.discord) throw new Error('a configuration that is none');
  const { config } = read;
  const roof: House = { config, store, dispatch, log, demo: null };
  const senders: Senders = { web: house.chat.sender };
  const doors = [
    await openSlack(roof, read.config.slack, senders, () => {}),
    await openDiscord(roof, read.config.discord, senders, () => {}),
  ];
  onTestFinished(async () => {
    for (const door of doors) await door.close();
    await town.close();
    await discord.close();
  });
  const channels = {
    slack: { platform: 'slack', workspace: slack.team.id, channel: slack.channel.id },
    discord: { platform: 'discord', workspace: guild.id, channel: here.channel.id },
  } as const satisfies Record<string, ChannelAddress>;
  for (const channel of Object.values(channels))
    await store.groups.bindChannel(house.viewer, house.groups.home.id, channel, '#home-affairs');

  return {
    ...house,
    store,
    /** Somebody in Slack; what they do there. */
    slack: { ...slack, town, hands: town.overSocket(slack.app) },
    discord: { ...here, guild, server: discord },
    /** Docket knows somebody's account in either. */
    knows: {
      inSlack: (member: Member) =>
        store.members.addAddress(member, { platform: 'slack', workspace: slack.team.id, user: slack.lan.id }),
      onDiscord: (member: Member) =>
        store.members.addAddress(member, { platform: 'discord', workspace: guild.id, user: here.lan.id }),
    },
    /** What everybody reads in the group's channels, oldest first. */
    inSlack: () => town.seen({ user: slack.lan.id, channel: slack.channel }).map((one) => town.textOf(one)),
    onDiscord: () => discord.messages(here.channel).map((one) => here.lan.reads(one)),
    /** Sends and edits all that is due, and what that leads to. */
    async deliverAll() {
      for (let turn = 0; turn < 3; turn++) {
        await deliver(store, senders, { owner: 'me', limit: 100, force: true });
        await editCards(store, senders, { owner: 'me', limit: 100, force: true });
      }
    },
    allWell() {
      discord.mustBeFine();
      const broken = [...town.violations().map((one) => JSON.stringify(one)), ...faults];
      if (broken.length > 0) throw new Error(broken.join('; '));
    },
  };
}

async function slackTown() {
  const town = await startFakeSlack(unhurried);
  const team = town.addTeam({ name: 'Ministry' });
  const app = town.addApp();
  const { token, botUser } = town.install({ app, team, scopes: botScopes });
  const lan = town.addUser({ team: team.id, name: 'lan', realName: 'Lan' });
  const channel = town.addChannel({ team: team.id, name: 'home-affairs', members: [lan.id, botUser] });
  return { town, team, app, token, lan, channel };
}

async function discordServer() {
  const discord = await startFakeDiscord(unhurried);
  const owner = discord.addPerson({ name: 'owner' });
  const guild = discord.addGuild({ name: 'Committee', owner, permissions: botPermissions });
  const channel = discord.addChannel(guild, { name: 'home-affairs' });
  const lan = discord.addPerson({ name: 'lan', displayName: 'Lan', guild, at: channel });
  return { discord, guild, channel, lan };
}

export type Both = Awaited<ReturnType<typeof openBoth>>;

/** Lan, known on both, owes something tomorrow: her group's channels in Slack and on Discord are reminded. */
export async function remindLan(both: Both): Promise<void> {
  await both.knows.inSlack(both.people.lan);
  await both.knows.onDiscord(both.people.lan);
  await both.task('Hand over the land data', '2025-07-25');
  await both.deliverAll();
  await both.at('2025-07-24');
  await both.plan();
  await both.deliverAll();
}
