import type { Card } from '../../domain/card.ts';
import type { ClaimedMessage, SpokenTask } from '../../store/index.ts';
import type { Hearer } from '../../views/reminders/row.ts';
import { partsDoneCard } from '../../views/tasks/parts.ts';
import type { Directory } from './directory.ts';
import { mentions } from './reminder-of.ts';

/** What a lead group is told when the last part of a task is done, as it stands at this moment. */
export async function partsOf(
  directory: Directory,
  hearer: Hearer,
  message: ClaimedMessage,
  [task]: readonly SpokenTask[],
): Promise<Card | null> {
  const lead = task && (await directory.groups([task.leadGroupId])).get(task.leadGroupId);
  if (!lead) return null;
  const called = message.memberId ? [] : await mentions(directory, hearer, message, [lead.id]);
  return partsDoneCard(hearer, task, { lead, mentions: called });
}
