import type { Card } from '../../domain/card.ts';
import type { TaskId } from '../../domain/ids.ts';
import type { ClaimedMessage, Rooms, SpokenTask } from '../../store/index.ts';
import { testCard } from '../../views/announcement.ts';
import type { Hearer } from '../../views/reminder-row.ts';
import { announcementOf } from './announcement-of.ts';
import type { Directory } from './directory.ts';
import { hearerOf, reminderOf } from './reminder-of.ts';

/** What a message says, from the tasks as they are at this moment. */
export interface Worded {
  /** Null when there is nothing left to say. */
  readonly card: Card | null;
  /** Tasks it does not speak of after all, and why. */
  readonly leftOut: readonly { readonly taskId: TaskId; readonly why: 'done' | 'dropped' | 'moved' }[];
}

/** Words a message that is about to be sent: what was done, dropped or moved since it was planned is left out. */
export async function cardToSend(
  rooms: Rooms,
  directory: Directory,
  message: ClaimedMessage,
): Promise<Worded> {
  const hearer = await hearerOf(directory, message);
  if (message.kind === 'test') return { card: await test(directory, hearer, message), leftOut: [] };
  const spoken = await spokenOf(rooms, message);
  if (message.kind === 'announcement')
    return { card: await announcementOf(rooms, directory, hearer, spoken), leftOut: [] };
  const leftOut = spoken.flatMap((task) => {
    const why =
      task.state === 'open' ? (task.holds ? null : 'moved') : task.state === 'done' ? 'done' : 'dropped';
    return why ? [{ taskId: task.id, why } as const] : [];
  });
  const gone = new Set(leftOut.map((one) => one.taskId));
  const said = spoken.filter((task) => !gone.has(task.id));
  return { card: said.length ? await reminderOf(directory, hearer, message, said) : null, leftOut };
}

/** Words a sent reminder anew: every task that it ever showed, as it is now. */
export async function cardToShow(
  rooms: Rooms,
  directory: Directory,
  message: ClaimedMessage,
): Promise<Card | null> {
  const spoken = await spokenOf(rooms, message);
  if (message.kind !== 'morning' || spoken.length === 0) return null;
  return reminderOf(directory, await hearerOf(directory, message), message, spoken);
}

async function spokenOf(rooms: Rooms, message: ClaimedMessage): Promise<SpokenTask[]> {
  return (await rooms.outbox.spokenIn(message.committeeId, [message])).get(message.id) ?? [];
}

async function test(directory: Directory, hearer: Hearer, { groupId }: ClaimedMessage): Promise<Card | null> {
  const group = groupId && (await directory.groups([groupId])).get(groupId);
  return group ? testCard(hearer, group) : null;
}
