import type { Card } from '../../domain/card.ts';
import type { ExtensionId, MemberId } from '../../domain/ids.ts';
import type { ClaimedMessage, Rooms } from '../../store/index.ts';
import { extensionCard, isDecidedHere } from '../../views/extensions/card.ts';
import type { Hearer } from '../../views/reminders/reminded.ts';
import { sealedCard } from '../../views/tasks/sealed.ts';
import { askedDay } from '../extensions/asked-day.ts';
import { chairRoutes } from '../extensions/tell-deciders.ts';
import { systemViewer } from '../system-viewer.ts';
import type { Directory } from './directory.ts';
import { sealedIn } from './sealed.ts';

/** What a message about a request for more time says now, and whether its readers still decide; null when it is gone. */
export async function extensionOf(
  rooms: Rooms,
  directory: Directory,
  hearer: Hearer,
  message: ClaimedMessage,
): Promise<{ card: Card; isOver: boolean } | null> {
  const { committee, today } = directory;
  const viewer = systemViewer(committee.id);
  const [request] = await rooms.extensions.byIds(viewer, [message.subjectId as ExtensionId]);
  const [whole] = request ? await rooms.tasks.wholes(viewer, [request.taskId]) : [];
  const task = whole && (await rooms.tasks.detail(viewer, whole.number));
  if (!request || !task) return null;
  const forChair = await isForChair(directory, message);
  const levels = committee.governance.extensionLevels;
  const isOver = !isDecidedHere(request, { forChair, levels });
  if ((await sealedIn(rooms, message, [task])).has(task.id))
    return { card: sealedCard(hearer, task.number), isOver };
  const { askedBy, supportedBy, decidedBy } = request;
  const routes = request.state === 'supported' ? await chairRoutes(rooms, { committee, today }) : [];
  const chairs = routes.map(({ memberId }) => memberId);
  const ids = [askedBy, supportedBy, decidedBy, ...chairs].filter((id) => id !== null);
  const members = await directory.members(ids);
  const named = (id: MemberId | null) => (id ? (members.get(id)?.name ?? '') : null);
  const card = await extensionCard(hearer, {
    task,
    request,
    forChair,
    levels,
    askedDay: await askedDay(rooms, viewer, request),
    asker: named(askedBy) ?? '',
    supporter: named(supportedBy),
    decider: named(decidedBy),
    chairs: chairs.flatMap((id) => named(id) ?? []),
  });
  return { card, isOver };
}

/** The chair is written to in person, and as the chair alone. */
async function isForChair(directory: Directory, { memberId }: ClaimedMessage): Promise<boolean> {
  return memberId !== null && (await directory.members([memberId])).get(memberId)?.office === 'chair';
}
