import type { Instant } from './day.ts';
import type { CommitteeId, GroupId, JoinRequestId, MemberId } from './ids.ts';
import type { Language } from './language.ts';
import type { Address } from './place.ts';

/** Somebody whom a committee does not know asks to be let in. */
export interface JoinRequest {
  readonly id: JoinRequestId;
  readonly committeeId: CommitteeId;
  readonly address: Address;
  /** As their platform calls them. */
  readonly name: string;
  /** Folded to lower case; only one that the platform vouches for. */
  readonly email: string | null;
  /** Their platform admitted them to a few of its channels only. */
  readonly guest: boolean;
  /** What they probably read; null where the platform does not tell. */
  readonly language: Language | null;
  /** The groups whose roles they had in their workspace when they asked. */
  readonly groupIds: readonly GroupId[];
  readonly state: 'open' | 'admitted' | 'refused';
  /** Committee time, like the next. */
  readonly askedAt: Instant;
  readonly decidedAt: Instant | null;
  /** Null also where no person decided: a matching e-mail address did. */
  readonly decidedBy: MemberId | null;
  /** Who they turned out to be. */
  readonly memberId: MemberId | null;
}
