import type { CommitteeId, MessageId, RungId } from '../../domain/ids.ts';
import { type Db, engineOf } from '../db.ts';
import { checked } from '../scoped.ts';

/**
 * Gives up a morning's hold on its rungs because its place is lost: those that another message of the same
 * morning tells the same group are that one's, the others wait for a place. To be called before the message is
 * settled, with the committee held: what it looks at is locked until the transaction ends.
 */
export async function freeRungs(db: Db, committeeId: CommitteeId, messageId: MessageId): Promise<void> {
  const rungs = await checked(db, { committeeId })
    .from('rungs')
    .select(['id', 'task_id as taskId', 'recipient_id as recipientId'])
    .where('message_id', '=', messageId)
    .where('state', '=', 'planned')
    .execute();
  if (rungs.length === 0) return;
  const told = await toldBeside(db, committeeId, messageId);
  const toldBy = Map.groupBy(rungs, ({ taskId, recipientId }) => told.get(`${taskId} ${recipientId}`));
  for (const [other, own] of toldBy) {
    const ids = own.map(({ id }) => id);
    if (other) await handOver(db, committeeId, ids, other);
    else await letGo(db, committeeId, ids);
  }
}

interface Beside {
  readonly id: MessageId;
  readonly state: string;
}

/** Which other message of the morning tells a group of a task: `task group` to message. */
async function toldBeside(db: Db, committeeId: CommitteeId, messageId: MessageId) {
  const rows = await checked(db, { committeeId })
    .from('message_tasks')
    .innerJoin('message_tasks as other', 'other.task_id', 'message_tasks.task_id')
    .innerJoin('messages as own', 'own.id', 'message_tasks.message_id')
    .innerJoin('messages as p', (on) =>
      on.onRef('p.id', '=', 'other.message_id').onRef('p.day', '=', 'own.day'),
    )
    .select(['p.id', 'other.task_id as taskId', 'other.group_ids as groupIds'])
    .where('message_tasks.message_id', '=', messageId)
    .where('other.message_id', '<>', messageId)
    .where('p.kind', '=', 'morning')
    .execute();
  const states = await locked(db, [messageId, ...rows.map(({ id }) => id)]);
  const told = new Map<string, Beside>();
  for (const { id, taskId, groupIds } of rows) {
    const state = states.get(id);
    if (state !== 'sent' && state !== 'claimed' && state !== 'waiting') continue;
    for (const groupId of groupIds.split(' ')) told.set(`${taskId} ${groupId}`, { id, state });
  }
  return told;
}

/** Locked in the order of their keys, as those who fill them lock them. */
async function locked(db: Db, ids: readonly MessageId[]): Promise<Map<MessageId, string>> {
  let query = db
    .selectFrom('messages')
    .select(['id', 'state'])
    .where('id', 'in', [...new Set(ids)])
    .orderBy('key');
  if (engineOf(db) === 'postgres') query = query.forUpdate();
  return new Map((await query.execute()).map(({ id, state }) => [id, state]));
}

async function handOver(db: Db, committeeId: CommitteeId, ids: readonly RungId[], { id, state }: Beside) {
  await checked(db, { committeeId })
    .update('rungs')
    .set({ message_id: id, state: state === 'sent' ? 'carried' : 'planned' })
    .where('id', 'in', ids)
    .execute();
}

async function letGo(db: Db, committeeId: CommitteeId, ids: readonly RungId[]) {
  await checked(db, { committeeId })
    .update('rungs')
    .set({ message_id: null, reason: 'unreachable' })
    .where('id', 'in', ids)
    .execute();
}
