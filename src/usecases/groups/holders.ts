import type { Day } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupId, MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { onlyReads } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import type { Rooms, SeatHolder } from '../../store/index.ts';
import type { Deed } from '../deed.ts';

/** Who holds a group's seats on a day. */
export async function holdersOf(
  rooms: Rooms,
  deed: Deed,
  groupId: GroupId,
  day: Day = deed.today,
): Promise<{ lead: SeatHolder | null; deputies: SeatHolder[] }> {
  const holders = await rooms.groups.holders(deed.viewer, [groupId], day);
  return {
    lead: holders.find(({ kind }) => kind === 'lead') ?? null,
    deputies: holders.filter(({ kind }) => kind === 'deputy'),
  };
}

/** Throws for a seat that would change hands on a day that is over: what was, stays. */
export function checkNotPast({ today }: Pick<Deed, 'today'>, day: Day): void {
  if (day < today) throw mistake('seats.error.past', { day: (t) => t.day(day) });
}

/** Throws for those who only read: their seat would be an empty one. */
export function checkMaySit({ name: member, office }: Member): void {
  if (onlyReads(office))
    throw mistake('seats.error.onlyReads', { member, office: (t) => t(`offices.${office}`) });
}

/** What an entry tells of those who go on as deputies, since the lead that they were promised is somebody else's. */
export const stayingOn = (ids: readonly MemberId[]): { readonly stayDeputyIds?: readonly MemberId[] } =>
  ids.length > 0 ? { stayDeputyIds: ids } : {};

/** Seats to come that are looked through. */
const farEnough = 100;

/** Throws for who leads the group later: a lead is none of its deputies. */
export async function checkNeverLeads(
  rooms: Rooms,
  { viewer }: Pick<Deed, 'viewer'>,
  group: Group,
  { member, from: day }: { readonly member: Member; readonly from: Day },
): Promise<void> {
  const { next } = await rooms.groups.seatings(viewer, group.id, { day, limit: farEnough });
  const lead = next.find(({ kind, memberId }) => kind === 'lead' && memberId === member.id);
  if (lead)
    throw mistake('seats.error.leadsLater', {
      member: member.name,
      name: (t) => t.worded(group.name),
      day: (t) => t.day(lead.from),
    });
}
