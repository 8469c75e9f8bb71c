import { sql } from 'kysely';
import type { MessageId } from '../../domain/ids.ts';
import type { ChannelAddress } from '../../domain/place.ts';
import { type Db, databaseNow, engineOf } from '../db.ts';
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

/**
 * Writes down in one statement that messages were sent, and gives them up. Answers with those that it recorded. The
 * others are another's, or somebody is at their rows just now: to be settled one by one. This one never waits for a
 * row, for whoever holds it may be waiting for the next.
 */
export async function settleSent(
  db: Db,
  owner: string,
  sent: readonly ({ readonly id: MessageId } & Extract<Outcome, { state: 'sent' }>)[],
): Promise<Set<MessageId>> {
  const done = await db
    .with('said', () => asRows(db, sent))
    .with(
      (cte) => cte('own').materialized(),
      (from) => {
        const own = from
          .selectFrom('messages')
          .select('id')
          .where('id', 'in', (said) => said.selectFrom('said').select('said.id'))
          .where('state', '=', 'claimed')
          .where('lease_owner', '=', owner);
        return engineOf(db) === 'postgres' ? own.forUpdate().skipLocked() : own;
      },
    )
    .updateTable('messages')
    .from('said')
    .set((is) => ({
      state: 'sent',
      lease_owner: null,
      lease_until: null,
      platform: is.ref('said.platform'),
      workspace: is.ref('said.workspace'),
      channel: is.ref('said.channel'),
      platform_message_id: is.ref('said.posted'),
      shown: is.ref('said.shown'),
      attempts: 0,
      error: null,
      sent_at: databaseNow(db),
    }))
    .whereRef('messages.id', '=', 'said.id')
    .where('messages.id', 'in', (from) => from.selectFrom('own').select('own.id'))
    .returning('messages.id')
    .execute();
  return new Set(done.map(({ id }) => id));
}

interface Said extends ChannelAddress {
  readonly id: MessageId;
  readonly posted: string;
  readonly shown: number;
}

/** In one value, however many there are: so it is always the same statement, and its plan is made once. */
function asRows(db: Db, sent: Parameters<typeof settleSent>[2]) {
  const all = sent.map(
    ({ id, platformMessageId, at, shown }): Said => ({ id, posted: platformMessageId, ...at, shown }),
  );
  const json = JSON.stringify(all);
  const said =
    engineOf(db) === 'postgres'
      ? sql`jsonb_array_elements(cast(${json} as jsonb)) as said(value)`
      : sql`json_each(${json}) as said`;
  return sql<Said>`(select value ->> 'id' as id, value ->> 'posted' as posted, value ->> 'platform' as platform,
    value ->> 'workspace' as workspace, value ->> 'channel' as channel,
    cast(value ->> 'shown' as integer) as shown from ${said})`;
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
