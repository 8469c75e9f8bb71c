import type { CommitteeId, GroupId, MemberId } from '../domain/ids.ts';
import type { Viewer } from '../domain/member.ts';
import type { Store } from '../store/index.ts';
import { type BodyKey, bodies, bodyKeys } from './bodies.ts';
import type { House } from './house.ts';
import { type Handle, handles } from './people.ts';

/**
 * The demo committee as it is in the store by now. Visitors may have renamed bodies: one that is not found by
 * its name any more is looked for by its short forms. Undefined for any other committee.
 */
export async function findHouse(store: Store, committeeId: CommitteeId): Promise<House | undefined> {
  const committee = await store.committees.find(committeeId);
  if (!committee?.demo) return undefined;
  const members: Partial<Record<Handle, MemberId>> = {};
  for (const handle of handles) {
    const member = await store.members.byHandle(committeeId, handle);
    if (!member) return undefined;
    members[handle] = member.id;
  }
  const whole = members as Record<Handle, MemberId>;
  const viewer: Viewer = { committeeId, memberId: whole.hoa, office: 'secretariat', seats: [] };
  const groups: Partial<Record<BodyKey, GroupId>> = {};
  for (const key of bodyKeys) {
    const id = await findBody(store, viewer, key);
    if (!id) return undefined;
    groups[key] = id;
  }
  return { store, committee, members: whole, groups: groups as Record<BodyKey, GroupId> };
}

async function findBody(store: Store, viewer: Viewer, key: BodyKey): Promise<GroupId | undefined> {
  const { name, aliases } = bodies[key];
  for (const words of [name.text, ...aliases.en, ...aliases.vi, ...aliases.ms]) {
    const found = await store.groups.named(viewer, words, 1);
    if (found[0]?.match === 'whole') return found[0].owner.id;
  }
  return undefined;
}
