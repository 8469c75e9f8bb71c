import type { Ask } from '../../../src/chat/ask.ts';
import type { Seat } from '../../../src/domain/member.ts';
import type { SeatOf } from '../../../src/views/groups/role.ts';

/** Seats with the groups they are in. */
export async function heldSeats(
  { store, viewer }: Pick<Ask, 'store' | 'viewer'>,
  seats: readonly Seat[],
): Promise<SeatOf[]> {
  const groups = await store.groups.byIds(viewer, [...new Set(seats.map(({ groupId }) => groupId))]);
  return seats.flatMap(({ kind, groupId }) => {
    const group = groups.find(({ id }) => id === groupId);
    return group ? [{ kind, group }] : [];
  });
}
