import type { CommitteeId, MessageId, TaskId } from '../../domain/ids.ts';
import type { Db } from '../db.ts';
import type { LedgerLine } from './types.ts';

/** Marks messages' rungs as said. */
export async function rungsCarried(db: Db, messageIds: readonly MessageId[]): Promise<void> {
  if (messageIds.length === 0) return;
  await db
    .updateTable('rungs')
    .set({ state: 'carried' })
    .where('message_id', 'in', messageIds)
    .where('state', '=', 'planned')
    .execute();
}

/** Takes a message's rungs of these tasks (all of its tasks where none are named) off the books, and says why. */
export async function rungsSkipped(
  db: Db,
  messageId: MessageId,
  reason: string,
  taskIds?: readonly TaskId[],
): Promise<void> {
  if (taskIds?.length === 0) return;
  let skipping = db
    .updateTable('rungs')
    .set({ state: 'skipped', reason })
    .where('message_id', '=', messageId)
    .where('state', '=', 'planned');
  if (taskIds) skipping = skipping.where('task_id', 'in', taskIds);
  await skipping.execute();
}

/** Takes tasks out of a message that is not sent yet: it never spoke of them. */
export async function leaveOut(db: Db, messageId: MessageId, taskIds: readonly TaskId[]): Promise<void> {
  if (taskIds.length === 0) return;
  await db
    .deleteFrom('message_tasks')
    .where('message_id', '=', messageId)
    .where('task_id', 'in', taskIds)
    .execute();
}

/** The ledger of a committee's messages, latest first. */
export async function ledger(db: Db, committeeId: CommitteeId, limit: number): Promise<LedgerLine[]> {
  const rows = await db
    .selectFrom('messages')
    .select([
      'id',
      'kind',
      'platform',
      'workspace',
      'channel',
      'group_id as groupId',
      'member_id as memberId',
      'state',
      'at',
      'day',
      'attempts',
      'error',
    ])
    .where('committee_id', '=', committeeId)
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ platform, workspace, channel, groupId, memberId, ...line }) => ({
    ...line,
    route: { platform, workspace, channel, groupId, memberId },
  }));
}
