import { addDays, type Day } from '../day.ts';
import type { MemberId } from '../ids.ts';
import type { SeatKind } from '../member.ts';

/** A stretch of days for which somebody holds a seat of a group; both days count, null is for good. */
export interface SeatHeld {
  readonly memberId: MemberId;
  readonly kind: SeatKind;
  readonly from: Day;
  readonly to: Day | null;
}

/** An entry of a group's history, as far as it tells of seats. `day` is the committee's. */
export interface SeatsTold {
  readonly action: string;
  readonly day: Day;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

type Who = Pick<SeatHeld, 'memberId' | 'kind'>;

/** A group's seats with one more entry told of them: the same steps as the tables took. */
export function seatsAfter(seats: readonly SeatHeld[], told: SeatsTold): readonly SeatHeld[] {
  const staying = Array.isArray(told.after.stayDeputyIds) ? (told.after.stayDeputyIds as MemberId[]) : [];
  const changed = changedBy(seats, told);
  const isLead = (seat: SeatHeld) => seat.kind === 'lead' && staying.includes(seat.memberId);
  const neverTaken = seats.filter((seat) => isLead(seat) && !changed.some((one) => isOne(one, seat)));
  return neverTaken.toSorted((a, b) => (a.from < b.from ? -1 : 1)).reduce(goneOn, changed);
}

function changedBy(seats: readonly SeatHeld[], told: SeatsTold): readonly SeatHeld[] {
  const { action, before, after } = told;
  const from = (action === 'handedOver' ? after.day : after.from) ?? told.day;
  const day = from as Day;
  const last = addDays(day, -1);
  switch (action) {
    case 'seated': {
      const lead = after.leadId as MemberId | undefined;
      return lead ? led(seats, lead, day) : newIn(before, after).reduce(deputised(day), seats);
    }
    case 'vacated':
      return left(seats, { memberId: before.leadId as MemberId, kind: 'lead' }, last);
    case 'unseated':
      return newIn(after, before).reduce((so, id) => left(so, { memberId: id, kind: 'deputy' }, last), seats);
    case 'handedOver': {
      if (after.leadId) return led(seats, after.leadId as MemberId, day);
      const without = left(seats, { memberId: after.from as MemberId, kind: 'deputy' }, last);
      return deputised(day)(without, after.deputyId as MemberId);
    }
    default:
      return seats;
  }
}

/** Whoever is named by the second and was not by the first. */
function newIn(was: SeatsTold['before'], is: SeatsTold['after']): readonly MemberId[] {
  const ids = (said: unknown) => (Array.isArray(said) ? (said as MemberId[]) : []);
  return ids(is.deputyIds).filter((id) => !ids(was.deputyIds).includes(id));
}

/** A lead is no deputy of the same group. */
const led = (seats: readonly SeatHeld[], memberId: MemberId, from: Day) =>
  sat(left(seats, { memberId, kind: 'deputy' }, addDays(from, -1)), { memberId, kind: 'lead' }, from);

const deputised = (from: Day) => (seats: readonly SeatHeld[], memberId: MemberId) =>
  sat(seats, { memberId, kind: 'deputy' }, from);

/** The same seat, whenever it ends. */
const isOne = (one: SeatHeld, other: SeatHeld) =>
  one.memberId === other.memberId && one.kind === other.kind && one.from === other.from;

/** With the deputy's seat going on, and all later ones in it, that had ended in front of a lead that never came. */
function goneOn(seats: readonly SeatHeld[], { memberId, from }: SeatHeld): readonly SeatHeld[] {
  const lastDay = addDays(from, -1);
  const isTheirs = (seat: SeatHeld) => seat.memberId === memberId && seat.kind === 'deputy';
  const own = seats.find((seat) => isTheirs(seat) && seat.to === lastDay);
  if (!own) return seats;
  const others = seats.filter((seat) => seat !== own && !(isTheirs(seat) && seat.from > lastDay));
  return [...others, { ...own, to: null }];
}

function sat(seats: readonly SeatHeld[], who: Who, from: Day): readonly SeatHeld[] {
  const sitting = seats.filter(({ kind, to }) => kind === who.kind && (to === null || to >= from));
  const own = sitting.find((seat) => seat.memberId === who.memberId && seat.from <= from);
  const leaving = who.kind === 'lead' ? sitting : sitting.filter((seat) => seat.memberId === who.memberId);
  const rest = seats.flatMap((seat) => {
    if (seat === own) return [{ ...own, to: null }];
    return leaving.includes(seat) ? ended(seat, addDays(from, -1)) : [seat];
  });
  return own ? rest : [...rest, { ...who, from, to: null }];
}

const left = (seats: readonly SeatHeld[], { memberId, kind }: Who, last: Day): readonly SeatHeld[] =>
  seats.flatMap((seat) => {
    const isTheirs =
      seat.memberId === memberId && seat.kind === kind && (seat.to === null || seat.to >= last);
    return isTheirs ? ended(seat, last) : [seat];
  });

const ended = (seat: SeatHeld, last: Day): readonly SeatHeld[] =>
  seat.from > last ? [] : [{ ...seat, to: last }];
