import type { Platform } from '../../domain/place.ts';
import { type Sender, ShutOut, TryLater, Unreachable } from '../../domain/sender.ts';
import type { MessageKind, Rooms } from '../../store/index.ts';

/** What became of a message, as the outbox keeps it. */
export type Outcome = Parameters<Rooms['outbox']['settle']>[2];

/** The doors that can post unasked, as this installation has them. */
export type Senders = Partial<Record<Platform, Sender>>;

/** Where faults are told; a pino logger is one. */
export interface FaultLog {
  warn(fields: object, text: string): void;
}

/** A message that failed so often is left, and shown as failed. */
const mostAttempts = 10;

/**
 * What a fault means for the message: given up, or to be tried again. Being asked to wait is no attempt, but
 * what may have been posted counts as tried once: an outage loses no message, and none is posted twice. A note
 * whose card is gone has lost its place and nothing else: it stands in the history.
 */
export function outcomeOf(error: unknown, attempts: number, kind?: MessageKind) {
  const why = error instanceof Error ? error.message : String(error);
  if (error instanceof ShutOut) return { state: 'held', error: why } as const;
  if (error instanceof Unreachable)
    return { state: kind === 'note' ? 'skipped' : 'unreachable', error: why } as const;
  if (error instanceof TryLater) {
    const tried = error.perhapsSent ? Math.max(attempts, 1) : attempts;
    return { state: 'waiting', error: why, waitMs: error.retryAfterMs, attempts: tried } as const;
  }
  if (attempts + 1 >= mostAttempts) return { state: 'failed', error: why } as const;
  return { state: 'waiting', error: why, waitMs: backOffMs(attempts), attempts: attempts + 1 } as const;
}

/** Not begun: whoever looks next may take it at once. */
export function handedBack(attempts: number) {
  return { state: 'waiting', error: null, waitMs: 0, attempts } as const;
}

/** 5 s, 10 s, 20 s … at most a quarter of an hour. */
function backOffMs(attempts: number): number {
  return Math.min(5_000 * 2 ** attempts, 15 * 60_000);
}
