import type { Card } from '../../domain/card.ts';
import type { MessageKind, SpokenTask } from '../../store/index.ts';
import { testCard } from '../../views/reminders/announcement.ts';
import { arePartsDone } from '../../views/tasks/parts.ts';
import { announcementOf } from './announcement-of.ts';
import { blockerOf } from './blocker-of.ts';
import { channelNewsOf } from './channel-news-of.ts';
import { extensionOf } from './extension-of.ts';
import { handoverOf } from './handover-of.ts';
import { joinOf } from './join-of.ts';
import { keptNameOf } from './kept-name-of.ts';
import type { Kind, Scene, Worded } from './kind.ts';
import { redrawn, saidOnce } from './kind-of-itself.ts';
import { ofTasks, spokenOf } from './kind-of-tasks.ts';
import { lateAgain, lateOf } from './late-of.ts';
import { markLate } from './mark-late.ts';
import { noteOf, threadOf } from './note-of.ts';
import { partsOf } from './parts-of.ts';
import { reminderOf } from './reminder-of.ts';
import { reportOf } from './report-of.ts';
import { workspaceNewsOf } from './workspace-news-of.ts';

/** What messages of each kind say. */
export const kinds: Readonly<Record<MessageKind, Kind>> = {
  morning: ofTasks({
    send: reminder,
    show: reminder,
    leaveOut: overSince,
    finish: marked,
  }),
  late: {
    ...ofTasks({ send: lateOf, leaveOut: overSince, numbers: 'own', finish: marked }),
    show: lateAgain,
  },
  announcement: ofTasks({
    send: news,
    // Like a note it stays as it was said, until one of its tasks becomes confidential.
    show: news,
  }),
  note: ofTasks({
    send: note,
    show: note,
    thread: ({ rooms, hearer, message }) => threadOf(rooms, hearer, message),
    numbers: 'nothing',
  }),
  report: ofTasks({
    send: async ({ rooms, directory, hearer }, tasks) => {
      const told = await reportOf(rooms, directory, hearer, tasks);
      // Whoever would be asked now need not be: it is decided.
      return told && !told.isDecided ? told.card : null;
    },
    show: async ({ rooms, directory, hearer }, tasks) =>
      (await reportOf(rooms, directory, hearer, tasks))?.card ?? null,
    isStale: ({ state }) => state !== 'reported',
  }),
  parts: ofTasks({
    send: async (scene, tasks) => (tasks.every(arePartsDone) ? parts(scene, tasks) : null),
    show: parts,
  }),
  blocker: redrawn(async (scene) => {
    const { rooms, directory, hearer, message } = scene;
    const told = await blockerOf(rooms, directory, hearer, message, await spokenOf(scene));
    return told && { card: told.card, isOver: message.subjectId === null && told.isOver };
  }),
  extension: redrawn(({ rooms, directory, hearer, message }) =>
    extensionOf(rooms, directory, hearer, message),
  ),
  join: redrawn(async ({ rooms, directory, message }) => {
    const told = await joinOf(rooms, directory, message);
    return told && { ...told, isOver: told.isDecided };
  }),
  joined: redrawn(({ rooms, directory, message }) => joinOf(rooms, directory, message)),
  handover: saidOnce(({ rooms, directory, hearer, message }) =>
    handoverOf(rooms, directory, hearer, message),
  ),
  channel: saidOnce(({ rooms, directory, hearer, message }) =>
    channelNewsOf(rooms, directory, hearer, message),
  ),
  thread: saidOnce(async (scene) => keptNameOf(scene, await spokenOf(scene))),
  workspace: saidOnce(({ rooms, hearer, message }) => workspaceNewsOf(rooms, hearer, message)),
  test: saidOnce(async ({ directory, hearer, message: { groupId } }) => {
    const group = groupId && (await directory.groups([groupId])).get(groupId);
    return group ? testCard(hearer, group) : null;
  }),
};

function news({ rooms, directory, hearer }: Scene, tasks: readonly SpokenTask[]): Promise<Card | null> {
  return announcementOf(rooms, directory, hearer, tasks);
}

async function reminder(
  { directory, hearer, message }: Scene,
  tasks: readonly SpokenTask[],
): Promise<Card | null> {
  return tasks.length > 0 ? reminderOf(directory, hearer, message, tasks) : null;
}

function note({ rooms, hearer, message }: Scene, tasks: readonly SpokenTask[]): Promise<Card | null> {
  return noteOf(rooms, hearer, message, tasks);
}

function marked({ directory, hearer, message }: Scene, card: Card): Card {
  return markLate(directory, hearer, message, card);
}

function parts({ directory, hearer, message }: Scene, tasks: readonly SpokenTask[]): Promise<Card | null> {
  return partsOf(directory, hearer, message, tasks);
}

/** What was done, dropped or moved since a reminder of it was planned. */
function overSince(tasks: readonly SpokenTask[]): Worded['leftOut'] {
  return tasks.flatMap((task) => {
    const why = task.state !== 'open' ? task.state : task.holds ? null : 'moved';
    return why ? [{ taskId: task.id, why } as const] : [];
  });
}
