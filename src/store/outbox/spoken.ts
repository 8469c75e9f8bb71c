import { type SqlBool, sql } from 'kysely';
import type { Day, Instant } from '../../domain/day.ts';
import type { CommitteeId, GroupId, MessageId, TaskId } from '../../domain/ids.ts';
import type { Db } from '../db.ts';
import { partColumns, partsIn } from '../tasks/part-columns.ts';
import { saidColumns, saidNames, saidOf } from '../tasks/said-progress.ts';
import { dayRead, worded } from '../worded.ts';
import type { SpokenTask } from './types.ts';

/**
 * What each message is to say, task by task in the order in which they were put in, as the tasks are now.
 * A task holds while a rung of its present deadline had come by the message's day.
 */
export async function spokenIn(
  db: Db,
  committeeId: CommitteeId,
  messages: readonly { readonly id: MessageId; readonly day: Day }[],
): Promise<Map<MessageId, SpokenTask[]>> {
  if (messages.length === 0) return new Map();
  const ids = messages.map((message) => message.id);
  const rows = await rowsIn(db, committeeId, ids);
  const closers = await closersOf(
    db,
    committeeId,
    rows.filter((row) => row.state !== 'open'),
  );
  const spoken = new Map<MessageId, SpokenTask[]>(ids.map((id) => [id, []]));
  for (const row of rows) spoken.get(row.message_id)?.push(taskOf(row, closers.get(row.id)));
  return spoken;
}

/** Checked, as in scoped.ts, but with nothing to search by: the messages' own keys are quicker. */
function rowsIn(db: Db, committeeId: CommitteeId, ids: readonly MessageId[]) {
  return db
    .selectFrom('message_tasks as m')
    .innerJoin('tasks as t', 't.id', 'm.task_id')
    .innerJoin('messages as p', 'p.id', 'm.message_id')
    .leftJoin('members as a', 'a.id', 't.acknowledged_by')
    .leftJoin('members as e', 'e.id', 't.reported_by')
    .leftJoin('members as b', 'b.id', 't.returned_by')
    .select([
      'm.message_id',
      'm.rung',
      'm.history_number',
      'm.group_ids',
      'm.role',
      'm.was_due',
      't.acknowledged_on',
      'a.name as acknowledger',
      't.reported_on',
      'e.name as reporter',
      't.returned_on',
      'b.name as returner',
      't.return_reason',
      't.snoozed_to',
      't.id',
      't.number',
      't.title',
      't.title_in',
      't.state',
      't.priority',
      't.day',
      't.original_day',
      't.extensions',
      't.version',
      't.deadline_version',
      't.lead_group_id',
      't.closed_at',
      't.confidential',
    ])
    .select(saidColumns)
    .select(saidNames('t'))
    .select(partColumns('t'))
    .select((is) =>
      is
        .selectFrom('extensions as x')
        .select('x.to_day')
        .whereRef('x.task_id', '=', 't.id')
        .where(sql<SqlBool>`x.state in ('asked', 'supported')`)
        .as('asks_for'),
    )
    .select((is) =>
      is
        .exists(
          is
            .selectFrom('rungs as r')
            .select('r.id')
            .whereRef('r.task_id', '=', 't.id')
            .whereRef('r.rung', '=', 'm.rung')
            .whereRef('r.deadline_version', '=', 't.deadline_version')
            .whereRef('r.day', '<=', 'p.day'),
        )
        .as('holds'),
    )
    .where(sql<SqlBool>`m.committee_id || '' = ${committeeId}`)
    .where('m.message_id', 'in', ids)
    .orderBy('m.message_id')
    .orderBy('m.position')
    .execute();
}

type Row = Awaited<ReturnType<typeof rowsIn>>[number];

function taskOf(row: Row, closer: Closer | undefined): SpokenTask {
  return {
    id: row.id,
    number: row.number,
    title: worded(row.title, row.title_in),
    state: row.state,
    priority: row.priority,
    day: dayRead(row.day),
    originalDay: dayRead(row.original_day),
    version: row.version,
    deadlineVersion: row.deadline_version,
    leadGroupId: row.lead_group_id,
    closedAt: row.closed_at,
    closedBy: closer?.name ?? null,
    wasAccepted: closer?.action === 'accepted',
    reportedOn: row.reported_on,
    reportedBy: row.reporter,
    returned: row.returned_on && {
      on: row.returned_on,
      by: row.returner ?? '',
      reason: row.return_reason ?? '',
    },
    rung: row.rung,
    historyNumber: row.history_number,
    holds: Boolean(row.holds),
    groupIds: row.group_ids.split(' ').filter(Boolean) as GroupId[],
    role: row.role || null,
    wasDue: row.was_due,
    acknowledgedOn: row.acknowledged_on,
    acknowledgedBy: row.acknowledger,
    snoozedTo: row.snoozed_to,
    extensions: row.extensions,
    asksFor: row.asks_for,
    confidential: row.confidential === 1,
    progress: saidOf(row),
    parentNumber: row.parent_number,
    parts: partsIn(row),
  };
}

interface Closer {
  readonly name: string;
  readonly action: string;
}

/** Who closed each task: the member of the history entry written at the moment it was closed. */
async function closersOf(
  db: Db,
  committeeId: CommitteeId,
  closed: readonly { readonly id: TaskId; readonly closed_at: Instant | null }[],
): Promise<Map<TaskId, Closer>> {
  if (closed.length === 0) return new Map();
  const rows = await db
    .selectFrom('history as h')
    .innerJoin('tasks as t', (on) => on.onRef('t.id', '=', 'h.subject_id').onRef('t.closed_at', '=', 'h.at'))
    .innerJoin('members as m', 'm.id', 'h.member_id')
    .select(['t.id', 'm.name', 'h.action', 'h.number'])
    .where('h.committee_id', '=', committeeId)
    .where('h.subject_id', 'in', [...new Set(closed.map((task) => task.id))])
    .where('h.action', 'in', ['done', 'accepted', 'dropped'])
    .execute();
  // Sorted here: asked for the order, SQLite goes through all that ever happened in it.
  return new Map(rows.toSorted((a, b) => a.number - b.number).map((row) => [row.id, row]));
}
