import type { CommitteeId, TaskId } from '../../domain/ids.ts';
import { type Db, engineOf } from '../db.ts';
import { checked } from '../scoped.ts';

/**
 * Takes a task whose deadline is moved out of the reminders that wait: they would speak of the old one, and the
 * new one's first rung may be put into the same message.
 */
export async function takeOutMoved(db: Db, committeeId: CommitteeId, taskId: TaskId): Promise<void> {
  let query = checked(db, { committeeId })
    .from('messages')
    .select('id')
    .where('id', 'in', (from) =>
      from.selectFrom('message_tasks').select('message_id').where('task_id', '=', taskId),
    )
    .where('kind', 'in', ['morning', 'late'])
    .where('state', '=', 'waiting')
    .orderBy('key');
  if (engineOf(db) === 'postgres') query = query.forUpdate();
  const ids = (await query.execute()).map(({ id }) => id);
  if (ids.length === 0) return;
  await checked(db, { committeeId })
    .update('rungs')
    .set({ state: 'skipped', reason: 'moved' })
    .where('message_id', 'in', ids)
    .where('task_id', '=', taskId)
    .where('state', '=', 'planned')
    .execute();
  await db
    .deleteFrom('message_tasks')
    .where('message_id', 'in', ids)
    .where('task_id', '=', taskId)
    .where('history_number', 'is', null)
    .execute();
}
