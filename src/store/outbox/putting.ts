import type { Day } from '../../domain/day.ts';
import type { CommitteeId, MessageId, TaskId } from '../../domain/ids.ts';
import type { ReminderRole } from '../../domain/reminders/reminding.ts';
import { toldTogether } from '../../domain/told-together.ts';
import type { Db } from '../db.ts';
import type { PlacedIn, Recipient } from './types.ts';

/** A task that a message is to speak of: for a rung of the ladder, or for an entry of the history. */
interface Spoken extends PlacedIn {
  readonly taskId: TaskId;
  readonly rung: number | null;
  readonly historyNumber: number | null;
  /** Who is reminded of it by this message; none for an entry of the history. */
  readonly groupIds: readonly Recipient[];
  /** In which role they are; null for an entry of the history. */
  readonly role: ReminderRole | null;
  /** The day it should have been said, where that has gone by. */
  readonly wasDue: Day | null;
}

/**
 * Puts tasks into messages that `keepMessages` holds. A morning names a task once, with its latest rung and
 * all the groups that are told of it there.
 */
export async function putTasks(db: Db, committeeId: CommitteeId, tasks: readonly Spoken[]): Promise<void> {
  if (tasks.length === 0) return;
  const begun = tasks.filter((task) => !task.fresh);
  const messages = [...new Set(begun.map((task) => task.messageId))];
  const last = await lastPositions(db, messages);
  const unsaid = await notSpokenYet(db, messages, tasks);
  if (unsaid.length === 0) return;
  const rows = unsaid.map((task) => {
    const position = (last.get(task.messageId) ?? 0) + 1;
    last.set(task.messageId, position);
    return {
      message_id: task.messageId,
      committee_id: committeeId,
      task_id: task.taskId,
      rung: task.rung,
      history_number: task.historyNumber,
      group_ids: task.groupIds.join(' '),
      role: task.role ?? ('' as const),
      was_due: task.wasDue,
      position,
    };
  });
  await db.insertInto('message_tasks').values(rows).execute();
}

/** The tasks that these messages tell of, each with the rung that it is told by. */
export async function tasksIn(
  db: Db,
  messages: readonly MessageId[],
): Promise<{ messageId: MessageId; taskId: TaskId; rung: number | null }[]> {
  if (messages.length === 0) return [];
  return db
    .selectFrom('message_tasks')
    .select(['message_id as messageId', 'task_id as taskId', 'rung'])
    .where('message_id', 'in', messages)
    .execute();
}

async function lastPositions(db: Db, messages: readonly MessageId[]): Promise<Map<MessageId, number>> {
  if (messages.length === 0) return new Map();
  const rows = await db
    .selectFrom('message_tasks')
    .select(['message_id', (of) => of.fn.max('position').as('last')])
    .where('message_id', 'in', messages)
    .groupBy('message_id')
    .execute();
  return new Map(rows.map((row) => [row.message_id, Number(row.last)]));
}

/** One of each: several groups may share a channel, and a rung that waited may meet the next one. */
async function notSpokenYet(
  db: Db,
  messages: readonly MessageId[],
  tasks: readonly Spoken[],
): Promise<Spoken[]> {
  const latest = new Map<string, Spoken>();
  for (const task of tasks) latest.set(keyOf(task), toldTogether(task, latest.get(keyOf(task))));
  if (messages.length === 0) return [...latest.values()];
  const there = await db
    .selectFrom('message_tasks')
    .select(['message_id', 'task_id', 'history_number', 'rung', 'group_ids', 'role', 'was_due'])
    .where('message_id', 'in', messages)
    .where('task_id', 'in', [...new Set(tasks.map((task) => task.taskId))])
    .execute();
  for (const row of there) {
    const known: Spoken = {
      messageId: row.message_id,
      fresh: false,
      taskId: row.task_id,
      rung: row.rung,
      historyNumber: row.history_number,
      groupIds: row.group_ids.split(' ').filter(Boolean) as Recipient[],
      role: row.role || null,
      wasDue: row.was_due,
    };
    const task = latest.get(keyOf(known));
    latest.delete(keyOf(known));
    if (task) await amend(db, known, toldTogether(task, known));
  }
  return [...latest.values()];
}

const keyOf = (one: Spoken) => `${one.messageId} ${one.taskId} ${one.historyNumber}`;

async function amend(db: Db, known: Spoken, now: Spoken): Promise<void> {
  const same = now.rung === known.rung && now.role === known.role;
  if (same && now.groupIds.length === known.groupIds.length) return;
  await db
    .updateTable('message_tasks')
    .set({
      rung: now.rung,
      group_ids: now.groupIds.join(' '),
      role: now.role ?? '',
      was_due: now.wasDue,
    })
    .where('message_id', '=', now.messageId)
    .where('task_id', '=', now.taskId)
    .where('history_number', 'is', null)
    .execute();
}
