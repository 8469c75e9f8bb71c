import type { Card } from '../../domain/card.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Platform } from '../../domain/place.ts';
import type { HistoryEntry, Rooms } from '../../store/index.ts';
import { departedCard, returnedCard } from '../../views/groups/departed.ts';
import type { Hearer } from '../../views/reminders/row.ts';
import { systemViewer } from '../system-viewer.ts';

/** What the secretariat is told of those who left or are back, as things are now; null when others have taken over. */
export async function departedOf(
  rooms: Rooms,
  hearer: Hearer,
  { action, after }: HistoryEntry,
): Promise<Card | null> {
  const viewer = systemViewer(hearer.committee.id);
  const ids = Array.isArray(after?.members) ? (after.members as MemberId[]) : [];
  const members = await rooms.members.byIds(viewer, ids);
  const held = await rooms.members.seatsOfMany(viewer, ids);
  const groups = await rooms.groups.byIds(viewer, [...new Set(held.map(({ groupId }) => groupId))]);
  const owed = await rooms.tasks.owedBy(viewer, [...ids, ...groups.map(({ id }) => id)]);
  const byId = new Map(groups.map((group) => [group.id, group]));
  const departed = members
    .map((member) => ({
      member,
      seats: held.flatMap(({ memberId, groupId, kind }) => {
        const group = memberId === member.id ? byId.get(groupId) : undefined;
        return group ? [{ kind, group }] : [];
      }),
    }))
    .map(({ member, seats }) => ({
      member,
      seats,
      owed: {
        led: seats.reduce(
          (sum, { kind, group }) => sum + (kind === 'lead' ? (owed.get(group.id) ?? 0) : 0),
          0,
        ),
        own: owed.get(member.id) ?? 0,
      },
    }))
    .filter(({ seats, owed }) => seats.length > 0 || owed.own > 0)
    .toSorted((a, b) => (a.member.name < b.member.name ? -1 : 1));
  if (departed.length === 0) return null;
  const name = typeof after?.name === 'string' ? after.name : null;
  const cardOf = action === 'returned' ? returnedCard : departedCard;
  return cardOf(hearer, { platform: String(after?.platform) as Platform, name }, departed);
}
