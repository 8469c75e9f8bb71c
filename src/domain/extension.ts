import type { Day } from './day.ts';
import type { Deadline } from './deadline.ts';
import type { ExtensionId, MemberId, TaskId } from './ids.ts';

/** A request waits as "asked" or, where two levels decide and the first has said yes, "supported". */
export const extensionStates = ['asked', 'supported', 'granted', 'refused', 'withdrawn'] as const;
export type ExtensionState = (typeof extensionStates)[number];

/** A request for more time. Days are the committee's. */
export interface Extension {
  readonly id: ExtensionId;
  readonly taskId: TaskId;
  readonly state: ExtensionState;
  readonly askedBy: MemberId;
  readonly askedOn: Day;
  readonly reason: string;
  /** The task's day when it was asked. */
  readonly fromDay: Day;
  readonly to: Deadline;
  readonly supportedBy: MemberId | null;
  readonly supportedOn: Day | null;
  readonly decidedBy: MemberId | null;
  readonly decidedOn: Day | null;
  /** What whoever decided said with it. */
  readonly answer: string | null;
}
