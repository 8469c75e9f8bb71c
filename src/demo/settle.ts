import type { Day } from '../domain/day.ts';
import type { CommitteeId, GroupId, MemberId } from '../domain/ids.ts';
import { languages, type Worded } from '../domain/language.ts';
import type { Viewer } from '../domain/member.ts';
import type { Rooms } from '../store/index.ts';
import { type BodyKey, bodies, bodyKeys } from './bodies.ts';
import type { DemoBody } from './body.ts';
import { type DemoPerson, type Handle, handles, people } from './people.ts';

/** The day from which the seats are held. */
export const seatedFrom: Day = '2025-06-02';

/** Makes the people, each with an address in the web room, a channel of their own there, and the terminal. */
export async function settlePeople(
  rooms: Rooms,
  committeeId: CommitteeId,
): Promise<Record<Handle, MemberId>> {
  const made: [Handle, MemberId][] = [];
  for (const handle of handles) {
    const { name, office, language }: DemoPerson = people[handle];
    const member = await rooms.members.add(committeeId, { handle, name, office, language: language ?? null });
    await rooms.members.addAddress(member, { platform: 'web', workspace: '', user: member.id });
    await rooms.members.addAddress(member, { platform: 'terminal', workspace: '', user: handle });
    await rooms.room.directChannel(committeeId, member.id);
    made.push([handle, member.id]);
  }
  return Object.fromEntries(made) as Record<Handle, MemberId>;
}

/** Makes the bodies with their short forms and, for those that have one, a channel bound to them. */
export async function settleBodies(rooms: Rooms, viewer: Viewer): Promise<Record<BodyKey, GroupId>> {
  const made: Partial<Record<BodyKey, GroupId>> = {};
  for (const [position, key] of bodyKeys.entries()) {
    const { name, aliases, parent, channel }: DemoBody = bodies[key];
    const group = await rooms.groups.add(viewer, {
      name,
      aliases: languages.flatMap((language) => aliases[language].map((alias) => ({ alias, language }))),
      parentId: parent === undefined ? null : (made[parent as BodyKey] ?? null),
    });
    if (channel) await bindNewChannel(rooms, viewer, group.id, channel, position + 1);
    made[key] = group.id;
  }
  return made as Record<BodyKey, GroupId>;
}

/** Gives people their seats and their places in groups. */
export async function seatPeople(
  rooms: Rooms,
  viewer: Viewer,
  groups: Readonly<Record<BodyKey, GroupId>>,
  members: Readonly<Record<Handle, MemberId>>,
): Promise<void> {
  for (const handle of handles) {
    const { leads, deputyOf, memberOf }: DemoPerson = people[handle];
    const memberId = members[handle];
    const seat = { memberId, from: seatedFrom };
    if (leads) await rooms.groups.seat(viewer, { ...seat, groupId: groups[leads], kind: 'lead' });
    if (deputyOf) await rooms.groups.seat(viewer, { ...seat, groupId: groups[deputyOf], kind: 'deputy' });
    const home = leads ?? deputyOf ?? memberOf;
    if (home) await rooms.groups.addMember(viewer, groups[home], memberId);
  }
}

async function bindNewChannel(
  rooms: Rooms,
  viewer: Viewer,
  groupId: GroupId,
  name: Worded,
  position: number,
): Promise<void> {
  const channel = await rooms.room.addChannel(viewer.committeeId, { name, position });
  await rooms.groups.bindChannel(
    viewer,
    groupId,
    { platform: 'web', workspace: '', channel },
    `#${name.text}`,
  );
}
