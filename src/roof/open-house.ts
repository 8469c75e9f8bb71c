import { doorway, menu } from '../../commands/index.ts';
import type { Dispatch } from '../chat/dispatch.ts';
import type { Config } from '../config.ts';
import type { CommitteeId } from '../domain/ids.ts';
import { openStore, type Store } from '../store/index.ts';
import { CannotStart } from './cannot-start.ts';
import type { Log } from './log.ts';
import { roomLink, sourceLink } from './room-link.ts';

/** The database open and the bot ready to be spoken to: what every door and verb starts from. */
export interface House {
  readonly config: Config;
  readonly store: Store;
  readonly dispatch: Dispatch;
  readonly log: Log;
  /** The demo committee; null in a real installation. */
  readonly demo: CommitteeId | null;
}

/** Opens the database, makes the demo when it is wanted and new. Throws `CannotStart`. */
export async function openHouse(config: Config, log: Log): Promise<House> {
  const store = await open(config);
  try {
    const demo = await demoOf(config, store);
    const dispatch: Dispatch = {
      store,
      menu,
      prefix: config.prefix,
      doorway,
      ...(config.web && { roomLink: roomLink(config, store), sourceLink: sourceLink(config, store) }),
      onFault: (err, reference, call) => log.error({ err, reference, door: call.door }, 'a call met a fault'),
    };
    return { config, store, dispatch, log, demo };
  } catch (fault) {
    await store.close();
    throw fault;
  }
}

async function open({ database }: Config): Promise<Store> {
  try {
    return await openStore({ url: database.engine === 'sqlite' ? database.file : database.url });
  } catch (fault) {
    const { code = '', message } = fault as NodeJS.ErrnoException;
    if (database.engine === 'sqlite')
      throw new CannotStart(
        `${database.file} cannot be opened for writing (${code || message}). Make its folder writable, or set DATA_DIR to another one.`,
      );
    // Never the address itself: it holds the password.
    throw new CannotStart(
      `The PostgreSQL server of DATABASE_URL cannot be used (${code || message}). Check that it runs and that the address is right.`,
    );
  }
}

/** A demo and a real committee never share a database, whichever way the switch stands. */
async function demoOf(config: Config, store: Store): Promise<CommitteeId | null> {
  if (config.demo) {
    // A real installation need not read the demo's people and texts.
    const { openDemo } = await import('../demo/open-demo.ts');
    const demo = await openDemo(store);
    if (demo) return demo;
    throw new CannotStart(
      'This database holds a real committee, so the demo stays out of it. Set DOCKET_DEMO=off, or let DATABASE_URL name another database.',
    );
  }
  const all = await store.committees.all();
  if (!all.some((committee) => committee.demo)) return null;
  throw new CannotStart(
    'This database holds the demo committee. Remove DOCKET_DEMO=off to open the demo, or let DATABASE_URL name another database.',
  );
}
