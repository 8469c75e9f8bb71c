import type { Instant } from '../../domain/day.ts';
import type { CommitteeId, MessageId, TaskId } from '../../domain/ids.ts';
import type { Db } from '../db.ts';
import { checked } from '../scoped.ts';
import type { StandingCard } from './types.ts';

/** The cards in channels that speak of a task, as far back as `since` (committee time), the latest last. */
export async function cardsOf(
  db: Db,
  committeeId: CommitteeId,
  taskId: TaskId,
  since: Instant,
): Promise<StandingCard[]> {
  return checked(db, { committeeId })
    .from('messages')
    .select(['id', 'platform', 'workspace', 'channel'])
    .where('id', 'in', (from) =>
      from.selectFrom('message_tasks').select('message_id').where('task_id', '=', taskId),
    )
    .where('kind', 'in', ['morning', 'announcement'])
    .where('state', '=', 'sent')
    .where('member_id', 'is', null)
    .where('at', '>=', since)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** The platform's own id of a message that was posted. */
export async function postedAs(
  db: Db,
  committeeId: CommitteeId,
  messageId: MessageId,
): Promise<string | undefined> {
  const row = await checked(db, { committeeId })
    .from('messages')
    .select('platform_message_id as posted')
    .where('id', '=', messageId)
    .executeTakeFirst();
  return row?.posted ?? undefined;
}
