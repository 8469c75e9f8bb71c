import type { Day } from '../../domain/day.ts';
import type { CommitteeId, MessageId, RungId, TaskId } from '../../domain/ids.ts';
import type { Db } from '../db.ts';
import { newId } from '../id.ts';
import { checked } from '../scoped.ts';
import type { NewRung, Recipient, WaitingRung } from './types.ts';

/**
 * Rungs that are on the books already, of these tasks: `task recipient rung version`, one text each. With
 * `between` only those of recipients from the first id to the last.
 */
export async function knownRungs(
  db: Db,
  committeeId: CommitteeId,
  taskIds: readonly TaskId[],
  between?: { readonly first: Recipient; readonly last: Recipient },
): Promise<Set<string>> {
  if (taskIds.length === 0) return new Set();
  let query = checked(db, { committeeId })
    .from('rungs')
    .innerJoin('tasks as t', 't.id', 'rungs.task_id')
    .select(['rungs.task_id', 'rungs.recipient_id', 'rungs.rung', 'rungs.deadline_version'])
    .where('rungs.task_id', 'in', taskIds)
    .whereRef('rungs.deadline_version', '=', 't.deadline_version');
  if (between)
    query = query
      .where('rungs.recipient_id', '>=', between.first)
      .where('rungs.recipient_id', '<=', between.last);
  const rows = await query.execute();
  return new Set(rows.map((row) => rungKey(row.task_id, row.recipient_id, row.rung, row.deadline_version)));
}

const rungKey = (taskId: TaskId, recipientId: Recipient, rung: number, version: number) =>
  `${taskId} ${recipientId} ${rung} ${version}`;

/** Books rungs, each with the message that will carry it (null: it waits for one). Known ones are left alone. */
export async function addRungs(
  db: Db,
  committeeId: CommitteeId,
  rungs: readonly (NewRung & { messageId: MessageId | null })[],
): Promise<void> {
  if (rungs.length === 0) return;
  // Those that wait are taken up by their ids: in the order in which they were booked.
  const ids = rungs.map(() => newId<RungId>()).sort();
  await db
    .insertInto('rungs')
    .values(
      rungs.map((rung, at) => ({
        id: ids[at] ?? newId<RungId>(),
        committee_id: committeeId,
        task_id: rung.taskId,
        recipient_id: rung.recipientId,
        role: rung.role,
        rung: rung.rung,
        deadline_version: rung.deadlineVersion,
        day: rung.day,
        state: rung.state,
        reason: rung.reason,
        message_id: rung.messageId,
      })),
    )
    .onConflict((on) => on.columns(['task_id', 'recipient_id', 'rung', 'deadline_version']).doNothing())
    .execute();
}

/**
 * Rungs of days before `today` that no message has taken yet, and those up to `today` whose place was lost, by id
 * after `after`.
 */
export async function waitingRungs(
  db: Db,
  committeeId: CommitteeId,
  today: Day,
  page: { after: RungId | ''; limit: number },
): Promise<WaitingRung[]> {
  const rows = await db
    .selectFrom('rungs as r')
    .innerJoin('tasks as t', 't.id', 'r.task_id')
    .select([
      'r.id',
      'r.task_id as taskId',
      'r.recipient_id as recipientId',
      'r.role',
      'r.rung',
      'r.day',
      'r.reason',
      't.state',
      't.deadline_version as now',
      'r.deadline_version as then',
    ])
    .where('r.committee_id', '=', committeeId)
    .where('r.state', '=', 'planned')
    .where('r.message_id', 'is', null)
    .where('r.day', '<=', today)
    .where((is) => is.or([is('r.day', '<', today), is('r.reason', '=', 'unreachable')]))
    .where('r.id', '>', page.after as RungId)
    .orderBy('r.id')
    .limit(page.limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    taskId: row.taskId,
    recipientId: row.recipientId,
    role: row.role,
    rung: row.rung,
    day: row.day,
    lost: row.reason === 'unreachable',
    over: row.state === 'open' ? (row.now === row.then ? null : 'moved') : row.state,
  }));
}

/** Puts waiting rungs into a message; those another planner took meanwhile are left where they are. */
export async function putIntoMessage(
  db: Db,
  committeeId: CommitteeId,
  ids: readonly RungId[],
  messageId: MessageId,
) {
  await checked(db, { committeeId })
    .update('rungs')
    .set({ message_id: messageId, reason: null })
    .where('id', 'in', ids)
    .where('state', '=', 'planned')
    .where('message_id', 'is', null)
    .execute();
}

/** Takes rungs off the books, for a reason people can read in the ledger. */
export async function skipRungs(
  db: Db,
  committeeId: CommitteeId,
  ids: readonly RungId[],
  reason: string,
): Promise<void> {
  if (ids.length === 0) return;
  await checked(db, { committeeId })
    .update('rungs')
    .set({ state: 'skipped', reason })
    .where('id', 'in', ids)
    .where('state', '=', 'planned')
    .execute();
}
