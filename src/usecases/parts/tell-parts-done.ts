import type { Rooms, TaskLine } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { oweWord } from '../owe-word.ts';
import { recipientsOf } from '../whom/recipients.ts';
import { placeKey } from '../whom/routes.ts';

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
  const words = routes.map((route) => ({
    key: `p:${id}:${historyNumber}:${placeKey(route)}`,
    kind: 'parts' as const,
    route,
  }));
  await oweWord(rooms, deed, { taskId, historyNumber }, words);
}
