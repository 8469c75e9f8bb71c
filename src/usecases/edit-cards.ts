import { ShutOut, TryLater, Unreachable } from '../domain/sender.ts';
import type { ClaimedMessage, Store } from '../store/index.ts';
import { cardToShow } from './deliver/card-of.ts';
import type { Directory } from './deliver/directory.ts';
import { handBackAtEnd } from './deliver/hand-back.ts';
import { inLanes } from './deliver/in-lanes.ts';
import { nameThread } from './deliver/name-thread.ts';
import { ofWhich } from './deliver/of-which.ts';
import { handedBack, outcomeOf, type Senders } from './deliver/outcome.ts';
import { inTime } from './deliver/patience.ts';
import { senderOf } from './deliver/place-of.ts';
import { type Delivered, directoriesOf, leaseMs, type Round, whileLeased } from './deliver.ts';
import { placeKey } from './whom/routes.ts';

/**
 * Draws posted reminders anew whose tasks have changed. Each is worded from the tasks as they are now, so the
 * latest version wins however many changes there were; a change during the edit makes another edit.
 */
export async function editCards(store: Store, senders: Senders, round: Round): Promise<Delivered> {
  const goesOn = whileLeased(round);
  const claimed = await store.outbox.claimEdits({ ...round, leaseMs });
  const directories = await directoriesOf(store, claimed);
  let settled = 0;
  const giveBack = (message: ClaimedMessage) =>
    store.outbox.settleEdit(round.owner, message.id, handedBack(message.attempts));
  // What cannot be given back is another's when the lease ends.
  const atHand = handBackAtEnd(claimed, round.signal, (message) => giveBack(message).catch(() => {}));
  await inLanes(claimed, placeKey, async (message) => {
    if (!atHand.begin(message)) return;
    try {
      if (!goesOn()) return await giveBack(message);
      await editOne(store, senders, directories.get(message.committeeId), message);
      await store.outbox.settleEdit(round.owner, message.id, { shown: message.wanted });
      settled++;
    } catch (error) {
      if (!(error instanceof TryLater || error instanceof ShutOut))
        round.log?.warn({ err: error, message: message.id }, 'a card could not be edited');
      if (await putOff(store, round, message, error)) settled++;
    }
  });
  await atHand.over();
  return { claimed: claimed.length, settled };
}

async function editOne(
  store: Store,
  senders: Senders,
  directory: Directory | undefined,
  message: ClaimedMessage,
): Promise<void> {
  const shown = directory && (await cardToShow(store, directory, message));
  if (!shown || message.platformMessageId === null) return;
  const { platform, workspace, channel, platformMessageId: messageId } = message;
  const sender = senderOf(senders, platform);
  const card = await ofWhich(directory, message, shown.language, shown.card);
  const { thread } = shown;
  const edit = { channel: { platform, workspace, channel }, messageId, card, language: shown.language };
  const gone = await inTime(sender.edit({ ...edit, ...(thread && { thread }) })).then(
    () => null,
    (error: unknown) => {
      if (!thread || !(error instanceof Unreachable) || error instanceof ShutOut) throw error;
      return error;
    },
  );
  // A note that is gone has left its thread behind.
  await nameThread(store, sender, message, shown);
  if (gone) throw gone;
}

/** Whether a workspace that has put Docket out is back costs no call: its cards are then drawn anew. */
const shutMs = 30 * 60_000;

/** Tries again later, or leaves the card as it is: true when it was left. */
async function putOff(store: Store, round: Round, message: ClaimedMessage, error: unknown): Promise<boolean> {
  const outcome = outcomeOf(error instanceof ShutOut ? new TryLater(shutMs) : error, message.attempts);
  const left = outcome.state !== 'waiting';
  try {
    await store.outbox.settleEdit(round.owner, message.id, left ? { shown: message.wanted } : outcome);
  } catch (fault) {
    round.log?.warn({ err: fault, message: message.id }, 'what became of an edit could not be recorded');
  }
  return left;
}
