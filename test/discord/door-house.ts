import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { doorway, menu } from '../../commands/index.ts';
import type { Dispatch } from '../../src/chat/dispatch.ts';
import type { Call } from '../../src/domain/call.ts';
import { type DiscordDoor, type DiscordProblem, openDiscordDoor } from '../../src/platforms/discord/index.ts';
import type { DiscordDoors } from '../../src/platforms/discord/port.ts';
import { discordMenu } from '../../src/roof/discord/menu.ts';
import { discordPort } from '../../src/roof/discord/port.ts';
import type { House } from '../../src/roof/open-house.ts';
import { unhurried } from '../unhurried.ts';
import { makeWorld, type Someone, type World } from '../world.ts';
import { type FakeDiscord, startFakeDiscord } from './fake/index.ts';
import type { Person } from './fake/people/person.ts';
import type { Channel, Guild, Message } from './fake/types.ts';

/** The test committee in a server of the local Discord, with the real door between them. */
export interface DoorHouse {
  readonly world: World;
  readonly discord: FakeDiscord;
  /** Each has the channel before them. */
  readonly people: Readonly<Record<Someone | 'stranger', Person>>;
  readonly guild: Guild;
  readonly channel: Channel;
  readonly door: DiscordDoor;
  readonly faults: string[];
  readonly problems: DiscordProblem[];
  /** Calls as Docket heard them. */
  readonly heard: Call[];
  /** Docket thinks before it answers, until the function that is given back is called. */
  ponder(): () => void;
  /** Docket is started anew: the same database, another process. */
  restart(): Promise<void>;
  /** What somebody reads in the newest message before them; '' for nothing. */
  read(who: Someone | 'stranger', at?: Channel): string;
  /** Neither a rule of Discord's nor anything else was broken. */
  allWell(): void;
}

const handles = ['chi', 'hoa', 'lan', 'dan', 'minh', 'an', 'bao'] as const;

export interface HouseOptions {
  readonly prefix?: string;
  readonly bot?: Partial<DiscordDoors['bot']>;
  readonly receipts?: DiscordDoors['receipts'];
  /** Nobody is known from the server yet. */
  readonly strangers?: boolean;
  /** The commands are everywhere, direct messages too, and not in this server only. */
  readonly everywhere?: boolean;
  /** The door must not take longer than a real one; Discord waits all the same. */
  readonly hurried?: boolean;
}

export async function openDoorHouse(options: HouseOptions = {}): Promise<DoorHouse> {
  let thinking: Promise<void> | undefined;
  const { prefix = '', strangers = false } = options;
  const world = await makeWorld({ prefix });
  const discord = await startFakeDiscord(unhurried);
  const ada = discord.addPerson({ name: 'ada', displayName: world.people.ada.name });
  const guild = discord.addGuild({ name: 'Committee', owner: ada });
  const channel = discord.addChannel(guild, { name: 'home-affairs' });
  ada.at = channel;
  const people = { ada } as Record<Someone | 'stranger', Person>;
  for (const name of handles)
    people[name] = discord.addPerson({
      name,
      displayName: world.people[name].name,
      guild,
      at: channel,
    });
  people.stranger = discord.addPerson({ name: 'stranger', locale: 'vi', guild, at: channel });
  if (!strangers)
    for (const name of ['ada', ...handles] as const) {
      const address = { platform: 'discord', workspace: guild.id, user: people[name].id } as const;
      await world.store.members.addAddress(world.people[name], address);
    }
  const faults: string[] = [];
  const problems: DiscordProblem[] = [];
  const heard: Call[] = [];
  const deps: Dispatch = {
    store: world.store,
    menu,
    prefix,
    doorway,
    onFault: (fault) => faults.push(String(fault)),
  };
  const log = pino({ level: 'silent' });
  const house: House = { config: undefined as never, store: world.store, dispatch: deps, log, demo: null };
  const port = discordPort(house, () => {});
  const doors: DiscordDoors = {
    ...port,
    receipts: options.receipts ?? port.receipts,
    bot: {
      ...port.bot,
      async hear(call) {
        heard.push(call);
        await thinking;
        return port.bot.hear(call);
      },
      ...options.bot,
    },
    onFault: (fault, what) => faults.push(`${what}: ${String(fault)}`),
  };
  const open = () =>
    openDiscordDoor({
      doors,
      ...(!options.hurried && unhurried),
      token: discord.token,
      menu: discordMenu(prefix),
      apiUrl: discord.apiUrl,
      ...(!options.everywhere && { guildId: guild.id }),
      onProblem: (problem) => problems.push(problem),
    });
  let door = await open();
  onTestFinished(async () => {
    await door.close();
    await discord.close();
  });
  return {
    world,
    discord,
    people,
    guild,
    channel,
    faults,
    problems,
    heard,
    get door() {
      return door;
    },
    ponder() {
      const { promise, resolve } = Promise.withResolvers<void>();
      thinking = promise;
      return () => {
        thinking = undefined;
        resolve();
      };
    },
    async restart() {
      await door.close();
      door = await open();
    },
    read(who, at) {
      const newest: Message | undefined = people[who].sees(at).at(-1);
      return newest ? people[who].reads(newest) : '';
    },
    allWell() {
      discord.mustBeFine();
      if (faults.length > 0 || world.faults.length > 0)
        throw new Error([...faults, ...world.faults.map(String)].join('; '));
    },
  };
}
