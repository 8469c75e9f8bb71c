import type { CommitteeId, TaskId } from '../../domain/ids.ts';
import type { Db } from '../db.ts';
import { checked } from '../scoped.ts';

/**
 * Has everything that was ever posted of a task drawn anew, also what otherwise stays as it was said: it has become
 * confidential, or is so no more. A late list stays: it vouches for the history.
 */
export async function redrawSealed(db: Db, committeeId: CommitteeId, taskId: TaskId): Promise<void> {
  const posted = () =>
    checked(db, { committeeId })
      .update('messages')
      .set((is) => ({ wanted: is('wanted', '+', 1) }))
      .where('state', 'in', ['claimed', 'sent']);
  await posted()
    .where('id', 'in', (from) =>
      from.selectFrom('message_tasks').select('message_id').where('task_id', '=', taskId),
    )
    .where('kind', '!=', 'late')
    .execute();
  const requests = await checked(db, { committeeId })
    .from('extensions')
    .select('id')
    .where('task_id', '=', taskId)
    .execute();
  for (const { id } of requests) await posted().where('subject_id', '=', id).execute();
}
