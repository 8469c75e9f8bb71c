import { type Day, daysBetween } from './day.ts';
import type { GroupId, MemberId } from './ids.ts';
import type { Task } from './task.ts';

/** How a lead says it goes. */
export const progressKinds = ['onTrack', 'atRisk', 'blocked'] as const;
export type ProgressKind = (typeof progressKinds)[number];

/** The last answer of a task's own people to how it goes. */
export interface Progress {
  readonly kind: ProgressKind;
  /** The committee's day on which it was said. */
  readonly on: Day;
  readonly by: MemberId;
  /** Null where nothing more was said, as on track need not. */
  readonly why: string | null;
  /** Whom a blocked task waits for: a group or a member. */
  readonly blockedBy: GroupId | MemberId | null;
}

/** After so many calendar days an answer is told as an old one. */
const freshDays = 14;

/** How much of an answer still holds: it is fresh, or of long ago, or of before the deadline was moved. */
export function ageOf(
  { on }: Pick<Progress, 'on'>,
  { enteredOn, today }: { readonly enteredOn: Day; readonly today: Day },
): 'fresh' | 'old' | 'beforeMove' {
  if (on < enteredOn) return 'beforeMove';
  return daysBetween(on, today) > freshDays ? 'old' : 'fresh';
}

/** Whether an open task is said to be in difficulty: it is shown as such, however far its day is. */
export const isInTrouble = (said: Pick<Progress, 'kind'> | null | undefined) =>
  said?.kind === 'atRisk' || said?.kind === 'blocked';

/** For whom a task waits at present; null where it waits for nobody, or for those who lead it by now. */
export function blockOf({
  state,
  progress,
  leadGroupId,
}: Pick<Task, 'state' | 'progress' | 'leadGroupId'>): (Progress & { blockedBy: GroupId | MemberId }) | null {
  if (state !== 'open' || progress?.kind !== 'blocked') return null;
  const { blockedBy } = progress;
  return blockedBy === null || blockedBy === leadGroupId ? null : { ...progress, blockedBy };
}

/** Whether two answers tell somebody the same: that they are waited for, and why. */
export const sameBlock = (a: Progress | null, b: Progress | null) =>
  a?.blockedBy === b?.blockedBy && a?.why === b?.why;
