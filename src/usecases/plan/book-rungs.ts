import type { NewRung, Rooms } from '../../store/index.ts';
import type { Morning } from '../plan-reminders.ts';
import type { Recipients } from '../recipients.ts';
import { placesFor } from './places.ts';

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
  await rooms.outbox.putTasks(
    id,
    said.flatMap(({ taskId, groupId, rung }, at) =>
      (places[at] ?? []).map((place) => ({
        ...place,
        taskId,
        rung,
        historyNumber: null,
        groupIds: [groupId],
      })),
    ),
  );
  return said.length;
}
