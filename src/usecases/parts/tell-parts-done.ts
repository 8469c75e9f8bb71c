import type { Rooms, TaskLine } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { placeKey, recipientsOf } from '../recipients.ts';

/**
 * Owes the lead group of a task word that all its parts are done: once for each time that the last of them closes,
 * which `historyNumber` tells. Whether it is still so is looked at again when it is said.
 */
export async function tellPartsDone(
  rooms: Rooms,
  deed: Deed,
  { id: taskId, lead }: Pick<TaskLine, 'id' | 'lead'>,
  historyNumber: number,
): Promise<void> {
  const { id } = deed.committee;
  const whom = [{ recipientId: lead.id, role: 'lead' }] as const;
  const routes = (await recipientsOf(id, deed.today).of(rooms, whom)).get(lead.id) ?? [];
  const kept = await rooms.outbox.keepMessages(
    id,
    routes.map((route) => ({
      key: `p:${id}:${historyNumber}:${placeKey(route)}`,
      kind: 'parts',
      route,
      at: deed.now,
      day: deed.today,
      waitMs: 0,
    })),
  );
  await rooms.outbox.putTasks(
    id,
    kept.map(({ id: messageId, fresh }) => ({
      messageId,
      fresh,
      taskId,
      historyNumber,
      rung: null,
      groupIds: [],
      role: null,
      wasDue: null,
    })),
  );
}
