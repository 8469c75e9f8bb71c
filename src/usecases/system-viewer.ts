import type { CommitteeId, MemberId } from '../domain/ids.ts';
import type { Viewer } from '../domain/member.ts';

/** Docket itself, looking at a committee on nobody's behalf: the worker's eyes. */
export function systemViewer(committeeId: CommitteeId): Viewer {
  return { committeeId, memberId: '' as MemberId, office: 'secretariat', seats: [] };
}
