import { sql } from 'kysely';
import type { CommitteeId, MessageId, TaskId } from '../../domain/ids.ts';
import { type Db, databaseNow, engineOf } from '../db.ts';
import { newId } from '../id.ts';
import type { NewMessage, Route } from './types.ts';

export interface KeptMessage {
  readonly id: MessageId;
  readonly key: string;
  /** Still waiting: more may be put into it until the transaction ends. */
  readonly open: boolean;
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
  const now = databaseNow(db);
  await db
    .insertInto('messages')
    .columns([
      'id', 'committee_id', 'kind', 'key', 'platform', 'workspace', 'channel', 'group_id', 'member_id', 'language',
      'state', 'at', 'day', 'due_at', 'attempts', 'error', 'wanted', 'shown',
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
        due_at: sql<number>`${now} + ${message.waitMs}`,
        attempts: 0,
        error: message.unreachable ?? null,
        wanted: 1,
        shown: 0,
      })),
    )
    .onConflict((on) => on.column('key').doNothing())
    .execute();
  let query = db
    .selectFrom('messages')
    .select(['id', 'key', 'state', 'error'])
    .where('key', 'in', sorted.map((message) => message.key))
    .orderBy('key');
  if (engineOf(db) === 'postgres') query = query.forUpdate();
  const rows = await query.execute();
  const shut = new Set(sorted.filter((message) => message.unreachable !== undefined).map((message) => message.key));
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    open: row.state === 'waiting' || (row.state === 'unreachable' && shut.has(row.key)),
  }));
}

/** Announcements to these places that nobody has claimed yet: more may be put into them. */
export async function openAnnouncements(
  db: Db,
  committeeId: CommitteeId,
  places: readonly Route[],
): Promise<{ key: string; route: Route }[]> {
  if (places.length === 0) return [];
  const rows = await db
    .selectFrom('messages')
    .select(['key', 'platform', 'workspace', 'channel', 'group_id as groupId', 'member_id as memberId'])
    .where('state', '=', 'waiting')
    .where('kind', '=', 'announcement')
    .where('committee_id', '=', committeeId)
    .where('attempts', '=', 0)
    .where('channel', 'in', [...new Set(places.map((place) => place.channel))])
    .execute();
  return rows.map(({ key, ...route }) => ({ key, route }));
}

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
async function notSpokenYet(db: Db, messages: readonly MessageId[], tasks: readonly Spoken[]): Promise<Spoken[]> {
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

/** Lets the mornings that were being filled go out: the planner has put everything in. */
export async function releaseMornings(db: Db, committeeId: CommitteeId): Promise<void> {
  await db
    .updateTable('messages')
    .set({ due_at: databaseNow(db) })
    .where('state', '=', 'waiting')
    .where('due_at', '>', databaseNow(db))
    .where('committee_id', '=', committeeId)
    .where('kind', '=', 'morning')
    .where('attempts', '=', 0)
    .execute();
}

/** Has the posted messages that show a task drawn anew, as far back as `since` (committee time). */
export async function raiseWanted(db: Db, committeeId: CommitteeId, taskId: TaskId, since: number): Promise<void> {
  await db
    .updateTable('messages')
    .set((is) => ({ wanted: is('wanted', '+', 1) }))
    .where('id', 'in', (from) =>
      from.selectFrom('message_tasks').select('message_id').where('task_id', '=', taskId),
    )
    .where('committee_id', '=', committeeId)
    .where('kind', '=', 'morning')
    .where('state', 'in', ['claimed', 'sent'])
    .where('at', '>=', since)
    .execute();
}
