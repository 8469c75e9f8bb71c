import type { Member } from '../../domain/member.ts';
import type { Address } from '../../domain/place.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { authorOf } from '../tasks/change-task.ts';

/**
 * Makes an address a member's and enters it in the history; inside a transaction. False, and nothing done,
 * when it is another member's.
 */
export async function linkAddress(
  rooms: Rooms,
  deed: Deed,
  link: { readonly member: Member; readonly address: Address; readonly by: 'request' | 'email' | 'code' },
): Promise<boolean> {
  const { member, address, by } = link;
  if (!(await rooms.members.takeAddress(member, address))) return false;
  await rooms.history.append({
    ...authorOf(deed),
    memberId: deed.viewer.memberId || member.id,
    action: 'linked',
    subject: 'member',
    subjectId: member.id,
    after: { address, by },
  });
  return true;
}

/** Closes what was asked from an address that is a member's now, through no decision of the secretariat. */
export async function answerOpenRequest(
  rooms: Rooms,
  deed: Deed,
  { address, member }: { readonly address: Address; readonly member: Member },
): Promise<void> {
  const request = await rooms.joins.latestOf(deed.committee.id, address);
  const now = { state: 'admitted', at: deed.now, by: null, memberId: member.id } as const;
  if (request && (await rooms.joins.decide(deed.viewer, request.id, now)))
    await rooms.outbox.redraw(deed.committee.id, request.id);
}
