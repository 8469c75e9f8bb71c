import type { CommitteeId } from '../domain/ids.ts';
import type { Platform } from '../domain/place.ts';
import { TryLater } from '../domain/sender.ts';
import { type ClaimedMessage, madeAt, type Store } from '../store/index.ts';
import { cardToSend } from './deliver/card-of.ts';
import { type Directory, directoryOf, prepare } from './deliver/directory.ts';
import { handBackAtEnd } from './deliver/hand-back.ts';
import { inLanes } from './deliver/in-lanes.ts';
import { ofWhich } from './deliver/of-which.ts';
import { type FaultLog, handedBack, type Outcome, outcomeOf, type Senders } from './deliver/outcome.ts';
import { sendLimitMs } from './deliver/patience.ts';
import { type Answered, carriesRungs, recorder } from './deliver/recorder.ts';
import { sayIn } from './deliver/say-in.ts';
import { tellPrivately } from './deliver/tell-privately.ts';
import { passOn } from './progress/pass-on.ts';
import { systemViewer } from './system-viewer.ts';
import { placeKey } from './whom/routes.ts';
import { foundShut } from './workspaces/lost.ts';

/** For how long a claim keeps others off, in milliseconds of database time. */
export const leaseMs = 60_000;

/** One round of delivery: in whose name, how much, for whom. */
export interface Round {
  /** Unique to this process: claims are in its name. */
  readonly owner: string;
  readonly limit: number;
  /** What is for other platforms is left to processes that serve them. */
  readonly platforms?: readonly Platform[];
  /** Only one committee's messages. */
  readonly committeeId?: CommitteeId;
  /** Also what is not due yet, for a demo's clock. */
  readonly force?: boolean;
  readonly log?: FaultLog;
  /** Once aborted, what has not been begun is handed back. */
  readonly signal?: AbortSignal;
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
  const goesOn = whileLeased(round);
  const claimed = await store.outbox.claimMessages({ ...round, leaseMs });
  const directories = await directoriesOf(store, claimed);
  /** Channels that asked for patience in this round. */
  const patient = new Map<string, TryLater>();
  let settled = 0;
  const record = recorder(store, round);
  const atHand = handBackAtEnd(claimed, round.signal, (message) =>
    giveUp(store, round, message, handedBack(message.attempts)),
  );
  await inLanes(claimed, placeKey, async (message) => {
    if (!atHand.begin(message)) return;
    const asked = patient.get(placeKey(message));
    try {
      if (!goesOn()) return await giveUp(store, round, message, handedBack(message.attempts));
      if (asked) throw asked;
      const answered = await sayOne(store, senders, directories.get(message.committeeId), message);
      if (await record(message, answered)) settled++;
    } catch (error) {
      if (error instanceof TryLater) {
        // An answer that was lost is this message's own trouble; being asked to wait is the channel's.
        // So is a thread that cannot be looked at yet.
        if (!error.perhapsSent && message.kind !== 'note') patient.set(placeKey(message), error);
      } else round.log?.warn({ err: error, message: message.id }, 'a message could not be sent');
      const outcome = outcomeOf(error, message.attempts, message.kind);
      if (outcome.state !== 'waiting') settled++;
      if (outcome.state === 'held')
        await hold(store, round, directories.get(message.committeeId), message, outcome);
      else await giveUp(store, round, message, outcome);
    }
  });
  await atHand.over();
  return { claimed: claimed.length, settled };
}

/**
 * Whether another message may be begun: not when told to stop, and not when the lease might end before the
 * platform has answered, for then another process might be saying the same.
 */
export function whileLeased({ signal }: Round): () => boolean {
  const end = performance.now() + leaseMs - 2 * sendLimitMs;
  return () => !signal?.aborted && performance.now() < end;
}

/** Words a message and posts it, unless there is nothing left to say. */
async function sayOne(
  store: Store,
  senders: Senders,
  directory: Directory | undefined,
  message: ClaimedMessage,
): Promise<Answered> {
  if (!directory) throw new Error(`a message of no committee: ${message.id}`);
  const { card, language, leftOut, thread, sealed = [] } = await cardToSend(store, directory, message);
  if (sealed.length > 0) await tellPrivately(store, directory, message, sealed);
  const { id: key, at } = message;
  // Nobody can have posted it before it was made.
  const again = message.attempts > 0 ? { again: { since: madeAt(key) } } : {};
  const below = thread ? { thread } : {};
  const named = card && (await ofWhich(directory, message, language, card));
  const post = named && { card: named, language, key, at, ...again, ...below };
  const sent = await sayIn(directory, senders, message, post);
  // Found there from an earlier try: to be drawn anew, for it may say what was true then. So may the name of a thread
  // that the earlier try has begun.
  const isEarlier = sent?.found || (thread && again.again);
  const shown = message.wanted - (isEarlier ? 1 : 0);
  const outcome: Outcome = sent
    ? { state: 'sent', platformMessageId: sent.messageId, at: sent.channel, shown }
    : { state: 'skipped', error: leftOut[0]?.why ?? 'nothing to say' };
  return { outcome, leftOut };
}

/** Keeps a message for the return of its workspace; its rungs stay with it. */
async function hold(
  store: Store,
  round: Round,
  directory: Directory | undefined,
  message: ClaimedMessage,
  outcome: Outcome,
): Promise<void> {
  if (!directory) return;
  try {
    await foundShut(store, directory.committee, message, (rooms) =>
      rooms.outbox.settle(round.owner, message.id, outcome),
    );
  } catch (error) {
    round.log?.warn({ err: error, message: message.id }, 'a message could not be held');
  }
}

/**
 * Records a fault; a database that fails here too leaves it to the lease's end. What a morning could not say in
 * a lost place waits for the planner, who finds it another.
 */
async function giveUp(store: Store, round: Round, message: ClaimedMessage, outcome: Outcome): Promise<void> {
  try {
    await store.transaction(async (rooms) => {
      const lost = carriesRungs(message) && outcome.state === 'unreachable';
      if (lost) {
        await rooms.committees.hold(systemViewer(message.committeeId));
        await rooms.outbox.freeRungs(message.committeeId, message.id);
      }
      const kept = await rooms.outbox.settle(round.owner, message.id, outcome);
      // Somebody else took it when the lease ran out: its rungs are theirs.
      if (lost && !kept) throw new Error('the lease was lost');
      if (kept && !lost && outcome.state !== 'waiting')
        await rooms.outbox.rungsSkipped(message.id, outcome.state);
      if (kept && outcome.state === 'unreachable') await passOn(store, rooms, message);
    });
  } catch (error) {
    round.log?.warn({ err: error, message: message.id }, 'what became of a message could not be recorded');
  }
}

/** What the messages' committees know of their people and groups, each committee read once. */
export async function directoriesOf(
  store: Store,
  messages: readonly ClaimedMessage[],
): Promise<Map<CommitteeId, Directory>> {
  const directories = new Map<CommitteeId, Directory>();
  for (const [id, own] of Map.groupBy(messages, (message) => message.committeeId)) {
    const committee = await store.committees.find(id);
    if (!committee) continue;
    const directory = directoryOf(store, committee);
    await prepare(directory, own);
    directories.set(id, directory);
  }
  return directories;
}
