import type { Hold } from '../store/hold-alone.ts';
import type { ChatDoor } from './chat-door.ts';
import { every } from './every.ts';
import type { House } from './open-house.ts';

/** A door that only one of several processes may have open. */
export interface InTurn {
  /** "Discord". */
  readonly name: string;
  /** Null while another process has the turn. */
  take(): Promise<Hold | null>;
  open(): Promise<ChatDoor>;
  /** The turn is taken within this after its holder is gone. Milliseconds. */
  readonly leaseMs: number;
}

/**
 * Opens the door in whichever process has the turn, and shuts it at once where the turn is lost. What keeps the
 * door from opening is thrown on at the start; later, the turn goes to whoever can open it.
 */
export async function inTurn({ log }: Pick<House, 'log'>, asked: InTurn): Promise<ChatDoor> {
  const { name, leaseMs } = asked;
  let now: { readonly hold: Hold; readonly door: ChatDoor } | undefined;
  /** Until the door is shut for good it is not opened again. */
  let shutting = Promise.resolve();
  let notBefore = 0;
  let isSaid = false;

  async function takeTurn(): Promise<void> {
    const hold = await asked.take();
    if (!hold) return;
    try {
      now = { hold, door: await asked.open() };
    } catch (fault) {
      // Others may have more luck with it.
      notBefore = performance.now() + leaseMs;
      await hold.release();
      throw fault;
    }
    const lose = () => {
      shutting = shut(hold);
    };
    hold.lost.addEventListener('abort', lose, { once: true });
    if (hold.lost.aborted) lose();
  }

  async function shut(hold: Hold): Promise<void> {
    if (now?.hold !== hold) return;
    const { door } = now;
    now = undefined;
    log.warn(`the database is away, and another process may take ${name}: it is shut here`);
    await door.close().catch((err: unknown) => log.warn({ err }, `${name} could not be shut`));
    await hold.release();
  }

  async function tryAgain(): Promise<void> {
    await shutting;
    if (now || performance.now() < notBefore) return;
    try {
      await takeTurn();
      isSaid = false;
      if (now) log.info(`${name} is open here now: the process that had it is gone`);
    } catch (err) {
      if (!isSaid) log.error({ err }, `${name} could not be opened here`);
      isSaid = true;
    }
  }

  await takeTurn();
  const trying = every(leaseMs / 10, tryAgain);
  return {
    name,
    says: now?.door.says ?? 'another process is connected; this one takes over when that is gone',
    ways: [],
    notWell: () => now?.door.notWell?.() ?? null,
    async close() {
      await trying.stop();
      const last = now;
      now = undefined;
      await last?.door.close();
      await last?.hold.release();
    },
  };
}
