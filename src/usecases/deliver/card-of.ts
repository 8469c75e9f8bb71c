import type { Card } from '../../domain/card.ts';
import type { TaskId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { Post } from '../../domain/sender.ts';
import type { ClaimedMessage, Rooms, SpokenTask } from '../../store/index.ts';
import { testCard } from '../../views/announcement.ts';
import type { Hearer } from '../../views/reminder-row.ts';
import { announcementOf } from './announcement-of.ts';
import { channelNewsOf } from './channel-news-of.ts';
import type { Directory } from './directory.ts';
import { joinOf } from './join-of.ts';
import { lateOf } from './late-of.ts';
import { markLate } from './mark-late.ts';
import { noteOf } from './note-of.ts';
import { hearerOf, reminderOf } from './reminder-of.ts';
import { workspaceNewsOf } from './workspace-news-of.ts';

/** What a message says, from the tasks as they are at this moment. */
export interface Worded {
  /** Null when there is nothing left to say. */
  readonly card: Card | null;
  readonly language: Language;
  /** Tasks it does not speak of after all, and why. */
  readonly leftOut: readonly { readonly taskId: TaskId; readonly why: 'done' | 'dropped' | 'moved' }[];
  /** Where it is said below another message. */
  readonly thread?: NonNullable<Post['thread']>;
}

/** Words a message that is about to be sent: what was done, dropped or moved since it was planned is left out. */
export async function cardToSend(
  rooms: Rooms,
  directory: Directory,
  message: ClaimedMessage,
): Promise<Worded> {
  const hearer = await hearerOf(directory, message);
  const { language } = hearer.t;
  if (message.kind === 'join' || message.kind === 'joined') {
    const worded = await joinOf(rooms, directory, message);
    // Whoever would be asked now need not be: it is decided.
    const isOver = !worded || (message.kind === 'join' && worded.isDecided);
    return { card: isOver ? null : worded.card, language: worded?.language ?? language, leftOut: [] };
  }
  if (message.kind === 'channel')
    return { card: await channelNewsOf(rooms, directory, hearer, message), language, leftOut: [] };
  if (message.kind === 'workspace')
    return { card: await workspaceNewsOf(rooms, hearer, message), language, leftOut: [] };
  if (message.kind === 'test') return { card: await test(directory, hearer, message), language, leftOut: [] };
  const spoken = await spokenOf(rooms, message);
  if (message.kind === 'note') {
    const note = await noteOf(rooms, hearer, message, spoken);
    return { card: null, ...note, language, leftOut: [] };
  }
  if (message.kind === 'announcement')
    return { card: await announcementOf(rooms, directory, hearer, spoken), language, leftOut: [] };
  const leftOut = spoken.flatMap((task) => {
    const why =
      task.state === 'open' ? (task.holds ? null : 'moved') : task.state === 'done' ? 'done' : 'dropped';
    return why ? [{ taskId: task.id, why } as const] : [];
  });
  const gone = new Set(leftOut.map((one) => one.taskId));
  const said = spoken.filter((task) => !gone.has(task.id));
  const reminder = () => (said.length > 0 ? reminderOf(directory, hearer, message, said) : null);
  const card = await (message.kind === 'late' ? lateOf(rooms, hearer) : reminder());
  return { card: card && markLate(directory, hearer, message, card), language, leftOut };
}

/** Words a sent card anew: a reminder with every task that it ever showed, as it is now; a request as it stands. */
export async function cardToShow(
  rooms: Rooms,
  directory: Directory,
  message: ClaimedMessage,
): Promise<{ card: Card; language: Language } | null> {
  if (message.kind === 'join' || message.kind === 'joined') return joinOf(rooms, directory, message);
  const spoken = await spokenOf(rooms, message);
  if (message.kind !== 'morning' || spoken.length === 0) return null;
  const hearer = await hearerOf(directory, message);
  const card = await reminderOf(directory, hearer, message, spoken);
  return { card: markLate(directory, hearer, message, card), language: hearer.t.language };
}

async function spokenOf(rooms: Rooms, message: ClaimedMessage): Promise<SpokenTask[]> {
  return (await rooms.outbox.spokenIn(message.committeeId, [message])).get(message.id) ?? [];
}

async function test(directory: Directory, hearer: Hearer, { groupId }: ClaimedMessage): Promise<Card | null> {
  const group = groupId && (await directory.groups([groupId])).get(groupId);
  return group ? testCard(hearer, group) : null;
}
