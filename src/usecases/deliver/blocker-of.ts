import type { Card } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import type { TaskRecord } from '../../domain/history/task-record.ts';
import type { GroupId, MemberId, MessageId, TaskId } from '../../domain/ids.ts';
import { blockOf } from '../../domain/progress.ts';
import type { ClaimedMessage, Rooms, SpokenTask } from '../../store/index.ts';
import { blockerCard, liftedCard } from '../../views/reminders/blocker.ts';
import type { Hearer } from '../../views/reminders/reminded.ts';
import { sealedCard } from '../../views/tasks/sealed.ts';
import { isTo } from '../progress/ways-to.ts';
import { systemViewer } from '../system-viewer.ts';
import { placeKey } from '../whom/routes.ts';
import type { Directory } from './directory.ts';
import { sealedIn } from './sealed.ts';

/** Entries of a task's history that are looked through for the day on which it began to wait. */
const mostEntries = 50;

/**
 * What those are told for whom a task waits, as it is now; null where there is nothing to tell: that it waits, when it
 * does not by now, or that it does not, to those who never heard that it did. `isOver`: it waits no longer.
 */
export async function blockerOf(
  rooms: Rooms,
  directory: Directory,
  hearer: Hearer,
  message: ClaimedMessage,
  [task]: readonly SpokenTask[],
): Promise<{ card: Card; isOver: boolean } | null> {
  const blockedBy = task?.groupIds[0] as GroupId | MemberId | undefined;
  if (!task || !blockedBy) return null;
  const isOver = blockOf(task)?.blockedBy !== blockedBy;
  if (message.sentAt === null && !(await isTold(rooms, message, task.id, { blockedBy, isOver }))) return null;
  if ((await sealedIn(rooms, message, [task])).has(task.id))
    return { card: sealedCard(hearer, task.number), isOver };
  // What was said once, that it waits no longer, is not what stands there when it waits again.
  if (message.subjectId !== null && !isOver) return null;
  const groups = await directory.groups([task.leadGroupId, blockedBy as GroupId]);
  const lead = groups.get(task.leadGroupId);
  const group = groups.get(blockedBy as GroupId);
  const member = group
    ? undefined
    : (await directory.members([blockedBy as MemberId])).get(blockedBy as MemberId);
  if (!lead || !(group ?? member)) return null;
  const who = group ? hearer.t.worded(group.name) : (member?.name ?? '');
  if (isOver) return { card: liftedCard(hearer, { task, lead, who }), isOver };
  const since = await waitsSince(rooms, message, task, blockedBy);
  return {
    card: blockerCard(hearer, { task, lead, who, since, instead: !isTo(message, blockedBy) }),
    isOver,
  };
}

/** Whether it is still to be told: that it waits, or that it does not, to those who heard that it did. */
async function isTold(
  rooms: Rooms,
  message: ClaimedMessage,
  taskId: TaskId,
  { blockedBy, isOver }: { readonly blockedBy: GroupId | MemberId; readonly isOver: boolean },
): Promise<boolean> {
  const { committeeId, subjectId } = message;
  if (subjectId === null) return isNews(rooms, message, taskId, blockedBy);
  return isOver && (await rooms.outbox.postedAs(committeeId, subjectId as MessageId)) !== undefined;
}

/** Whether nothing was owed to the same place since: neither that it waits no longer, nor another reason why it does. */
async function isNews(
  rooms: Rooms,
  message: ClaimedMessage,
  taskId: TaskId,
  blockedBy: GroupId | MemberId,
): Promise<boolean> {
  const told = await rooms.outbox.blocksTold(message.committeeId, taskId, blockedBy);
  return told.findLast((one) => placeKey(one) === placeKey(message))?.id === message.id;
}

/** The day on which it was first said that the task waits for them, and not taken back since. */
async function waitsSince(
  rooms: Rooms,
  { committeeId, day }: ClaimedMessage,
  { id, progress }: { readonly id: TaskId; readonly progress: SpokenTask['progress'] },
  blockedBy: GroupId | MemberId,
): Promise<Day> {
  const entries = await rooms.history.of(systemViewer(committeeId), id, mostEntries);
  const said = entries.filter(({ action }) => action === 'progress');
  const waits = said.map(({ after }) => (after as TaskRecord | null)?.progress?.blockedBy === blockedBy);
  const end = waits.indexOf(false);
  return said[(end < 0 ? said.length : end) - 1]?.day ?? progress?.on ?? day;
}
