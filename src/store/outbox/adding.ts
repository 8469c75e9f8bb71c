import { sql } from 'kysely';
import type { Instant } from '../../domain/day.ts';
import type { CommitteeId, MessageId, TaskId } from '../../domain/ids.ts';
import { type Db, databaseNow, engineOf } from '../db.ts';
import { newId } from '../id.ts';
import { checked } from '../scoped.ts';
import { later } from './later.ts';
import type { NewMessage } from './types.ts';

export interface KeptMessage {
  readonly id: MessageId;
  readonly key: string;
  /** Still waiting: more may be put into it until the transaction ends. */
  readonly open: boolean;
  /** It met a place that is lost: nothing arrives there this morning. */
  readonly dead: boolean;
  /** Made just now: nothing is in it yet. */
  readonly fresh: boolean;
}

/**
 * Makes the messages whose keys are new and answers with all of them, locked until the transaction ends so
 * that nobody claims one while tasks are put into it. Asked for in order of key: two askers that lock in
 * different orders would wait for each other for ever.
 */
export async function keepMessages(
  db: Db,
  committeeId: CommitteeId,
  messages: readonly NewMessage[],
): Promise<KeptMessage[]> {
  if (messages.length === 0) return [];
  const sorted = messages.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const made = await db
    .insertInto('messages')
    .columns([
      'id',
      'committee_id',
      'kind',
      'key',
      'platform',
      'workspace',
      'channel',
      'group_id',
      'member_id',
      'language',
      'state',
      'at',
      'day',
      'due_at',
      'attempts',
      'error',
      'wanted',
      'shown',
      'subject_id',
    ])
    .values(
      sorted.map((message) => ({
        id: newId<MessageId>(),
        committee_id: committeeId,
        kind: message.kind,
        key: message.key,
        platform: message.route.platform,
        workspace: message.route.workspace,
        channel: message.route.channel,
        group_id: message.route.groupId,
        member_id: message.route.memberId,
        language: null,
        state: message.unreachable === undefined ? ('waiting' as const) : ('unreachable' as const),
        at: message.at,
        day: message.day,
        due_at: later(db, message.waitMs),
        attempts: 0,
        error: message.unreachable ?? null,
        wanted: 1,
        shown: 0,
        subject_id: message.subjectId ?? null,
      })),
    )
    .onConflict((on) => on.column('key').doNothing())
    .returning(['id', 'key'])
    .execute();
  const fresh = new Set(made.map(({ key }) => key));
  const there = await locked(
    db,
    sorted.filter(({ key }) => !fresh.has(key)),
  );
  return [...made.map((one) => ({ ...one, open: true, dead: false, fresh: true })), ...there];
}

/** Those of these messages that were there already, locked. */
async function locked(db: Db, messages: readonly NewMessage[]): Promise<KeptMessage[]> {
  if (messages.length === 0) return [];
  const wanted = new Map(messages.map((message) => [message.key, message]));
  let query = db
    .selectFrom('messages')
    .select(['id', 'key', 'kind', 'state', 'attempts'])
    .where('key', 'in', [...wanted.keys()])
    .orderBy('key');
  if (engineOf(db) === 'postgres') query = query.forUpdate();
  const rows = await query.execute();
  return rows.map(({ id, key, kind, state, attempts }) => {
    const shut = wanted.get(key)?.unreachable !== undefined;
    // News is not drawn anew: one that may have been posted takes no more in.
    const waits = state === 'waiting' && (attempts === 0 || kind !== 'announcement');
    const lost = state === 'unreachable';
    return { id, key, open: waits || (lost && shut), dead: lost && !shut, fresh: false };
  });
}

/** Those of these keys whose messages wait and have not been tried yet: more may be put into them. */
export async function waitingKeys(db: Db, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await db
    .selectFrom('messages')
    .select('key')
    .where('key', 'in', keys)
    .where('state', '=', 'waiting')
    .where('attempts', '=', 0)
    .execute();
  return new Set(rows.map((row) => row.key));
}

/** Those of these keys whose messages have been made, whatever became of them. */
export async function madeKeys(db: Db, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await db.selectFrom('messages').select('key').where('key', 'in', keys).execute();
  return new Set(rows.map((row) => row.key));
}

/**
 * Lets the mornings that were being filled go out, each at its own time, and never later than it was to: the planner
 * has put everything in. What a platform has put off waits for that. `now` is committee time.
 */
export async function releaseMornings(db: Db, committeeId: CommitteeId, now: Instant): Promise<void> {
  const earlier = sql.raw(engineOf(db) === 'postgres' ? 'least' : 'min');
  // What waits for a later time is little; all that the committee ever posted is not.
  await checked(db, { committeeId })
    .update('messages')
    .set((is) => ({
      due_at: is
        .case()
        .when('at', '>', now)
        .then(
          sql<Instant>`${earlier}(${is.ref('due_at')}, ${databaseNow(db)} + ${is.ref('at')} - ${sql.lit(now)})`,
        )
        .else(databaseNow(db))
        .end(),
    }))
    .where('state', '=', 'waiting')
    .where('due_at', '>', databaseNow(db))
    .where('kind', 'in', ['morning', 'late'])
    .where('attempts', '=', 0)
    .where('error', 'is', null)
    .execute();
}

/** Has the posted messages that show a task drawn anew, as far back as `since` (committee time). */
export async function raiseWanted(
  db: Db,
  committeeId: CommitteeId,
  taskId: TaskId,
  since: number,
): Promise<void> {
  await checked(db, { committeeId })
    .update('messages')
    .set((is) => ({ wanted: is('wanted', '+', 1) }))
    .where('id', 'in', (from) =>
      from.selectFrom('message_tasks').select('message_id').where('task_id', '=', taskId),
    )
    .where('kind', 'in', ['morning', 'parts', 'report', 'blocker'])
    .where('state', 'in', ['claimed', 'sent'])
    .where('at', '>=', since)
    .execute();
}

/** Has what was posted about a subject that is no task drawn anew. */
export async function redraw(db: Db, committeeId: CommitteeId, subjectId: string): Promise<void> {
  await checked(db, { committeeId })
    .update('messages')
    .set((is) => ({ wanted: is('wanted', '+', 1) }))
    .where('subject_id', '=', subjectId)
    .where('state', 'in', ['claimed', 'sent'])
    .execute();
}
