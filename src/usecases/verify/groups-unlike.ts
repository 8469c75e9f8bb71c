import type { Day } from '../../domain/day.ts';
import type { StandingFault } from '../../domain/history/fault.ts';
import { type SeatHeld, seatsAfter } from '../../domain/history/seats.ts';
import type { CommitteeId, GroupId } from '../../domain/ids.ts';
import type { Rooms, Told } from '../../store/index.ts';
import { same } from './same.ts';
import { toldOf } from './told.ts';
import type { Begun } from './verify-standing.ts';

interface GroupHeld {
  readonly id: GroupId;
  readonly name: string;
  readonly parentId: GroupId | null;
}

/** A group as the entries so far tell of it. */
interface GroupTold {
  readonly isMade: boolean;
  readonly seats: readonly SeatHeld[];
  readonly parentId: unknown;
}

/** Which of a page of groups is not as the history tells: its seats, and what it is a part of. */
export async function groupsUnlike(
  rooms: Rooms,
  committeeId: CommitteeId,
  { on, founder }: Begun,
  page: readonly GroupHeld[],
): Promise<StandingFault[]> {
  const ids = page.map(({ id }) => id);
  const held = Map.groupBy(await rooms.history.seatsIn(committeeId, ids), ({ groupId }) => groupId);
  const groups = new Map<string, GroupTold>();
  for (const { id, parentId } of page)
    groups.set(id, { isMade: founder === null, seats: seatsBefore(held.get(id) ?? [], on), parentId });
  for await (const told of toldOf(rooms, committeeId, ids)) {
    const so = groups.get(told.subjectId);
    if (so) groups.set(told.subjectId, further(so, told));
  }
  return page.flatMap(({ id, name: group, parentId }): StandingFault[] => {
    const told = groups.get(id);
    if (!told?.isMade) return [{ what: 'newGroup', group }];
    return [
      ...(sameSeats(told.seats, held.get(id) ?? []) ? [] : [{ what: 'seats', group } as const]),
      ...(same(told.parentId, parentId) ? [] : [{ what: 'parent', group } as const]),
    ];
  });
}

function further({ isMade, seats, parentId }: GroupTold, told: Told): GroupTold {
  const { action, after } = told;
  const isNew = action === 'added';
  return {
    isMade: isMade || isNew,
    seats: isNew ? [] : seatsAfter(seats, told),
    parentId: (isNew || action === 'edited') && 'parentId' in after ? after.parentId : parentId,
  };
}

/** Seats that were held when the record began, as far as it cannot have changed them. */
const seatsBefore = (held: readonly SeatHeld[], on: Day | null): readonly SeatHeld[] =>
  held
    .filter(({ from }) => on === null || from < on)
    .map((seat) => ({ ...seat, to: on === null || (seat.to !== null && seat.to < on) ? seat.to : null }));

function sameSeats(told: readonly SeatHeld[], is: readonly SeatHeld[]): boolean {
  const lines = (all: readonly SeatHeld[]) =>
    all.map(({ memberId, kind, from, to }) => [memberId, kind, from, to].join(' ')).toSorted();
  return same(lines(told), lines(is));
}
