import { setImmediate as turn } from 'node:timers/promises';
import type { MessageId } from '../../domain/ids.ts';
import type { ClaimedMessage, Store } from '../../store/index.ts';
import type { Worded } from './kind.ts';
import type { FaultLog, Outcome } from './outcome.ts';

/** What came of a message that was sent, or of which nothing was left to say. */
export interface Answered {
  readonly outcome: Outcome;
  readonly leftOut: Worded['leftOut'];
}

/** False when the lease was lost meanwhile: then it is another's, and nothing is written. */
type Record = (message: ClaimedMessage, answered: Answered) => Promise<boolean>;

/** However many wait, no transaction holds more messages than this. */
const most = 100;

/**
 * Puts on record what came of messages. Those that were sent whole go together: what is answered while a transaction
 * is being written goes into the next one, and nobody waits for company. What a group could not record, for whatever
 * reason, is recorded alone: one bad row spoils nothing but itself.
 */
export function recorder(
  store: Store,
  { owner, log }: { readonly owner: string; readonly log?: FaultLog },
): Record {
  const waiting: (Sent & { readonly done: (kept: boolean | Promise<boolean>) => void })[] = [];
  let writing = false;
  const writeAll = async () => {
    writing = true;
    while (waiting.length > 0) {
      // SQLite writes while everything else stands still: what was answered meanwhile is heard only now.
      await turn();
      const group = waiting.splice(0, most);
      const kept = await together(store, owner, group).catch((error: unknown) => {
        log?.warn({ err: error, messages: group.length }, 'messages could not be recorded together');
        return new Set<MessageId>();
      });
      for (const { message, outcome, done } of group)
        done(kept.has(message.id) || alone(store, owner, message, { outcome, leftOut: [] }));
    }
    writing = false;
  };
  return (message, answered) => {
    const { outcome, leftOut } = answered;
    if (outcome.state !== 'sent' || leftOut.length > 0) return alone(store, owner, message, answered);
    const { promise, resolve } = Promise.withResolvers<boolean>();
    waiting.push({ message, outcome, done: resolve });
    if (!writing) void writeAll();
    return promise;
  };
}

interface Sent {
  readonly message: ClaimedMessage;
  readonly outcome: Extract<Outcome, { state: 'sent' }>;
}

/** Answers with those that were recorded. */
async function together(store: Store, owner: string, group: readonly Sent[]): Promise<Set<MessageId>> {
  const sent = group.map(({ message: { id }, outcome }) => ({ id, ...outcome }));
  const carriers = group.flatMap(({ message }) => (carriesRungs(message) ? message.id : []));
  if (carriers.length === 0) return store.outbox.settleSent(owner, sent);
  return store.transaction(async (rooms) => {
    const kept = await rooms.outbox.settleSent(owner, sent);
    await rooms.outbox.rungsCarried(carriers.filter((id) => kept.has(id)));
    return kept;
  });
}

async function alone(
  store: Store,
  owner: string,
  message: ClaimedMessage,
  { outcome, leftOut }: Answered,
): Promise<boolean> {
  if (!carriesRungs(message)) return store.outbox.settle(owner, message.id, outcome);
  return store.transaction(async (rooms) => {
    // Somebody else took it when the lease ran out: theirs is the record.
    if (!(await rooms.outbox.settle(owner, message.id, outcome))) return false;
    for (const [why, tasks] of Map.groupBy(leftOut, (one) => one.why)) {
      const ids = tasks.map((one) => one.taskId);
      await rooms.outbox.rungsSkipped(message.id, why, ids);
      await rooms.outbox.leaveOut(message.id, ids);
    }
    if (outcome.state === 'sent') await rooms.outbox.rungsCarried([message.id]);
    return true;
  });
}

/** Whether a message tells reminders, which the books keep one by one. */
export const carriesRungs = ({ kind }: ClaimedMessage) => kind === 'morning' || kind === 'late';
