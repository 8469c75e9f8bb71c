import type { Day } from '../day.ts';
import type { SeatKind } from '../member.ts';

/** A seat as it is held on some day. */
export interface Held {
  readonly kind: SeatKind;
  /** The last day of an absence. */
  readonly awayUntil: Day | null;
  /** Nobody reaches them any more. */
  readonly gone: boolean;
}

/** Whether somebody who holds a seat can be told of something that day. */
const isThere = ({ awayUntil, gone }: Held) => awayUntil === null && !gone;

/** Those of a group's holders who can be told, in the order in which they are: the lead, then the deputies. */
export function thereOf<Holder extends Held>(holders: readonly Holder[]): Holder[] {
  const there = holders.filter(isThere);
  return [...there.filter(({ kind }) => kind === 'lead'), ...there.filter(({ kind }) => kind === 'deputy')];
}

/**
 * Who answers for a group's lead seat: its holder or, where there is none that day, the first deputy who is there.
 * Undefined for an empty seat: what goes to it climbs to the group above.
 */
export const standingIn = <Holder extends Held>(holders: readonly Holder[]): Holder | undefined =>
  thereOf(holders)[0];
