import type { ClaimedMessage, Store } from '../../store/index.ts';
import type { Directory } from './directory.ts';
import type { Shown, Worded } from './kind.ts';
import { kinds } from './kinds.ts';
import { hearerOf } from './reminder-of.ts';

/** Words a message that is about to be sent: what was done, dropped or moved since it was planned is left out. */
export async function cardToSend(
  store: Store,
  directory: Directory,
  message: ClaimedMessage,
): Promise<Worded> {
  const hearer = await hearerOf(directory, message);
  return kinds[message.kind].send({ store, rooms: store, directory, hearer, message });
}

/** Words a sent card anew: a reminder with every task that it ever showed, as it is now; a request as it stands. */
export async function cardToShow(
  store: Store,
  directory: Directory,
  message: ClaimedMessage,
): Promise<Shown | null> {
  const hearer = await hearerOf(directory, message);
  return (await kinds[message.kind].show?.({ store, rooms: store, directory, hearer, message })) ?? null;
}
