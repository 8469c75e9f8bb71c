import type { CommitteeId, MemberId } from '../domain/ids.ts';
import type { Viewer } from '../domain/member.ts';
import type { Rooms } from '../store/index.ts';
import { systemViewer } from './system-viewer.ts';

/** A member as they look at things today, with the seats they hold; undefined for nobody of the committee. */
export async function viewerOf(
  rooms: Pick<Rooms, 'members'>,
  committeeId: CommitteeId,
  memberId: MemberId,
): Promise<Viewer | undefined> {
  const [member] = await rooms.members.byIds(systemViewer(committeeId), [memberId]);
  if (!member) return undefined;
  const { office, cleared } = member;
  return {
    committeeId,
    memberId,
    office,
    cleared,
    seats: await rooms.members.seatsOf(committeeId, memberId),
  };
}
