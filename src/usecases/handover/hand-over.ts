import { addDays, type Day } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupId, MemberId } from '../../domain/ids.ts';
import type { Member, SeatKind } from '../../domain/member.ts';
import { may } from '../../domain/permissions.ts';
import { mistake } from '../../i18n/mistake.ts';
import { notAllowed } from '../../i18n/roles.ts';
import type { Rooms, SeatHolder } from '../../store/index.ts';
import type { Deed } from '../deed.ts';
import { changeGroup } from '../groups/change-group.ts';
import { checkMaySit, checkNeverLeads, checkNotPast, holdersOf, stayingOn } from '../groups/holders.ts';
import { type Asker, askerOf } from '../jobs/worker-deed.ts';

/** How the jobs that pass a member's tasks on are called. */
export const handoverKind = 'handover';

interface Handover {
  readonly groupId: GroupId;
  /** Whose seat and tasks; the lead's where it is left out. */
  readonly from?: Member | undefined;
  readonly to: Member;
  /** The first day of the successor's; today where it is left out. */
  readonly day?: Day | undefined;
}

/** As the job's body keeps it. */
export interface HandoverBody {
  readonly groupId: GroupId;
  readonly from: MemberId;
  readonly to: MemberId;
  readonly kind: SeatKind;
  readonly day: Day;
  /** It was promised for a day to come, perhaps more than once. */
  readonly ahead?: boolean;
  readonly by: Asker;
}

/** What was handed over: `held` is false where nobody sat there, and only the tasks were `from`'s. */
export interface HandedOver {
  readonly from: Member;
  readonly kind: SeatKind;
  readonly day: Day;
  readonly held: boolean;
  /** Those who stay deputies: the lead that they were promised is somebody else's now. */
  readonly staying: readonly Member[];
}

/**
 * Hands a seat over: the seat passes at once or, dated ahead, on its day; then the worker passes on, in pieces, every
 * unfinished task of the group that its holder was assigned to. A lead hands over their own seat alone. Asked for
 * again while it is under way, there is nothing left to hand over.
 */
export function handOver(deed: Deed, given: Handover): Promise<HandedOver> {
  const { groupId, to, day = deed.today } = given;
  return changeGroup(deed, {
    groupId,
    action: 'groups.handover',
    entry: 'handedOver',
    async write(rooms, group) {
      checkNotPast(deed, day);
      const { lead, deputies } = await holdersOf(rooms, deed, groupId, day);
      checkSuccessor(deed, group, given, lead);
      const seat = seatOf(group, given, await giverOf(rooms, deed, groupId, { day, lead }), deputies);
      if (seat.from.id === to.id)
        throw mistake('seats.handover.error.takesBack', {
          member: to.name,
          name: (t) => t.worded(group.name),
        });
      checkTheirs(deed, seat);
      const stayIds = await passSeat(rooms, deed, group, { to, day }, seat);
      const { from, kind } = seat;
      const ahead = day > deed.today;
      const body: HandoverBody = { groupId, from: from.id, to: to.id, kind, day, ahead, by: askerOf(deed) };
      const job = { kind: handoverKind, body: JSON.stringify(body), at: deed.now };
      await rooms.jobs.add(deed.committee.id, ahead ? { ...job, notBefore: day } : job);
      return {
        before: { [`${kind}Id`]: seat.held ? from.id : null },
        after: { [`${kind}Id`]: to.id, from: from.id, to: to.id, day, ...stayingOn(stayIds) },
        result: { ...seat, day, staying: await rooms.members.byIds(deed.viewer, stayIds) },
      };
    },
  });
}

type Seat = Pick<HandedOver, 'from' | 'kind' | 'held'>;

/**
 * Who gives the lead seat away on a day: whoever sits there until then. Where it was to pass that day already, that is
 * who was to give it then, not who was to take it: their tasks have not passed either.
 */
async function giverOf(
  rooms: Rooms,
  deed: Deed,
  groupId: GroupId,
  { day, lead }: { readonly day: Day; readonly lead: SeatHolder | null },
): Promise<SeatHolder | null> {
  if (!lead || day === deed.today || lead.from < day) return lead;
  const before = await holdersOf(rooms, deed, groupId, addDays(day, -1));
  return before.lead ?? lead;
}

/** Which seat is meant: the one that is named by its holder, or the lead's. */
function seatOf(
  group: Group,
  { from }: Pick<Handover, 'from'>,
  lead: SeatHolder | null,
  deputies: readonly SeatHolder[],
): Seat {
  if (!from || from.id === lead?.member.id) {
    if (!lead) throw mistake('seats.handover.error.vacant', { name: (t) => t.worded(group.name) });
    return { from: lead.member, kind: 'lead', held: true };
  }
  if (deputies.some(({ member }) => member.id === from.id)) return { from, kind: 'deputy', held: true };
  if (!lead) return { from, kind: 'lead', held: false };
  throw mistake('seats.handover.error.noSeat', {
    member: from.name,
    lead: lead.member.name,
    name: (t) => t.worded(group.name),
  });
}

function checkTheirs({ viewer }: Deed, { from, kind }: Seat): void {
  const isOwn = kind === 'lead' && from.id === viewer.memberId;
  if (!isOwn && !may(viewer, 'groups.change')) throw notAllowed('groups.change');
}

/** Who leads already takes nothing over: somebody else has handed it to them before, perhaps in this moment. */
function checkSuccessor(
  { today }: Deed,
  group: Group,
  { from, to }: Handover,
  lead: SeatHolder | null,
): void {
  checkMaySit(to);
  if (lead?.member.id === to.id)
    throw mistake(lead.from > today ? 'seats.handover.error.holdsThen' : 'seats.handover.error.holds', {
      member: to.name,
      name: (t) => t.worded(group.name),
      day: (t) => t.day(lead.from),
    });
  if (from?.id === to.id) throw mistake('seats.handover.error.same', { member: to.name });
}

/** Answers with those who stay deputies because the lead was promised to them. */
async function passSeat(
  rooms: Rooms,
  deed: Deed,
  group: Group,
  { to, day }: { readonly to: Member; readonly day: Day },
  { from, kind }: Seat,
): Promise<readonly MemberId[]> {
  const { viewer } = deed;
  const seat = { groupId: group.id, kind };
  const lastDay = addDays(day, -1);
  if (kind === 'deputy') {
    await checkNeverLeads(rooms, deed, group, { member: to, from: day });
    await rooms.groups.unseat(viewer, { ...seat, memberId: from.id, to: lastDay });
  } else await rooms.groups.unseat(viewer, { ...seat, memberId: to.id, kind: 'deputy', to: lastDay });
  return rooms.groups.seat(viewer, { ...seat, memberId: to.id, from: day });
}
