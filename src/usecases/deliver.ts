import type { CommitteeId } from '../domain/ids.ts';
import { TryLater } from '../domain/sender.ts';
import type { ClaimedMessage, CommitteeSettings, Store } from '../store/index.ts';
import { cardToSend } from './deliver/card-of.ts';
import { inLanes } from './deliver/in-lanes.ts';
import { type FaultLog, outcomeOf, type Senders } from './deliver/outcome.ts';
import { placeOf } from './deliver/place-of.ts';
import { placeKey } from './recipients.ts';

/** For how long a claim keeps others off, in milliseconds of database time. */
export const leaseMs = 60_000;

/** One round of delivery: in whose name, how much, for whom. */
export interface Round {
  /** Unique to this process: claims are in its name. */
  readonly owner: string;
  readonly limit: number;
  /** Only one committee's messages. */
  readonly committeeId?: CommitteeId;
  /** Also what is not due yet, for a demo's clock. */
  readonly force?: boolean;
  readonly log?: FaultLog;
}

/** What came of a round: messages taken, and those of them that will not be looked at again. */
export interface Delivered {
  readonly claimed: number;
  readonly settled: number;
}

/**
 * Sends what is due: claims up to `limit` messages, looks at their tasks again, words them and posts them,
 * each channel in order and different channels side by side. A message that fails keeps its place in the
 * outbox and never holds up another channel's. Throws only when the database does.
 */
export async function deliver(store: Store, senders: Senders, round: Round): Promise<Delivered> {
  const claimed = await store.outbox.claimMessages({ ...round, leaseMs });
  const committees = await committeesOf(store, claimed);
  /** Channels that asked for patience in this round. */
  const patient = new Map<string, TryLater>();
  let settled = 0;
  await inLanes(claimed, placeKey, async (message) => {
    const asked = patient.get(placeKey(message));
    try {
      if (asked) throw asked;
      if (await deliverOne(store, senders, round.owner, committees, message)) settled++;
    } catch (error) {
      if (error instanceof TryLater) patient.set(placeKey(message), error);
      else round.log?.warn({ err: error, message: message.id }, 'a message could not be sent');
      const outcome = outcomeOf(error, message.attempts);
      if (outcome.state !== 'waiting') settled++;
      await giveUp(store, round, message, outcome);
    }
  });
  return { claimed: claimed.length, settled };
}

async function deliverOne(
  store: Store,
  senders: Senders,
  owner: string,
  committees: ReadonlyMap<CommitteeId, CommitteeSettings>,
  message: ClaimedMessage,
): Promise<boolean> {
  const committee = committees.get(message.committeeId);
  if (!committee) throw new Error(`a message of no committee: ${message.id}`);
  const { sender, channel } = await placeOf(store, senders, message);
  const { card, leftOut } = await cardToSend(store, committee, message);
  const sent = card && (await sender.send({ channel, card, key: message.id, at: message.at }));
  return store.transaction(async (rooms) => {
    const kept = await rooms.outbox.settle(
      owner,
      message.id,
      sent
        ? { state: 'sent', platformMessageId: sent.messageId, at: channel, shown: message.wanted }
        : { state: 'skipped', error: leftOut[0]?.why ?? 'nothing to say' },
    );
    // Somebody else took it when the lease ran out: theirs is the record.
    if (!kept) return false;
    for (const [why, tasks] of Map.groupBy(leftOut, (one) => one.why)) {
      const ids = tasks.map((one) => one.taskId);
      await rooms.outbox.rungsSkipped(message.id, why, ids);
      await rooms.outbox.leaveOut(message.id, ids);
    }
    if (sent) await rooms.outbox.rungsCarried(message.id);
    return true;
  });
}

/** Records a fault; a database that fails here too leaves it to the lease's end. */
async function giveUp(
  store: Store,
  round: Round,
  message: ClaimedMessage,
  outcome: ReturnType<typeof outcomeOf>,
) {
  try {
    await store.transaction(async (rooms) => {
      const kept = await rooms.outbox.settle(round.owner, message.id, outcome);
      if (kept && outcome.state !== 'waiting') await rooms.outbox.rungsSkipped(message.id, outcome.state);
    });
  } catch (error) {
    round.log?.warn({ err: error, message: message.id }, 'what became of a message could not be recorded');
  }
}

/** The committees of these messages, each read once. */
export async function committeesOf(
  store: Store,
  messages: readonly ClaimedMessage[],
): Promise<Map<CommitteeId, CommitteeSettings>> {
  const committees = new Map<CommitteeId, CommitteeSettings>();
  for (const id of new Set(messages.map((message) => message.committeeId))) {
    const found = await store.committees.find(id);
    if (found) committees.set(id, found);
  }
  return committees;
}
