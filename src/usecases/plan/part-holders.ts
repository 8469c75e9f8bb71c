import type { Day } from '../../domain/day.ts';
import type { CommitteeId, MemberId, TaskId } from '../../domain/ids.ts';
import type { DueTask, OwedBy, Rooms } from '../../store/index.ts';
import type { OwnerOf } from './owed.ts';

/**
 * Finds who is reminded of parts: those they were given to, directly. Whoever is away that day, or cannot be
 * reached, leaves it to the lead group, which gave it.
 */
export function holdersOfParts(committeeId: CommitteeId, today: Day) {
  const known = new Map<MemberId, boolean>();
  return async (
    rooms: Rooms,
    tasks: readonly DueTask[],
    owed: ReadonlyMap<TaskId, readonly OwedBy[]>,
  ): Promise<Map<TaskId, readonly OwnerOf[]>> => {
    const parts = tasks.filter(({ parentId }) => parentId !== null);
    const given = ({ id }: DueTask) => (owed.get(id) ?? []).filter(({ role }) => role === 'assignee');
    const people = parts.flatMap(given).map(({ recipientId }) => recipientId as MemberId);
    const unknown = [...new Set(people)].filter((id) => !known.has(id));
    const there = await reachedOn(rooms, committeeId, unknown, today);
    for (const id of unknown) known.set(id, there.has(id));
    return new Map(
      parts.map((part) => {
        const reached = given(part).filter(({ recipientId }) => known.get(recipientId as MemberId));
        const lead = { recipientId: part.leadGroupId, role: 'lead' } as const;
        return [part.id, reached.length > 0 ? reached : [lead]];
      }),
    );
  };
}

/** Those of them who are there that day, and on some chat platform. */
async function reachedOn(
  rooms: Rooms,
  committeeId: CommitteeId,
  ids: readonly MemberId[],
  today: Day,
): Promise<Set<MemberId>> {
  if (ids.length === 0) return new Set();
  const absent = await rooms.members.notThere({ committeeId }, ids, today);
  const addresses = await rooms.members.addressesOf(committeeId, ids);
  const reached = addresses.filter(({ address }) => address.platform !== 'terminal');
  return new Set(reached.map(({ memberId }) => memberId).filter((id) => !absent.has(id)));
}
