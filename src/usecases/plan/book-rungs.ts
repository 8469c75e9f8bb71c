import type { NewRung, PlacedIn, Rooms } from '../../store/index.ts';
import type { Morning } from '../plan-reminders.ts';
import type { Recipients } from '../whom/recipients.ts';
import { type Owed, placesFor } from './places.ts';

/** Books rungs and puts those to be said into the morning's messages. Answers with how many these are. */
export async function bookRungs(
  rooms: Rooms,
  morning: Morning,
  recipients: Recipients,
  rungs: readonly NewRung[],
): Promise<number> {
  const { id } = morning.committee;
  const said = rungs.filter((rung) => rung.state === 'planned');
  const places = await placesFor(rooms, morning, recipients, said);
  const first = new Map(said.map((rung, at) => [rung, places[at]?.[0]?.messageId ?? null]));
  await rooms.outbox.addRungs(
    id,
    rungs.map((rung) => ({ ...rung, messageId: first.get(rung) ?? null })),
  );
  await putRungs(rooms, morning, said, places);
  return said.length;
}

/** Puts rungs into the messages that carry them; what is said after its day says when it was due. */
export async function putRungs(
  rooms: Rooms,
  { committee, today }: Morning,
  rungs: readonly Owed[],
  places: readonly (readonly PlacedIn[])[],
): Promise<void> {
  await rooms.outbox.putTasks(
    committee.id,
    rungs.flatMap(({ taskId, recipientId, role, rung, day }, at) =>
      (places[at] ?? []).map((place) => ({
        ...place,
        taskId,
        rung,
        historyNumber: null,
        groupIds: [recipientId],
        role,
        wasDue: day < today ? day : null,
      })),
    ),
  );
}
