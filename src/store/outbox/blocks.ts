import type { CommitteeId, GroupId, MemberId, MessageId, TaskId } from '../../domain/ids.ts';
import type { Db } from '../db.ts';
import { checked } from '../scoped.ts';
import type { Route } from './types.ts';

/**
 * The messages, the latest last, that tell a group or a member of a task's waiting for them, since they were last told
 * that it does not; what reached nobody is left out.
 */
export async function blocksTold(
  db: Db,
  committeeId: CommitteeId,
  taskId: TaskId,
  blockedBy: GroupId | MemberId,
): Promise<(Route & { readonly id: MessageId })[]> {
  const rows = await checked(db, { committeeId })
    .from('messages')
    .innerJoin('message_tasks as m', 'm.message_id', 'messages.id')
    .select(['messages.id', 'platform', 'workspace', 'channel', 'group_id as groupId'])
    .select(['member_id as memberId', 'subject_id as lifts', 'm.history_number as entry', 'state'])
    .where('m.task_id', '=', taskId)
    .where('m.group_ids', '=', blockedBy)
    .where('kind', '=', 'blocker')
    .execute();
  const lastLifted = Math.max(0, ...rows.flatMap(({ lifts, entry }) => (lifts ? (entry ?? 0) : [])));
  return rows
    .filter(({ lifts, entry, state }) => !lifts && (entry ?? 0) > lastLifted && !isLost.has(state))
    .toSorted((a, b) => (a.entry ?? 0) - (b.entry ?? 0))
    .map(({ id, platform, workspace, channel, groupId, memberId }) => {
      return { id, platform, workspace, channel, groupId, memberId };
    });
}

const isLost: ReadonlySet<string> = new Set(['unreachable', 'failed', 'skipped']);
