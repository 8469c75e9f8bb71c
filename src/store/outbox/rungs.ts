import type { Day } from '../../domain/day.ts';
import type { CommitteeId, GroupId, MessageId, RungId, TaskId } from '../../domain/ids.ts';
import type { Db } from '../db.ts';
import { newId } from '../id.ts';
import { checked } from '../scoped.ts';
import type { NewRung, WaitingRung } from './types.ts';

/**
 * Rungs that are on the books already, of these tasks: `task group rung version`, one text each. With `groups`
 * only those of groups from the first id to the last.
 */
export async function knownRungs(
  db: Db,
  committeeId: CommitteeId,
  taskIds: readonly TaskId[],
  groups?: { readonly first: GroupId; readonly last: GroupId },
): Promise<Set<string>> {
  if (taskIds.length === 0) return new Set();
  let query = checked(db, { committeeId })
    .from('rungs')
    .innerJoin('tasks as t', 't.id', 'rungs.task_id')
    .select(['rungs.task_id', 'rungs.group_id', 'rungs.rung', 'rungs.deadline_version'])
    .where('rungs.task_id', 'in', taskIds)
    .whereRef('rungs.deadline_version', '=', 't.deadline_version');
  if (groups)
    query = query.where('rungs.group_id', '>=', groups.first).where('rungs.group_id', '<=', groups.last);
  const rows = await query.execute();
  return new Set(rows.map((row) => rungKey(row.task_id, row.group_id, row.rung, row.deadline_version)));
}

const rungKey = (taskId: TaskId, groupId: GroupId, rung: number, version: number) =>
  `${taskId} ${groupId} ${rung} ${version}`;

/** Books rungs, each with the message that will carry it (null: it waits for one). Known ones are left alone. */
export async function addRungs(
  db: Db,
  committeeId: CommitteeId,
  rungs: readonly (NewRung & { messageId: MessageId | null })[],
): Promise<void> {
  if (rungs.length === 0) return;
  await db
    .insertInto('rungs')
    .values(
      rungs.map((rung) => ({
        id: newId<RungId>(),
        committee_id: committeeId,
        task_id: rung.taskId,
        group_id: rung.groupId,
        rung: rung.rung,
        deadline_version: rung.deadlineVersion,
        day: rung.day,
        state: rung.state,
        reason: rung.reason,
        message_id: rung.messageId,
      })),
    )
    .onConflict((on) => on.columns(['task_id', 'group_id', 'rung', 'deadline_version']).doNothing())
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
      'r.group_id as groupId',
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
    groupId: row.groupId,
    rung: row.rung,
    day: row.day,
    lost: row.reason === 'unreachable',
    over:
      row.state === 'open'
        ? row.now === row.then
          ? null
          : 'moved'
        : row.state === 'done'
          ? 'done'
          : 'dropped',
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
