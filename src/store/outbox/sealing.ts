import type { CommitteeId, TaskId } from '../../domain/ids.ts';
import { type Db, engineOf } from '../db.ts';
import { checked } from '../scoped.ts';
import type { MessageState } from './types.ts';

/** Posted, or perhaps about to be in words that were found before this is written down. */
const standing: readonly MessageState[] = ['waiting', 'claimed', 'sent'];

/**
 * Has everything that was ever posted of a task drawn anew, also what otherwise stays as it was said: it has become
 * confidential, or is so no more.
 */
export async function redrawSealed(db: Db, committeeId: CommitteeId, taskId: TaskId): Promise<void> {
  const told = db
    .selectFrom('message_tasks')
    .select('message_id')
    .where('task_id', '=', taskId)
    .union(db.selectFrom('late_list_tasks').select('message_id').where('task_id', '=', taskId));
  // In the order in which those who fill messages lock them: in another, both might wait for each other.
  if (engineOf(db) === 'postgres')
    await checked(db, { committeeId })
      .from('messages')
      .select('id')
      .where('id', 'in', told)
      .where('state', 'in', standing)
      .orderBy('key')
      .forUpdate()
      .execute();
  const redrawn = () =>
    checked(db, { committeeId })
      .update('messages')
      .set((is) => ({ wanted: is('wanted', '+', 1) }))
      .where('state', 'in', standing);
  await redrawn().where('id', 'in', told).execute();
  const requests = await checked(db, { committeeId })
    .from('extensions')
    .select('id')
    .where('task_id', '=', taskId)
    .execute();
  for (const { id } of requests) await redrawn().where('subject_id', '=', id).execute();
}
