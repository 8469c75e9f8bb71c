import { inPieces } from '../domain/pieces.ts';
import { quietFor } from '../domain/reminders/quiet-hours.ts';
import type { Task } from '../domain/task.ts';
import type { NewMessage, PlacedIn, Rooms, Route } from '../store/index.ts';
import type { Deed } from './deed.ts';
import { noRung } from './owe-word.ts';
import { placeKey } from './whom/routes.ts';
import { placesOfAll } from './whom/task-places.ts';

export type Announced =
  | 'added'
  | 'assigned'
  | 'moved'
  | 'extended'
  | 'dropped'
  | 'reopened'
  | 'accepted'
  | 'returned';

/** How long news is gathered for one message, in milliseconds of database time. */
const batchMs = 5_000;

/** Messages made in one statement: engines take only so many values. */
const atOnce = 500;

/** Posted cards older than this are history: they are not drawn anew. Milliseconds of committee time. */
const redrawnForMs = 60 * 24 * 60 * 60 * 1000;

/** What happened to a task. */
interface NewsOf {
  readonly task: Task;
  readonly historyNumber: number;
  /** Where it is told beside its groups' places. */
  readonly also?: readonly Route[] | undefined;
}

/** Owes the lead and coordinating groups' channels word of a change. Inside the change's transaction. */
export function announce(
  rooms: Rooms,
  deed: Deed,
  task: Task,
  what: { readonly action: Announced } & Omit<NewsOf, 'task'>,
): Promise<void> {
  return announceAll(rooms, deed, [{ task, historyNumber: what.historyNumber, also: what.also }]);
}

/** The same of several tasks: a channel that hears of more than one hears of them in one message. */
export async function announceAll(rooms: Rooms, deed: Deed, news: readonly NewsOf[]): Promise<void> {
  const { id } = deed.committee;
  if (news.length === 0) return;
  const ofGroups = await placesOfAll(
    rooms,
    deed,
    news.map(({ task }) => task),
  );
  const places = new Map(
    news.map(({ task, also = [] }) => {
      const beside = also.map((route) => [placeKey(route), route] as const);
      return [task.id, new Map([...beside, ...(ofGroups.get(task.id) ?? [])])];
    }),
  );
  const all = [...new Map(places.values().flatMap((own) => own))];
  for (const some of inPieces(all, atOnce)) {
    const messages = await openMessages(rooms, deed, some);
    const spoken = news.flatMap(({ task, historyNumber }) => {
      const own = places.get(task.id);
      return messages
        .filter(({ place }) => own?.has(place))
        .map(({ messageId, fresh }) => ({ messageId, fresh, taskId: task.id, historyNumber }));
    });
    for (const [at, piece] of [...inPieces(spoken, atOnce)].entries())
      await rooms.outbox.putTasks(
        id,
        // What the piece before it put in is there by now.
        piece.map((one) => ({ ...noRung, ...one, fresh: one.fresh && at === 0, groupIds: [] })),
      );
  }
}

/**
 * The announcement that each place waits for, or a new one. Keys count the batch's windows: whatever waits
 * was begun in this one or the last, and two who announce to one place at the same moment meet in one message.
 * What happens in quiet hours meets in one message at their end.
 */
async function openMessages(
  rooms: Rooms,
  deed: Deed,
  places: readonly (readonly [string, Route])[],
): Promise<(PlacedIn & { readonly place: string })[]> {
  const quietMs = quietFor(deed.committee.reminding.quiet, deed.now, deed.committee.timeZone);
  const window = Math.floor((quietMs > 0 ? deed.now + quietMs : Date.now()) / batchMs);
  const keyOf = (place: string, of: number) => `a:${deed.committee.id}:${place}:${of}`;
  const begun = await rooms.outbox.waitingKeys(places.map(([place]) => keyOf(place, window - 1)));
  const messages: (PlacedIn & { readonly place: string })[] = [];
  let asked: NewMessage[] = places.map(([place, route]) => ({
    key: keyOf(place, begun.has(keyOf(place, window - 1)) ? window - 1 : window),
    kind: 'announcement',
    route,
    at: deed.now,
    day: deed.today,
    waitMs: Math.max(batchMs, quietMs),
  }));
  for (let count = 2; asked.length > 0; count++) {
    const kept = await rooms.outbox.keepMessages(deed.committee.id, asked);
    const placeOf = new Map(asked.map(({ key, route }) => [key, placeKey(route)]));
    for (const { id: messageId, key, open, fresh } of kept)
      if (open) messages.push({ messageId, fresh, place: placeOf.get(key) ?? '' });
    // Gone out in this very moment: the next one.
    const gone = new Set(kept.filter((one) => !one.open).map((one) => one.key));
    asked = asked
      .filter((message) => gone.has(message.key))
      .map((message) => ({ ...message, key: `${keyOf(placeKey(message.route), window)}#${count}` }));
  }
  return messages;
}

/** Has every posted card that shows the task drawn anew. Inside the change's transaction. */
export async function refreshCards(rooms: Rooms, deed: Deed, task: Pick<Task, 'id'>): Promise<void> {
  await rooms.outbox.raiseWanted(deed.committee.id, task.id, deed.now - redrawnForMs);
}
