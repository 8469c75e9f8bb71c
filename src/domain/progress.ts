import type { Day } from './day.ts';
import type { GroupId, MemberId } from './ids.ts';

/** How a lead says it goes. */
export const progressKinds = ['onTrack', 'atRisk', 'blocked'] as const;
export type ProgressKind = (typeof progressKinds)[number];

/** The last answer of a task's own people to how it goes. */
export interface Progress {
  readonly kind: ProgressKind;
  /** The committee's day on which it was said. */
  readonly on: Day;
  readonly by: MemberId;
  /** Null for on track, where nothing need be said. */
  readonly why: string | null;
  /** Whom a blocked task waits for: a group or a member. */
  readonly blockedBy: GroupId | MemberId | null;
}
