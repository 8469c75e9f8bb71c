import type { Card } from '../../domain/card.ts';
import type { TaskId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { Post } from '../../domain/sender.ts';
import type { TaskState } from '../../domain/task.ts';
import type { ClaimedMessage, Rooms, SpokenTask } from '../../store/index.ts';
import { testCard } from '../../views/announcement.ts';
import { arePartsDone } from '../../views/parts.ts';
import type { Hearer } from '../../views/reminder-row.ts';
import { announcementOf } from './announcement-of.ts';
import { blockerOf } from './blocker-of.ts';
import { channelNewsOf } from './channel-news-of.ts';
import type { Directory } from './directory.ts';
import { extensionOf } from './extension-of.ts';
import { handoverOf } from './handover-of.ts';
import { joinOf } from './join-of.ts';
import { lateOf } from './late-of.ts';
import { markLate } from './mark-late.ts';
import { noteOf } from './note-of.ts';
import { partsOf } from './parts-of.ts';
import { hearerOf, reminderOf } from './reminder-of.ts';
import { reportOf } from './report-of.ts';
import { apart, sealedBeside } from './sealed.ts';
import { workspaceNewsOf } from './workspace-news-of.ts';

/** What a message says, from the tasks as they are at this moment. */
export interface Worded {
  /** Null when there is nothing left to say. */
  readonly card: Card | null;
  readonly language: Language;
  /** Tasks it does not speak of after all, and why. */
  readonly leftOut: readonly { readonly taskId: TaskId; readonly why: TaskState | 'moved' }[];
  /** Where it is said below another message. */
  readonly thread?: NonNullable<Post['thread']>;
  /** Tasks of which it says no more than the number. */
  readonly sealed?: readonly SpokenTask[];
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
  if (message.kind === 'handover')
    return { card: await handoverOf(rooms, directory, hearer, message), language, leftOut: [] };
  if (message.kind === 'extension') {
    const worded = await extensionOf(rooms, directory, hearer, message);
    // As above: it is decided, or not for these readers to decide.
    return { card: worded && !worded.isOver ? worded.card : null, language, leftOut: [] };
  }
  if (message.kind === 'test') return { card: await test(directory, hearer, message), language, leftOut: [] };
  if (message.kind === 'blocker') {
    const told = await blockerOf(rooms, directory, hearer, message, await spokenOf(rooms, message));
    // Whoever would be told that it waits for them need not be: it does not by now.
    const isStale = message.subjectId === null && told?.isOver;
    return { card: told && !isStale ? told.card : null, language, leftOut: [] };
  }
  const { open, sealed } = await apart(rooms, message, await spokenOf(rooms, message));
  const worded = await wordsOf(rooms, directory, hearer, message, open);
  if (sealed.length === 0) return worded;
  // A thread in which nothing may be said stays as it is.
  if (message.kind === 'note') return { ...worded, card: null, sealed };
  const isReminder = message.kind === 'morning' || message.kind === 'late';
  const over = isReminder ? overOf(sealed) : [];
  const isOver = ({ id, state }: SpokenTask) =>
    over.some(({ taskId }) => taskId === id) || (message.kind === 'report' && state !== 'reported');
  const left = sealed.filter((task) => !isOver(task));
  // A late list says the numbers of its own rows.
  const card = message.kind === 'late' ? worded.card : sealedBeside(hearer, worded.card, left);
  return { ...worded, card, leftOut: [...worded.leftOut, ...over], sealed: left };
}

async function wordsOf(
  rooms: Rooms,
  directory: Directory,
  hearer: Hearer,
  message: ClaimedMessage,
  spoken: readonly SpokenTask[],
): Promise<Worded> {
  const { language } = hearer.t;
  if (message.kind === 'note') {
    const note = await noteOf(rooms, hearer, message, spoken);
    return { card: null, ...note, language, leftOut: [] };
  }
  if (message.kind === 'report') {
    const worded = await reportOf(rooms, directory, hearer, spoken);
    // Whoever would be asked now need not be: it is decided.
    return { card: worded && !worded.isDecided ? worded.card : null, language, leftOut: [] };
  }
  if (message.kind === 'parts') {
    const card = spoken.every(arePartsDone) ? await partsOf(directory, hearer, message, spoken) : null;
    return { card, language, leftOut: [] };
  }
  if (message.kind === 'announcement')
    return { card: await announcementOf(rooms, directory, hearer, spoken), language, leftOut: [] };
  const leftOut = overOf(spoken);
  const gone = new Set(leftOut.map((one) => one.taskId));
  const said = spoken.filter((task) => !gone.has(task.id));
  const reminder = () => (said.length > 0 ? reminderOf(directory, hearer, message, said) : null);
  const card = await (message.kind === 'late' ? lateOf(rooms, hearer, message) : reminder());
  return { card: card && markLate(directory, hearer, message, card), language, leftOut };
}

/** What was done, dropped or moved since a reminder of it was planned. */
const overOf = (spoken: readonly SpokenTask[]): Worded['leftOut'] =>
  spoken.flatMap((task) => {
    const why = task.state !== 'open' ? task.state : task.holds ? null : 'moved';
    return why ? [{ taskId: task.id, why } as const] : [];
  });

/** Words a sent card anew: a reminder with every task that it ever showed, as it is now; a request as it stands. */
export async function cardToShow(
  rooms: Rooms,
  directory: Directory,
  message: ClaimedMessage,
): Promise<{ card: Card; language: Language } | null> {
  if (message.kind === 'join' || message.kind === 'joined') return joinOf(rooms, directory, message);
  if (message.kind === 'blocker') return blockerToShow(rooms, directory, message);
  if (message.kind === 'extension') {
    const hearer = await hearerOf(directory, message);
    const worded = await extensionOf(rooms, directory, hearer, message);
    return worded && { card: worded.card, language: hearer.t.language };
  }
  const { open: spoken, sealed } = await apart(rooms, message, await spokenOf(rooms, message));
  if (spoken.length + sealed.length === 0) return null;
  const hearer = await hearerOf(directory, message);
  const { language } = hearer.t;
  if (message.kind === 'report') {
    const worded = await reportOf(rooms, directory, hearer, spoken);
    const card = sealedBeside(hearer, worded?.card ?? null, sealed);
    return card && { card, language };
  }
  if (message.kind === 'parts') {
    const told = await partsOf(directory, hearer, message, spoken);
    const card = sealedBeside(hearer, told, sealed);
    return card && { card, language };
  }
  if (message.kind !== 'morning') return null;
  const said = spoken.length > 0 ? await reminderOf(directory, hearer, message, spoken) : null;
  const card = sealedBeside(hearer, said, sealed);
  return card && { card: markLate(directory, hearer, message, card), language };
}

/** What is said once, that a task waits no longer, stays as it was said. */
async function blockerToShow(rooms: Rooms, directory: Directory, message: ClaimedMessage) {
  if (message.subjectId !== null) return null;
  const hearer = await hearerOf(directory, message);
  const told = await blockerOf(rooms, directory, hearer, message, await spokenOf(rooms, message));
  return told && { card: told.card, language: hearer.t.language };
}

async function spokenOf(rooms: Rooms, message: ClaimedMessage): Promise<SpokenTask[]> {
  return (await rooms.outbox.spokenIn(message.committeeId, [message])).get(message.id) ?? [];
}

async function test(directory: Directory, hearer: Hearer, { groupId }: ClaimedMessage): Promise<Card | null> {
  const group = groupId && (await directory.groups([groupId])).get(groupId);
  return group ? testCard(hearer, group) : null;
}
