import type { Instant } from '../../domain/day.ts';
import type { CommitteeId, MessageId, TaskId } from '../../domain/ids.ts';
import type { Db } from '../db.ts';
import { checked } from '../scoped.ts';
import type { ClaimedMessage, StandingCard } from './types.ts';

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

/** Where and when a message was posted; undefined for one that was not. */
export async function standingAs(
  db: Db,
  committeeId: CommitteeId,
  messageId: MessageId,
): Promise<Pick<ClaimedMessage, keyof StandingCard | 'groupId' | 'day' | 'platformMessageId'> | undefined> {
  return checked(db, { committeeId })
    .from('messages')
    .select(['id', 'platform', 'workspace', 'channel', 'day'])
    .select(['group_id as groupId', 'platform_message_id as platformMessageId'])
    .where('id', '=', messageId)
    .where('platform_message_id', 'is not', null)
    .executeTakeFirst();
}
