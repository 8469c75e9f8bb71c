import { afterEach, beforeEach } from 'vitest';
import type { GroupId } from '../../src/domain/ids.ts';
import type { DiscordProblem } from '../../src/platforms/discord/problem.ts';
import { discordSender } from '../../src/platforms/discord/sender.ts';
import type { Store } from '../../src/store/index.ts';
import { deliver, type Round } from '../../src/usecases/deliver.ts';
import { editCards } from '../../src/usecases/edit-cards.ts';
import type { TestEngine, TestStore } from '../engines.ts';
import { makeHouse } from '../reminders/house.ts';
import { type FakeDiscord, startFakeDiscord } from './fake/index.ts';
import type { Channel, Message } from './fake/types.ts';
import { signedIn } from './signed-in.ts';

export const posting = 'POST /channels/:channel/messages';
export const editing = 'PATCH /channels/:channel/messages/:message';
export const looking = 'GET /channels/:channel/messages';

/** A Discord with a server that let Docket in. */
export async function makeDiscord() {
  const discord = await startFakeDiscord();
  const owner = discord.addPerson({ name: 'hoa' });
  const guild = discord.addGuild({ name: 'Committee', owner });
  return { discord, owner, guild };
}
export type DiscordTown = Awaited<ReturnType<typeof makeDiscord>>;

/**
 * The committee of `makeHouse` with ministries whose channels are on Discord. What is delivered goes through
 * the real use cases and the real client.
 */
export async function makeDiscordHouse(store: Store, { discord, guild }: DiscordTown) {
  const house = await makeHouse(store);
  const problems: DiscordProblem[] = [];
  const warnings: unknown[] = [];
  const log = { warn: (fields: object, text: string) => void warnings.push(fields, text) };
  let client = await signedIn(discord);
  const newSender = () => discordSender(client, (problem) => void problems.push(problem));
  const senders = { web: house.chat.sender, discord: newSender() };
  const round = (more: Partial<Round> = {}): Round => ({
    owner: 'w1',
    limit: 100,
    committeeId: house.committeeId,
    log,
    ...more,
  });

  return {
    ...house,
    senders,
    problems,
    get client() {
      return client;
    },
    /** All that was told to the log, as it would be written. */
    logged: () =>
      JSON.stringify([warnings, problems], (_, value: unknown) =>
        value instanceof Error ? { ...value, message: value.message, stack: value.stack } : value,
      ),
    /** A new process in the place of the old one. */
    async restart() {
      await client.destroy();
      client = await signedIn(discord);
      senders.discord = newSender();
    },
    close: () => client.destroy(),
    /** A ministry with a channel on Discord. */
    async ministry(name: string, more: Partial<Parameters<FakeDiscord['addChannel']>[1]> = {}) {
      const channel = discord.addChannel(guild, { name: name.toLowerCase().replaceAll(' ', '-'), ...more });
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
      for (const channel of discord.state.channels.values()) channel.messages.length = 0;
      discord.state.calls.length = 0;
    },
  };

  function bindTo(groupId: GroupId, channel: Channel) {
    const address = { platform: 'discord', workspace: channel.guild, channel: channel.id } as const;
    return store.groups.bindChannel(house.viewer, groupId, address, channel.name);
  }
}
export type DiscordHouse = Awaited<ReturnType<typeof makeDiscordHouse>>;

/** What everybody in a channel sees of Docket. */
export const postsIn = (discord: FakeDiscord, channel: Channel): readonly Message[] =>
  discord.messages(channel).filter(({ author }) => author === discord.app.botUser);

/** A store, a Discord and a house for each story of one engine. Nothing sent may break a rule of Discord's. */
export function discordStage(engine: TestEngine) {
  let now: { store: TestStore; town: DiscordTown; house: DiscordHouse };
  beforeEach(async () => {
    const store = await engine.open();
    const town = await makeDiscord();
    now = { store, town, house: await makeDiscordHouse(store, town) };
  });
  afterEach(async () => {
    const { discord } = now.town;
    await now.house.close();
    await discord.close();
    await now.store.close();
    discord.mustBeFine();
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
    /** As the guild's owner reads a message. */
    reads: (message: Message) => now.town.owner.reads(message),
  };
}
