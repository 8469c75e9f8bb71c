import type { Ask } from '../../../src/chat/ask.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { Group } from '../../../src/domain/group.ts';
import { seatNotes } from '../../../src/views/groups/seats.ts';

/** That whoever leads a group from a day on is not there that day, and who stands in; nothing where they are. */
export async function seatNotesOn(
  { store, viewer, t }: Ask,
  group: Group,
  day: Day,
): Promise<readonly string[]> {
  const holders = await store.groups.holders(viewer, [group.id], day);
  const note = seatNotes(t, [{ group, holders, isOwn: true }]);
  return note === '' ? [] : [note];
}
