import type { Day, Instant } from '../../domain/day.ts';
import type { CommitteeId, MessageId, TaskId } from '../../domain/ids.ts';
import type { Platform } from '../../domain/place.ts';
import type { ReminderRole } from '../../domain/reminders/reminding.ts';
import type { Db } from '../db.ts';
import { checked } from '../scoped.ts';
import type { MessageState, Recipient } from './types.ts';

/** One rung on a task's books, and what became of the message that was to carry it. */
export interface RungLine {
  readonly recipientId: Recipient;
  readonly role: ReminderRole;
  readonly rung: number;
  readonly deadlineVersion: number;
  readonly day: Day;
  readonly state: 'planned' | 'carried' | 'skipped';
  readonly reason: string | null;
  /** Null for a rung that no message has taken (yet). */
  readonly message: {
    readonly id: MessageId;
    readonly state: MessageState;
    readonly platform: Platform;
    readonly channel: string;
    readonly attempts: number;
    readonly error: string | null;
    /** When it is tried next, in database time; means nothing once it is settled. */
    readonly dueAt: Instant;
    readonly sentAt: Instant | null;
    readonly platformMessageId: string | null;
  } | null;
}

/** A task's rungs, the latest first; `offset` on where a page does not hold all. */
export async function rungsOf(
  db: Db,
  committeeId: CommitteeId,
  taskId: TaskId,
  page: { readonly offset: number; readonly limit: number },
): Promise<RungLine[]> {
  const rows = await checked(db, { committeeId })
    .from('rungs')
    .leftJoin('messages as p', 'p.id', 'rungs.message_id')
    .select(['rungs.recipient_id as recipientId', 'rungs.role', 'rungs.rung', 'rungs.day'])
    .select(['rungs.deadline_version as deadlineVersion', 'rungs.state', 'rungs.reason'])
    .select(['p.id', 'p.state as messageState', 'p.platform', 'p.channel', 'p.attempts', 'p.error'])
    .select(['p.due_at as dueAt', 'p.sent_at as sentAt', 'p.platform_message_id as platformMessageId'])
    .where('rungs.task_id', '=', taskId)
    .orderBy('rungs.day', 'desc')
    .orderBy('rungs.id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(
    ({
      id,
      messageState,
      platform,
      channel,
      attempts,
      error,
      dueAt,
      sentAt,
      platformMessageId,
      ...rung
    }) => ({
      ...rung,
      message:
        id && messageState && platform
          ? {
              id,
              state: messageState,
              platform,
              channel: channel ?? '',
              attempts: attempts ?? 0,
              error,
              dueAt: dueAt ?? 0,
              sentAt,
              platformMessageId,
            }
          : null,
    }),
  );
}
