import type { CommitteeId, MessageId, TaskId } from '../../domain/ids.ts';
import type { Db } from '../db.ts';
import { checked } from '../scoped.ts';

/** A late list as it was said, and the tasks that it put into words. */
interface KeptLateList {
  readonly taskIds: readonly TaskId[];
  /** Whatever its view needs to draw it again. */
  readonly said: string;
}

/**
 * Keeps what a late list says, in the place of what an earlier try to post it would have said. To be called with the
 * committee held since before its tasks were read: whoever makes one of them confidential comes before or after.
 */
export async function keepLateList(
  db: Db,
  committeeId: CommitteeId,
  messageId: MessageId,
  { taskIds, said }: KeptLateList,
): Promise<void> {
  await db
    .insertInto('late_lists')
    .values({ message_id: messageId, committee_id: committeeId, said })
    .onConflict((on) => on.column('message_id').doUpdateSet({ said }))
    .execute();
  await checked(db, { committeeId }).remove('late_list_tasks').where('message_id', '=', messageId).execute();
  if (taskIds.length === 0) return;
  await db
    .insertInto('late_list_tasks')
    .values(taskIds.map((id) => ({ task_id: id, message_id: messageId, committee_id: committeeId })))
    .execute();
}

/** What a late list said when it was posted; undefined for one that an older Docket posted. */
export async function lateListOf(
  db: Db,
  committeeId: CommitteeId,
  messageId: MessageId,
): Promise<string | undefined> {
  const row = await checked(db, { committeeId })
    .from('late_lists')
    .select('said')
    .where('message_id', '=', messageId)
    .executeTakeFirst();
  return row?.said;
}
