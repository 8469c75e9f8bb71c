import { sql } from 'kysely';
import type { CommitteeId, MessageId, TaskId } from '../../domain/ids.ts';
import type { Address } from '../../domain/place.ts';
import { type Db, databaseNow } from '../db.ts';
import { checked } from '../scoped.ts';
import type { HeldMessage, Recipient, SpokenOf } from './types.ts';

/** What waits for a workspace to let Docket in again, the oldest first. */
export async function heldIn(
  db: Db,
  committeeId: CommitteeId,
  { platform, workspace }: Pick<Address, 'platform' | 'workspace'>,
): Promise<HeldMessage[]> {
  return (
    checked(db, { committeeId })
      .from('messages')
      .select([
        'id',
        'kind',
        'platform',
        'workspace',
        'channel',
        'group_id as groupId',
        'member_id as memberId',
        'attempts',
      ])
      .where('platform', '=', platform)
      .where('workspace', '=', workspace)
      // Said outright: the index of what is held is of no use to a state that is only known later.
      .where('state', '=', sql.lit('held'))
      .orderBy('id')
      .execute()
  );
}

/** Has held messages sent now; answers with those that nobody else has taken up meanwhile. */
export async function takeUp(
  db: Db,
  committeeId: CommitteeId,
  ids: readonly MessageId[],
): Promise<Set<MessageId>> {
  const taken = await checked(db, { committeeId })
    .update('messages')
    .set({ state: 'waiting', error: null, due_at: databaseNow(db) })
    .where('id', 'in', ids)
    .where('state', '=', 'held')
    .returning('id')
    .execute();
  return new Set(taken.map(({ id }) => id));
}

/** Leaves messages that wait for good, and says why. */
export async function leave(
  db: Db,
  committeeId: CommitteeId,
  ids: readonly MessageId[],
  why: string,
): Promise<void> {
  if (ids.length === 0) return;
  await checked(db, { committeeId })
    .update('messages')
    .set({ state: 'skipped', error: why })
    .where('id', 'in', ids)
    .where('state', '=', 'waiting')
    .execute();
}

/** What these messages are to speak of. */
export async function spokenOf(db: Db, messages: readonly MessageId[]): Promise<SpokenOf[]> {
  if (messages.length === 0) return [];
  const rows = await db
    .selectFrom('message_tasks')
    .select([
      'message_id as messageId',
      'task_id as taskId',
      'rung',
      'history_number as historyNumber',
      'group_ids',
      'role',
      'was_due as wasDue',
    ])
    .where('message_id', 'in', messages)
    .orderBy('message_id')
    .orderBy('position')
    .execute();
  return rows.map(({ group_ids, role, ...row }) => ({
    ...row,
    role: role || null,
    groupIds: group_ids.split(' ').filter(Boolean) as Recipient[],
  }));
}

/** Has the rungs of these tasks carried by another message. */
export async function moveRungs(
  db: Db,
  from: MessageId,
  to: MessageId,
  taskIds: readonly TaskId[],
): Promise<void> {
  if (taskIds.length === 0) return;
  await db
    .updateTable('rungs')
    .set({ message_id: to })
    .where('message_id', '=', from)
    .where('task_id', 'in', taskIds)
    .where('state', '=', 'planned')
    .execute();
}
