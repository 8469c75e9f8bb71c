import { likeness } from '../../domain/drafts/likeness.ts';
import type { JoinRequest } from '../../domain/join-request.ts';
import type { Member } from '../../domain/member.ts';
import type { Rooms } from '../../store/index.ts';
import { systemViewer } from '../system-viewer.ts';

/** A member who may be the one that asks, and what speaks for it. */
export interface Candidate {
  readonly member: Member;
  readonly by: 'email' | 'name';
}

const mostCandidates = 2;

/**
 * The members that each asker most resembles: of the same e-mail address, then of the likeliest names. Nobody
 * who talks from that workspace already.
 */
export async function candidatesFor(
  rooms: Rooms,
  requests: readonly JoinRequest[],
): Promise<ReadonlyMap<JoinRequest['id'], readonly Candidate[]>> {
  const found = new Map<JoinRequest['id'], readonly Candidate[]>();
  for (const [committeeId, own] of Map.groupBy(requests, (request) => request.committeeId)) {
    const members = await rooms.members.all(systemViewer(committeeId));
    for (const request of own) found.set(request.id, await likeliest(rooms, members, request));
  }
  return found;
}

async function likeliest(
  rooms: Rooms,
  members: readonly Member[],
  request: JoinRequest,
): Promise<Candidate[]> {
  const { committeeId, email, name, address } = request;
  const owner = email ? await rooms.members.byEmail(committeeId, email) : undefined;
  const alike = members
    .map((member) => ({ member, words: likeness(member.name, name) }))
    .filter(({ member, words }) => words > 0 && member.id !== owner?.id)
    .toSorted((a, b) => b.words - a.words)
    .slice(0, 2 * mostCandidates);
  const all = [
    ...(owner ? [{ member: owner, by: 'email' } as const] : []),
    ...alike.map(({ member }) => ({ member, by: 'name' }) as const),
  ];
  const known = await rooms.members.addressesOf(
    committeeId,
    all.map(({ member }) => member.id),
  );
  const talksThere = new Set(
    known
      .filter(
        (one) => one.address.platform === address.platform && one.address.workspace === address.workspace,
      )
      .map((one) => one.memberId),
  );
  return all.filter(({ member }) => !talksThere.has(member.id)).slice(0, mostCandidates);
}
