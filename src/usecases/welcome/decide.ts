import type { JoinRequestId } from '../../domain/ids.ts';
import type { JoinRequest } from '../../domain/join-request.ts';
import type { Member, Office } from '../../domain/member.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { addPersonIn } from '../settings/add-person.ts';
import { authorOf } from '../tasks/change-task.ts';
import { linkAddress } from './link-address.ts';

/** Whom a request comes from: a member there is, or somebody new. */
type Identity =
  | { readonly member: Member }
  | { readonly member: null; readonly name: string | undefined; readonly office: Office };

/** Lets in who asked: their address becomes the member's, and they are told. Throws when it was decided before. */
export async function admit(deed: Deed, id: JoinRequestId, as: Identity): Promise<Member> {
  return decide(deed, id, async (rooms, request) => {
    const member = as.member ?? (await newMember(rooms, deed, request, as));
    const linked = await linkAddress(rooms, deed, { member, address: request.address, by: 'request' });
    if (!linked) throw mistake('welcome.error.known', { name: request.name });
    if (request.email) await rooms.members.noteEmail(deed.viewer, member.id, request.email);
    await close(rooms, deed, request, { state: 'admitted', memberId: member.id });
    return member;
  });
}

/** Turns a request down; who asked is told, and may ask again in a week. */
export async function refuse(deed: Deed, id: JoinRequestId): Promise<JoinRequest> {
  return decide(deed, id, async (rooms, request) => {
    await close(rooms, deed, request, { state: 'refused', memberId: null });
    await rooms.history.append({
      ...authorOf(deed),
      action: 'refused',
      subject: 'committee',
      subjectId: deed.committee.id,
      after: { request: request.id, name: request.name, address: request.address },
    });
    return request;
  });
}

/** One decision at a time in a committee: the second officer finds the first one's. */
async function decide<T>(
  deed: Deed,
  id: JoinRequestId,
  write: (rooms: Rooms, request: JoinRequest) => Promise<T>,
): Promise<T> {
  if (!may(deed.viewer, 'requests.decide')) throw notAllowed('requests.decide');
  return deed.store.transaction(async (rooms) => {
    await rooms.committees.hold(deed.viewer);
    const [request] = await rooms.joins.byIds(deed.viewer, [id]);
    if (!request) throw mistake('welcome.error.noRequest', { said: id });
    if (request.state !== 'open') throw await decided(rooms, deed, request);
    return write(rooms, request);
  });
}

function newMember(
  rooms: Rooms,
  deed: Deed,
  { name, language }: JoinRequest,
  as: { readonly name: string | undefined; readonly office: Office },
): Promise<Member> {
  // Most have their platform in English, whatever they read best: those follow the committee.
  const own = language === 'en' ? null : language;
  return addPersonIn(rooms, deed, { name: as.name ?? name, office: as.office, language: own });
}

async function close(
  rooms: Rooms,
  deed: Deed,
  { id, address }: JoinRequest,
  to: Pick<JoinRequest, 'memberId'> & { readonly state: 'admitted' | 'refused' },
): Promise<void> {
  await rooms.joins.decide(deed.viewer, id, { ...to, at: deed.now, by: deed.viewer.memberId });
  await rooms.outbox.redraw(deed.committee.id, id);
  const { platform, workspace } = address;
  const route = { platform, workspace, channel: '', groupId: null, memberId: null };
  await rooms.outbox.keepMessages(deed.committee.id, [
    { key: `w:${id}`, kind: 'joined', route, at: deed.now, day: deed.today, waitMs: 0, subjectId: id },
  ]);
}

async function decided(rooms: Rooms, deed: Deed, request: JoinRequest) {
  const { name, state, decidedBy } = request;
  const by = decidedBy && (await rooms.members.byId(deed.viewer, decidedBy));
  const key = state === 'admitted' ? 'welcome.error.admitted' : 'welcome.error.refusedBy';
  return mistake(key, { name, by: by ? by.name : 'Docket' });
}
