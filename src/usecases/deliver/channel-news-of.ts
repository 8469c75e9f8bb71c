import type { Card } from '../../domain/card.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { ClaimedMessage, Rooms } from '../../store/index.ts';
import { lostChannelCard } from '../../views/groups/lost-channel.ts';
import type { Hearer } from '../../views/reminders/row.ts';
import type { Directory } from './directory.ts';

/** What the secretariat is told of a channel that a group has lost, from the history's entry. */
export async function channelNewsOf(
  rooms: Rooms,
  directory: Directory,
  hearer: Hearer,
  { subjectId }: ClaimedMessage,
): Promise<Card | null> {
  const [entry] = await rooms.history.byNumbers(hearer.committee.id, [Number(subjectId)]);
  if (!entry || (entry.action !== 'closed' && entry.action !== 'removed')) return null;
  const id = entry.subjectId as GroupId;
  const group = (await directory.groups([id])).get(id);
  if (!group) return null;
  return lostChannelCard(hearer, { group, label: String(entry.before?.label), how: entry.action });
}
