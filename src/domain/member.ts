import type { CommitteeId, GroupId, MemberId } from './ids.ts';
import type { Language } from './language.ts';

/** What a person is in the whole committee. Leads and deputies are made by seats, assignees by tasks. */
export const offices = [
  'administrator',
  'chair',
  'secretariat',
  'member',
  /** Reads everything they are cleared for, and changes nothing. */
  'inspector',
  /** Reads what is owed by whom and when, and nothing of what was said on it. */
  'observer',
] as const;
export type Office = (typeof offices)[number];

export const seatKinds = ['lead', 'deputy'] as const;
export type SeatKind = (typeof seatKinds)[number];

export interface Committee {
  readonly id: CommitteeId;
  /** Short and unique in the installation: buttons carry it ("c2 tasks done 12"). */
  readonly code: string;
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
  /** Whether "before 31 August" still allows 31 August. */
  readonly beforeIncludesDay: boolean;
  /** A demonstration: its clock can be moved and its people borrowed. Never true of a real committee. */
  readonly demo: boolean;
}

export interface Member {
  readonly id: MemberId;
  readonly committeeId: CommitteeId;
  /** What the terminal calls them ("lan"): unique in the committee. */
  readonly handle: string;
  readonly name: string;
  readonly office: Office;
  /** Null follows the committee. */
  readonly language: Language | null;
  readonly timeZone: string | null;
  /** Sees what is confidential. */
  readonly cleared: boolean;
}

/** A place of responsibility in a group, which a member holds from a day to a day. */
export interface Seat {
  readonly groupId: GroupId;
  readonly kind: SeatKind;
}

/**
 * Who is looking. Every reader of the store takes one first and shows only what this member of this
 * committee may see.
 */
export interface Viewer {
  readonly committeeId: CommitteeId;
  readonly memberId: MemberId;
  readonly office: Office;
  readonly seats: readonly Seat[];
  /**
   * Groups they belong to: those whose list they are on, and those whose role the call brought. What such a
   * group owes is theirs to see among their own; it makes nobody a lead. Left out for Docket's own eyes.
   */
  readonly groupIds?: readonly GroupId[];
  /** Was cleared for what is confidential; left out for who was not. */
  readonly cleared?: boolean;
}
