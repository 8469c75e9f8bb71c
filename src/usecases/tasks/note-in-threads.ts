import type { Task } from '../../domain/task.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { oweWord } from '../owe-word.ts';
import { channelRoute, placeKey } from '../whom/routes.ts';
import { placesOf } from '../whom/task-places.ts';

/** Nobody looks below older cards. Milliseconds of committee time. */
const standsForMs = 45 * 24 * 60 * 60_000;

/**
 * Owes the lead and coordinating groups' channels what was noted on a task: below the latest card there that
 * spoke of it, and nothing where none stands. Inside the change's transaction.
 */
export async function noteInThreads(
  rooms: Rooms,
  deed: Deed,
  task: Task,
  what: {
    readonly historyNumber: number;
    /** The channels are told of the change as well, with these words. */
    readonly isAnnounced: boolean;
  },
): Promise<void> {
  const { id } = deed.committee;
  const cards = await rooms.outbox.cardsOf(id, task.id, deed.now - standsForMs);
  if (cards.length === 0) return;
  const latest = new Map(cards.map((card) => [placeKey(channelRoute(card, null)), card.id]));
  const places = [...(await placesOf(rooms, deed, task))].filter(
    // The web room has no threads: there the same words would be said twice in a row.
    ([, { platform }]) => !(what.isAnnounced && platform === 'web'),
  );
  const { historyNumber } = what;
  const words = places.flatMap(([place, route]) => {
    const card = latest.get(place);
    if (!card) return [];
    return [{ key: `n:${id}:${historyNumber}:${card}`, kind: 'note', route, subjectId: card } as const];
  });
  await oweWord(rooms, deed, { taskId: task.id, historyNumber }, words);
}
