import type { Card } from '../../domain/card.ts';
import type { Platform } from '../../domain/place.ts';
import type { ClaimedMessage, HistoryEntry, Rooms } from '../../store/index.ts';
import { type WorkspaceNews, workspaceCard } from '../../views/committee/workspace-news.ts';
import type { Hearer } from '../../views/reminders/row.ts';
import { departedOf } from './departed-of.ts';

/** What the secretariat is told of a workspace, from the history's entry. */
export async function workspaceNewsOf(
  rooms: Rooms,
  hearer: Hearer,
  { subjectId }: ClaimedMessage,
): Promise<Card | null> {
  const [entry] = await rooms.history.byNumbers(hearer.committee.id, [Number(subjectId)]);
  if (entry?.action === 'departed' || entry?.action === 'returned') return departedOf(rooms, hearer, entry);
  const news = entry && newsIn(entry);
  return news ? workspaceCard(hearer, news) : null;
}

function newsIn({ action, before, after, at: until }: HistoryEntry): WorkspaceNews | undefined {
  const told = after ?? before ?? {};
  const name = typeof told.name === 'string' ? told.name : null;
  const place = { platform: String(told.platform) as Platform, name };
  const span = { since: Number(told.since), until };
  switch (action) {
    case 'shutOut':
      return { kind: 'shutOut', ...place };
    case 'letIn':
      return { kind: 'letIn', ...place, ...span, held: Number(told.held) };
    case 'late':
      return {
        kind: 'late',
        ...place,
        ...span,
        count: Number(told.count),
        longestMs: Number(told.longestMs),
      };
    default:
      return undefined;
  }
}
