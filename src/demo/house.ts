import { type Day, dayAt, type Instant, instantOf, type TimeOfDay } from '../domain/day.ts';
import type { GroupId, MemberId } from '../domain/ids.ts';
import type { Viewer } from '../domain/member.ts';
import type { CommitteeSettings, Store } from '../store/index.ts';
import type { Deed } from '../usecases/deed.ts';
import type { BodyKey } from './bodies.ts';
import { type Handle, people } from './people.ts';

/** Where the demo committee meets; its story is told in this zone whatever the setting says later. */
export const demoZone = 'Asia/Ho_Chi_Minh';

/** The demo committee's rows by the names its data files use. */
export interface House {
  readonly store: Store;
  readonly committee: CommitteeSettings;
  readonly groups: Readonly<Record<BodyKey, GroupId>>;
  readonly members: Readonly<Record<Handle, MemberId>>;
}

/** The moment when clocks in Hanoi show `time` on `day`. */
export const inHanoi = (day: Day, time: TimeOfDay): Instant => instantOf(day, time, demoZone);

/** `handle` doing something at `now`, typed in the web room, with the seats that person holds. */
export function deedOf(house: House, handle: Handle, now: Instant): Deed {
  const { store, committee, groups, members } = house;
  const person = people[handle];
  const viewer: Viewer = {
    committeeId: committee.id,
    memberId: members[handle],
    office: person.office,
    seats: [
      ...('leads' in person ? [{ groupId: groups[person.leads], kind: 'lead' as const }] : []),
      ...('deputyOf' in person ? [{ groupId: groups[person.deputyOf], kind: 'deputy' as const }] : []),
    ],
  };
  return { store, viewer, committee, door: 'web', now, today: dayAt(now, demoZone) };
}
