import type { Config } from '../config.ts';
import { nowOf } from '../store/index.ts';
import type { Senders } from '../usecases/deliver/outcome.ts';
import { startWorker } from '../worker/index.ts';
import { CannotStart } from './cannot-start.ts';
import { openLog } from './log.ts';
import { openHouse } from './open-house.ts';
import { openWebRoom } from './web-room.ts';

/** Opens the doors and starts the clockwork; comes back when the process is told to stop and all is put down. */
export async function start(config: Config): Promise<void> {
  const log = openLog(config);
  const lock = await lockDatabase(config);
  const house = await openHouse(config, log);
  const senders: Senders = {};
  const worker = startWorker({ store: house.store, senders, clock: nowOf, log });
  const stop = async () => {
    await worker.stop();
    await house.store.close();
    lock.release();
  };
  try {
    const web = config.web ? await openWebRoom(house, senders, worker.nudge) : null;
    say(config, web?.address ?? null);
    await toldToStop();
    console.log('Stopping…');
    await web?.close();
  } finally {
    await stop();
  }
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

function say(config: Config, address: string | null): void {
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
  if (address) console.log(`Chat room: ${address}`);
  console.log('Stop with Ctrl-C.');
}
