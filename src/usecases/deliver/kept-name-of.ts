import type { Card } from '../../domain/card.ts';
import type { MessageId } from '../../domain/ids.ts';
import { channelLink } from '../../domain/place.ts';
import type { SpokenTask } from '../../store/index.ts';
import { keptNameCard } from '../../views/tasks/kept-name.ts';
import { systemViewer } from '../system-viewer.ts';
import type { Scene } from './kind.ts';

/** What the secretariat is told of a thread that could not be renamed; null once its task is open to all again. */
export async function keptNameOf(
  { rooms, hearer, message: { committeeId, subjectId } }: Scene,
  [task]: readonly SpokenTask[],
): Promise<Card | null> {
  const standing = subjectId && (await rooms.outbox.standingAs(committeeId, subjectId as MessageId));
  if (!standing || !task?.confidential) return null;
  const { groupId, channel, platform, workspace, platformMessageId, day } = standing;
  const bound = await rooms.groups.channelsOf(systemViewer(committeeId), groupId ? [groupId] : []);
  const label = bound.find((one) => one.channel.channel === channel)?.label ?? null;
  const href = channelLink({ platform, workspace, channel: platformMessageId ?? channel });
  return keptNameCard(hearer, { number: task.number, day, label, href });
}
