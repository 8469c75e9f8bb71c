import type { Card } from '../../domain/card.ts';
import type { JobId } from '../../domain/ids.ts';
import type { Member, Viewer } from '../../domain/member.ts';
import type { ClaimedMessage, Rooms } from '../../store/index.ts';
import { handoverNews, handoverSummary } from '../../views/groups/handover.ts';
import type { Hearer } from '../../views/reminders/row.ts';
import type { HandoverBody } from '../handover/hand-over.ts';
import type { Directory } from './directory.ts';

/** Tasks that a summary names; the rest are a button away. */
const few = 5;

/** What a handover came to: word for the group's channel, a summary for the two; null where it is not known. */
export async function handoverOf(
  rooms: Rooms,
  directory: Directory,
  hearer: Hearer,
  { committeeId, memberId, subjectId }: ClaimedMessage,
): Promise<Card | null> {
  const job = subjectId && (await rooms.jobs.byId(committeeId, subjectId as JobId));
  if (!job) return null;
  const { groupId, from: giver, to: taker, kind, day } = JSON.parse(job.body) as HandoverBody;
  const [groups, members] = [await directory.groups([groupId]), await directory.members([giver, taker])];
  const [group, from, to] = [groups.get(groupId), members.get(giver), members.get(taker)];
  if (!group || !from || !to) return null;
  const handover = { group, from, to, kind, day, passed: job.done };
  const reader = memberId && members.get(memberId);
  if (!reader) return handoverNews(hearer, handover);
  const viewer = await eyesOf(rooms, reader);
  const burden = await rooms.tasks.burdenOf(viewer, groupId, hearer.today);
  const first = await rooms.tasks.list(viewer, { groupId }, { after: null, limit: few });
  return handoverSummary(hearer, handover, { burden, first: first.rows });
}

/** What a member sees: of what is confidential only what they may. */
async function eyesOf(rooms: Rooms, { id, committeeId, office, cleared }: Member): Promise<Viewer> {
  const seats = await rooms.members.seatsOf(committeeId, id);
  return { committeeId, memberId: id, office, cleared, seats };
}
