import type { Card } from '../../domain/card.ts';
import type { TaskId } from '../../domain/ids.ts';
import type { ClaimedMessage, Rooms, SpokenTask } from '../../store/index.ts';
import type { Hearer } from '../../views/reminders/row.ts';
import { withSealed } from '../../views/tasks/sealed.ts';
import { viewerOf } from '../viewer-of.ts';

const none: ReadonlySet<TaskId> = new Set();

/** Which of these tasks a message must not put into words: a channel is not cleared, and a person may not be. */
export async function sealedIn(
  rooms: Rooms,
  { committeeId, memberId }: Pick<ClaimedMessage, 'committeeId' | 'memberId'>,
  tasks: readonly Pick<SpokenTask, 'id' | 'confidential'>[],
): Promise<ReadonlySet<TaskId>> {
  const ids = tasks.flatMap(({ id, confidential }) => (confidential ? id : []));
  if (ids.length === 0) return none;
  const viewer = memberId && (await viewerOf(rooms, committeeId, memberId));
  const seen = viewer ? await rooms.tasks.byIds(viewer, ids) : [];
  const open = new Set(seen.map(({ id }) => id));
  return new Set(ids.filter((id) => !open.has(id)));
}

/** What a message speaks of, apart: what it says, and of what it says no more than the number. */
export async function apart(
  rooms: Rooms,
  message: ClaimedMessage,
  spoken: readonly SpokenTask[],
): Promise<{ readonly open: SpokenTask[]; readonly sealed: SpokenTask[] }> {
  const hidden = await sealedIn(rooms, message, spoken);
  return {
    open: spoken.filter(({ id }) => !hidden.has(id)),
    sealed: spoken.filter(({ id }) => hidden.has(id)),
  };
}

/** A card with the numbers of what must not be said beside them; null where there are none of either. */
export const sealedBeside = (hearer: Hearer, card: Card | null, sealed: readonly SpokenTask[]): Card | null =>
  withSealed(hearer, card, [...new Set(sealed.map(({ number }) => number))]);
