import type { Card } from '../../domain/card.ts';
import type { MessageId } from '../../domain/ids.ts';
import type { Post } from '../../domain/sender.ts';
import type { ClaimedMessage, Rooms, SpokenTask } from '../../store/index.ts';
import { noteCard, threadTitle } from '../../views/reminders/note.ts';
import type { Hearer } from '../../views/reminders/row.ts';
import { fileOf } from '../../views/tasks/files.ts';
import { apart } from './sealed.ts';

/** What somebody noted on a task, from the history's entry. */
export async function noteOf(
  rooms: Rooms,
  hearer: Hearer,
  { committeeId }: ClaimedMessage,
  [task]: readonly SpokenTask[],
): Promise<Card | null> {
  if (!task?.historyNumber) return null;
  const [entry] = await rooms.history.byNumbers(committeeId, [task.historyNumber]);
  if (!entry || (!entry.note && fileOf(entry).length === 0)) return null;
  return noteCard(hearer, task, entry);
}

/** The thread that a note belongs in, and what that is to be called by now; null where its card was not posted. */
export async function threadOf(
  rooms: Rooms,
  hearer: Hearer,
  message: ClaimedMessage,
): Promise<NonNullable<Post['thread']> | null> {
  const { committeeId, day } = message;
  const below = message.subjectId as MessageId | null;
  const messageId = below && (await rooms.outbox.postedAs(committeeId, below));
  if (!messageId) return null;
  const spoken = (await rooms.outbox.spokenIn(committeeId, [{ id: below, day }])).get(below) ?? [];
  const { open, sealed } = await apart(rooms, message, spoken);
  return { messageId, title: threadTitle(hearer, open, sealed) };
}
