import type { Card } from '../../domain/card.ts';
import type { MessageId } from '../../domain/ids.ts';
import type { Post } from '../../domain/sender.ts';
import type { ClaimedMessage, Rooms, SpokenTask } from '../../store/index.ts';
import { fileOf } from '../../views/files.ts';
import { noteCard, threadTitle } from '../../views/note.ts';
import type { Hearer } from '../../views/reminder-row.ts';
import { apart } from './sealed.ts';

/** What somebody noted on a task, from the history's entry, and the thread it belongs in. */
export async function noteOf(
  rooms: Rooms,
  hearer: Hearer,
  message: ClaimedMessage,
  [task]: readonly SpokenTask[],
): Promise<{ card: Card; thread: NonNullable<Post['thread']> } | null> {
  const { committeeId, day } = message;
  const below = message.subjectId as MessageId | null;
  if (!task?.historyNumber || !below) return null;
  const [entry] = await rooms.history.byNumbers(committeeId, [task.historyNumber]);
  const messageId = await rooms.outbox.postedAs(committeeId, below);
  if (!entry || !messageId || (!entry.note && fileOf(entry).length === 0)) return null;
  const spoken = (await rooms.outbox.spokenIn(committeeId, [{ id: below, day }])).get(below) ?? [];
  const { open, sealed } = await apart(rooms, message, spoken);
  const title = threadTitle(hearer, open, sealed);
  return { card: noteCard(hearer, task, entry), thread: { messageId, title } };
}
