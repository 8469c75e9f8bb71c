import type { RungId } from '../../domain/ids.ts';
import type { Rooms, Store, WaitingRung } from '../../store/index.ts';
import type { Morning } from '../plan-reminders.ts';
import type { Recipients } from '../whom/recipients.ts';
import { putRungs } from './book-rungs.ts';
import { placesFor } from './places.ts';

/** Rungs per transaction: three rows each, as many as `due-tasks.ts` lets one write. */
const atOnce = 32;

/** Puts rungs that found an earlier morning's message gone into this morning's. Answers with how many. */
export async function planWaitingRungs(
  store: Store,
  morning: Morning,
  recipients: Recipients,
): Promise<number> {
  const { committee, today } = morning;
  let booked = 0;
  for (let after: RungId | '' = ''; ; ) {
    const waiting = await store.outbox.waitingRungs(committee.id, today, { after, limit: atOnce });
    const last = waiting.at(-1);
    if (!last) return booked;
    booked += await store.transaction((rooms) => place(rooms, morning, recipients, waiting));
    after = last.id;
  }
}

async function place(
  rooms: Rooms,
  morning: Morning,
  recipients: Recipients,
  waiting: readonly WaitingRung[],
): Promise<number> {
  const { id } = morning.committee;
  for (const over of ['reported', 'done', 'dropped', 'moved'] as const) {
    const ids = waiting.filter((rung) => rung.over === over).map((rung) => rung.id);
    await rooms.outbox.skipRungs(id, ids, over);
  }
  const owed = waiting.filter((rung) => rung.over === null);
  const places = await placesFor(rooms, morning, recipients, owed);
  const placed = owed
    .map((rung, at) => ({ rung, places: places[at] ?? [] }))
    .filter(({ places }) => places.length);
  for (const [messageId, all] of Map.groupBy(placed, (one) => one.places[0]?.messageId))
    if (messageId)
      await rooms.outbox.putIntoMessage(
        id,
        all.map((one) => one.rung.id),
        messageId,
      );
  await putRungs(
    rooms,
    morning,
    placed.map(({ rung }) => rung),
    placed.map((one) => one.places),
  );
  return placed.length;
}
