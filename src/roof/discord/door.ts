import type { DiscordConfig } from '../../config/discord.ts';
import { DiscordRefused } from '../../platforms/discord/gateway/index.ts';
import { openDiscordDoor } from '../../platforms/discord/index.ts';
import type { Senders } from '../../usecases/deliver/outcome.ts';
import type { NameOf } from '../../usecases/workspaces/returned.ts';
import { CannotStart } from '../cannot-start.ts';
import type { ChatDoor } from '../chat-door.ts';
import { departuresIn } from '../departures.ts';
import { every } from '../every.ts';
import { inTurn } from '../in-turn.ts';
import type { House } from '../open-house.ts';
import { patiently } from '../patiently.ts';
import { returnsIn } from '../returns.ts';
import { meanwhile } from './meanwhile.ts';
import { discordMenu } from './menu.ts';
import { discordPort } from './port.ts';
import { discordProblems } from './problems.ts';

const hourMs = 60 * 60_000;

/** Four people a second leave room for all that others wait for. */
const askEveryMs = 250;

/** Servers are let in again seldom, and perhaps while another process was told of it. */
const lookEveryMs = 60_000;

/** Within this another process has the connection when the one that had it is gone. Milliseconds. */
const turnMs = 30_000;

/**
 * Opens Discord on this house and makes it a place for reminders. Of several processes on one database only one
 * is connected: Discord tells every connection everything. Throws `CannotStart`.
 */
export async function openDiscord(
  house: House,
  discord: DiscordConfig,
  senders: Senders,
  nudge: () => void,
  leaseMs = turnMs,
): Promise<ChatDoor> {
  const open = () => connect(house, discord, senders, nudge);
  const { database } = house.config;
  if (database.engine === 'sqlite') return open();
  const { holdAlone } = await import('../../store/hold-alone.ts');
  // All shards in one process, which holds the first for all of them.
  const held = { name: `discord ${discord.token}`, number: 0, leaseMs };
  return inTurn(house, { name: 'Discord', take: () => holdAlone(database.url, held), open, leaseMs });
}

async function connect(
  house: House,
  { token, apiUrl, guildId }: DiscordConfig,
  senders: Senders,
  nudge: () => void,
): Promise<ChatDoor> {
  let hasEnded = false;
  let lookForReturns = async () => {};
  let lookAround = async () => {};
  let nameOf: NameOf = () => null;
  const doors = discordPort(house, nudge, (workspace) => nameOf(workspace));
  const door = await asked(() =>
    openDiscordDoor({
      doors,
      token,
      menu: discordMenu(house.config.prefix),
      onProblem: discordProblems(house, nudge, {
        came: () => void lookForReturns(),
        begunAnew: () => void lookAround(),
        ended: () => (hasEnded = true),
      }),
      ...(apiUrl && { apiUrl }),
      ...(guildId && { guildId }),
    }),
  );
  const { guilds } = door;
  nameOf = (workspace) => guilds.nameOf(workspace);
  senders.discord = door.sender;
  lookForReturns = returnsIn(house, 'discord', nudge, async (workspace) => guilds.has(workspace));
  let looking = meanwhile(house, nudge, door, 'all').then(lookForReturns);
  lookAround = () => (looking = looking.then(() => meanwhile(house, nudge, door, 'channels')));
  const lookForDeparted = departuresIn(house, nudge, {
    platform: 'discord',
    receipts: doors.receipts,
    isThere: patiently(
      async (address) => (guilds.has(address.workspace) ? door.isMember(address) : null),
      askEveryMs,
    ),
    nameOf,
  });
  const running = [every(lookEveryMs, lookForReturns), every(hourMs, lookForDeparted, { atOnce: true })];
  return {
    name: 'Discord',
    says: door.says,
    ways: [],
    notWell: () => (hasEnded ? 'discord' : null),
    async close() {
      // What is due from now on is for the next who opens it.
      delete senders.discord;
      await Promise.all([...running.map((one) => one.stop()), door.close()]);
    },
  };
}

/** Words what Discord refuses at the very start; the doctor can tell more. */
async function asked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof DiscordRefused)) throw fault;
    throw new CannotStart(
      `Discord cannot be opened with DISCORD_TOKEN (${fault.message}). npm run -s docket -- doctor tells more.`,
    );
  }
}
