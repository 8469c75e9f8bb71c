import type { CommitteeId, MessageId, TaskId } from '../../domain/ids.ts';
import type { Db } from '../db.ts';

/** A task that a message is to speak of: for a rung of the ladder, or for an entry of the history. */
interface Spoken {
  readonly messageId: MessageId;
  readonly taskId: TaskId;
  readonly rung: number | null;
  readonly historyNumber: number | null;
}

/** Puts tasks into messages that `keepMessages` holds. A morning names a task once, with its latest rung. */
export async function putTasks(db: Db, committeeId: CommitteeId, tasks: readonly Spoken[]): Promise<void> {
  if (tasks.length === 0) return;
  const messages = [...new Set(tasks.map((task) => task.messageId))];
  const last = await lastPositions(db, messages);
  const fresh = await notSpokenYet(db, messages, tasks);
  if (fresh.length === 0) return;
  const rows = fresh.map((task) => {
    const position = (last.get(task.messageId) ?? 0) + 1;
    last.set(task.messageId, position);
    return {
      message_id: task.messageId,
      committee_id: committeeId,
      task_id: task.taskId,
      rung: task.rung,
      history_number: task.historyNumber,
      position,
    };
  });
  await db.insertInto('message_tasks').values(rows).execute();
}

async function lastPositions(db: Db, messages: readonly MessageId[]): Promise<Map<MessageId, number>> {
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
  const key = (one: { messageId: string; taskId: string; historyNumber: number | null }) =>
    `${one.messageId} ${one.taskId} ${one.historyNumber}`;
  const latest = new Map<string, Spoken>();
  for (const task of tasks) {
    const other = latest.get(key(task));
    if (!other || (task.rung ?? 0) > (other.rung ?? 0)) latest.set(key(task), task);
  }
  const there = await db
    .selectFrom('message_tasks')
    .select(['message_id as messageId', 'task_id as taskId', 'history_number as historyNumber', 'rung'])
    .where('message_id', 'in', messages)
    .where('task_id', 'in', [...new Set(tasks.map((task) => task.taskId))])
    .execute();
  for (const known of there) {
    const task = latest.get(key(known));
    latest.delete(key(known));
    if (task && task.rung !== null && task.rung > (known.rung ?? 0))
      await db
        .updateTable('message_tasks')
        .set({ rung: task.rung })
        .where('message_id', '=', task.messageId)
        .where('task_id', '=', task.taskId)
        .where('history_number', 'is', null)
        .execute();
  }
  return [...latest.values()];
}
