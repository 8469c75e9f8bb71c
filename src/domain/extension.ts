import type { Day } from './day.ts';
import type { Deadline } from './deadline.ts';
import type { Governance } from './governance.ts';
import type { ExtensionId, MemberId, TaskId } from './ids.ts';
import type { Action } from './permissions.ts';
import type { Task, TaskState } from './task.ts';

/** A request waits as "asked" or, where two levels decide and the first has said yes, "supported". */
export const extensionStates = ['asked', 'supported', 'granted', 'refused', 'withdrawn'] as const;
export type ExtensionState = (typeof extensionStates)[number];

export const waitingStates = ['asked', 'supported'] as const satisfies readonly ExtensionState[];

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
  /** What is asked for; once it is supported or granted, what was then said. */
  readonly to: Deadline;
  readonly supportedBy: MemberId | null;
  readonly supportedOn: Day | null;
  readonly decidedBy: MemberId | null;
  readonly decidedOn: Day | null;
  /** What whoever supported it, or decided, said with it. */
  readonly answer: string | null;
}

/** What became of a task whose request Docket closed: there was nothing left to decide. */
export type Overtaken = 'moved' | Exclude<TaskState, 'open'>;

/** What a task's history tells of a request: by name, for the reader of an old entry. */
export interface ExtensionFacts {
  readonly id: ExtensionId;
  readonly state: ExtensionState;
  readonly asker: { readonly id: MemberId; readonly name: string };
  readonly askedOn: Day;
  readonly from: Day;
  readonly to: Day | null;
  readonly supporter?: { readonly id: MemberId; readonly name: string };
  readonly answer?: string;
  readonly because?: Overtaken;
}

export const isWaiting = ({ state }: Pick<Extension, 'state'>) => state === 'asked' || state === 'supported';

/** Why more time cannot be asked for on `today`; null where it can. The deadline's own day is still in time. */
export function whyNotAsk({ deadline: { day } }: Pick<Task, 'deadline'>, today: Day) {
  if (day === null) return 'noDeadline';
  return today > day ? 'tooLate' : null;
}

/** Whether there is somebody to ask for more time: not for parts, whose day their lead answers for. */
export function canAsk(
  task: { readonly state: TaskState; readonly day: Day | null; readonly parentId?: TaskId | null },
  today: Day,
): boolean {
  return task.state === 'open' && task.day !== null && today <= task.day && !task.parentId;
}

/**
 * Who may decide on a request: its first level, or its second where the committee has one. Where a committee has
 * given the second level up, either may end what waits there.
 */
export function deciders(
  { state }: Pick<Extension, 'state'>,
  { extensionLevels }: Pick<Governance, 'extensionLevels'>,
): readonly Action[] {
  if (state === 'asked') return ['extensions.decide'];
  return extensionLevels === 2 ? ['extensions.approve'] : ['extensions.approve', 'extensions.decide'];
}

/** Whether a yes passes the request on to the second level. */
export function passesOn(
  { state }: Pick<Extension, 'state'>,
  { extensionLevels }: Pick<Governance, 'extensionLevels'>,
): boolean {
  return state === 'asked' && extensionLevels === 2;
}
