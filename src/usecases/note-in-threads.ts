import type { Task } from '../domain/task.ts';
import type { Rooms } from '../store/index.ts';
import type { Deed } from './deed.ts';
import { channelRoute, placeKey, placesOf } from './recipients.ts';

/** Nobody looks below older cards. Milliseconds of committee time. */
const standsForMs = 45 * 24 * 60 * 60_000;

/** Messages made in one statement: engines take only so many values. */
const atOnce = 500;

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
  const messages = places.flatMap(([place, route]) => {
    const card = latest.get(place);
    if (!card) return [];
    const key = `n:${id}:${what.historyNumber}:${card}`;
    return [{ key, kind: 'note', route, at: deed.now, day: deed.today, waitMs: 0, subjectId: card } as const];
  });
  for (let from = 0; from < messages.length; from += atOnce) {
    const kept = await rooms.outbox.keepMessages(id, messages.slice(from, from + atOnce));
    await rooms.outbox.putTasks(
      id,
      kept.map(({ id: messageId, fresh }) => ({
        messageId,
        fresh,
        taskId: task.id,
        rung: null,
        historyNumber: what.historyNumber,
        groupIds: [],
        role: null,
        wasDue: null,
      })),
    );
  }
}
