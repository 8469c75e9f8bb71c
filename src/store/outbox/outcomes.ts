import type { MessageId } from '../../domain/ids.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import { type Db, databaseNow } from '../db.ts';
import { later } from './later.ts';

/** What became of a claimed message. */
export type Outcome =
  | {
      readonly state: 'sent';
      readonly platformMessageId: string;
      /** Where it is, for edits: a person's direct channel is known only now. */
      readonly at: ChannelAddress;
      readonly shown: number;
    }
  | { readonly state: 'skipped'; readonly error: string | null }
  | { readonly state: 'unreachable' | 'failed' | 'held'; readonly error: string }
  /** To be tried again after `waitMs`; `attempts` as it is to stand. */
  | {
      readonly state: 'waiting';
      readonly error: string | null;
      readonly waitMs: number;
      readonly attempts: number;
    };

/**
 * Writes down what became of a message and gives it up. False when the lease was lost meanwhile: then it is
 * another's, and nothing is written.
 */
export async function settle(db: Db, owner: string, id: MessageId, outcome: Outcome): Promise<boolean> {
  const done = await db
    .updateTable('messages')
    .set({ state: outcome.state, lease_owner: null, lease_until: null, ...settled(db, outcome) })
    .where('id', '=', id)
    .where('state', '=', 'claimed')
    .where('lease_owner', '=', owner)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) === 1;
}

function settled(db: Db, outcome: Outcome) {
  if (outcome.state === 'sent') {
    const { platformMessageId, at, shown } = outcome;
    return {
      ...at,
      platform_message_id: platformMessageId,
      shown,
      attempts: 0,
      error: null,
      sent_at: databaseNow(db),
    };
  }
  if (outcome.state !== 'waiting') return { error: outcome.error };
  return { error: outcome.error, attempts: outcome.attempts, due_at: later(db, outcome.waitMs) };
}

/** Writes down that an edit shows version `shown`, or, with `waitMs`, that it is to be tried again. */
export async function settleEdit(
  db: Db,
  owner: string,
  id: MessageId,
  done:
    | { readonly shown: number }
    | { readonly waitMs: number; readonly attempts: number; readonly error: string | null },
): Promise<void> {
  await db
    .updateTable('messages')
    .set({
      lease_owner: null,
      lease_until: null,
      ...('shown' in done
        ? { shown: done.shown, attempts: 0 }
        : { due_at: later(db, done.waitMs), attempts: done.attempts, error: done.error }),
    })
    .where('id', '=', id)
    .where('state', '=', 'sent')
    .where('lease_owner', '=', owner)
    .execute();
}
