import type { Config } from '../config.ts';
import { nowOf } from '../store/index.ts';
import type { Senders } from '../usecases/deliver/outcome.ts';
import { inTime } from '../usecases/deliver/patience.ts';
import { startWorker, type Worker } from '../worker/index.ts';
import { CannotStart } from './cannot-start.ts';
import type { ChatDoor } from './chat-door.ts';
import { endBy } from './end-by.ts';
import { openFront } from './front.ts';
import { houseHealth } from './health.ts';
import { heartbeat } from './heartbeat.ts';
import { openLog } from './log.ts';
import { type House, openHouse } from './open-house.ts';

/** How long doors stay open for what was being sent when the word to stop came. Milliseconds. */
const doorsWaitMs = 2_000;

/** Opens the doors and starts the clockwork; comes back when the process is told to stop and all is put down. */
export async function start(config: Config): Promise<void> {
  const log = openLog(config);
  const lock = await lockDatabase(config);
  const house = await openHouse(config, log);
  const senders: Senders = {};
  let worker: Worker | undefined;
  let front: { readonly address: string; close(): Promise<void> } | undefined;
  const nudge = () => worker?.nudge();
  const doors: ChatDoor[] = [];
  const others: { close(): Promise<void> }[] = [];
  try {
    // Before the clockwork: what waits for a chat platform would be put off while that door is shut.
    for (const open of [openSlackOn, openDiscordOn]) doors.push(...(await open(house, senders, nudge)));
    const room = config.web ? await import('./web-room.ts') : null;
    const shared = config.database.engine === 'postgres';
    worker = startWorker({ store: house.store, senders, shared, clock: nowOf, log });
    for (const one of heartbeat(house, worker)) others.push({ close: one.stop });
    others.push(...(await hearOthers(config, worker)));
    const ways = [...houseHealth(house, worker, doors), ...doors.flatMap((door) => door.ways)];
    const web = room && (await room.openWebRoom(house, senders, nudge, ways));
    front = web ?? (await openFront(config, ways));
    // Listening first: who reads what is said may ask for the end at once.
    const told = toldToStop();
    say(config, { room: web?.address, front: front.address, doors });
    await told;
    console.log('Stopping…');
    endBy(log);
  } finally {
    const resting = Promise.resolve(worker?.stop() ?? true);
    // Answers that were begun, and messages being sent, want their doors for a moment.
    await Promise.all([front?.close(), inTime(resting, doorsWaitMs).catch(() => {})]);
    await Promise.all([...doors, ...others].map((one) => one.close()));
    const isAtRest = await resting;
    await house.store.close();
    lock.release();
    // A platform that answers now would find nobody to write it down.
    if (!isAtRest) process.exit();
  }
}

/** Neither Slack's library nor a line about it is loaded where no token is set; the same for Discord's. */
async function openSlackOn(house: House, senders: Senders, nudge: () => void): Promise<ChatDoor[]> {
  const { slack } = house.config;
  return slack ? [await (await import('./slack/door.ts')).openSlack(house, slack, senders, nudge)] : [];
}

async function openDiscordOn(house: House, senders: Senders, nudge: () => void): Promise<ChatDoor[]> {
  const { discord } = house.config;
  return discord
    ? [await (await import('./discord/door.ts')).openDiscord(house, discord, senders, nudge)]
    : [];
}

/** Where several processes share the work, each wakes when another has put something into the outbox. */
async function hearOthers(
  { database }: Config,
  { name, wake }: Worker,
): Promise<{ close(): Promise<void> }[]> {
  if (database.engine !== 'postgres') return [];
  const { listenFor } = await import('../store/listen.ts');
  return [listenFor(database.url, (teller) => teller !== name && wake())];
}

async function lockDatabase({ database }: Config): Promise<{ release(): void }> {
  if (database.engine !== 'sqlite') return { release() {} };
  // Loaded when asked for: a server on PostgreSQL needs nothing of SQLite.
  const { lockServer, SecondServer } = await import('../store/lock.ts');
  try {
    return lockServer(database.file);
  } catch (fault) {
    if (fault instanceof SecondServer)
      throw new CannotStart(
        `Docket is running on ${database.file} already. Stop that one first, or set DATA_DIR to another folder.`,
      );
    throw new CannotStart(
      `${database.file} cannot be opened for writing (${(fault as Error).message}). Make its folder writable, or set DATA_DIR to another one.`,
    );
  }
}

/**
 * Until the terminal's Ctrl-C, or the system's word to stop. Nobody stops listening after the first word: a
 * second, impatient one would cut off the putting down half-way.
 */
function toldToStop(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  return promise;
}

/** What whoever started it should know. */
function say(
  config: Config,
  { room, front, doors }: { room: string | undefined; front: string; doors: readonly ChatDoor[] },
): void {
  const data = config.database.engine === 'sqlite' ? config.database.file : 'PostgreSQL';
  if (config.demo) {
    console.log(
      'Docket shows its demo: a steering committee on Friday 18 July 2025, people to be, a clock to move.',
    );
    console.log('A real installation starts with DOCKET_DEMO=off.');
  } else {
    console.log('Docket is running. npm run -s docket -- help lists what the terminal can do.');
  }
  console.log(`Data: ${data}`);
  for (const { name, says } of doors) console.log(`${name}: ${says}`);
  if (room) console.log(`Chat room: ${room}`);
  else console.log(`For watchers: ${front}/readyz`);
  console.log('Stop with Ctrl-C.');
}
