import type { Day, Instant } from './day.ts';
import type { Deadline } from './deadline.ts';
import type { Product, ProductKind } from './governance.ts';
import type { DirectiveId, GroupId, ItemId, MemberId, TaskId, TaskNumber } from './ids.ts';
import type { Worded } from './language.ts';
import type { Progress } from './progress.ts';

/** "reported" lies between open and done where the secretariat accepts what leads report. */
export const taskStates = ['open', 'reported', 'done', 'dropped'] as const;
export type TaskState = (typeof taskStates)[number];

export const priorities = ['normal', 'urgent'] as const;
export type Priority = (typeof priorities)[number];

export const titleLimit = 300;
export const noteLimit = 2000;

/** What a group owes. */
export interface Task {
  readonly id: TaskId;
  readonly number: TaskNumber;
  readonly title: Worded;
  readonly state: TaskState;
  readonly priority: Priority;
  readonly leadGroupId: GroupId;
  readonly coordinatorIds: readonly GroupId[];
  readonly assigneeIds: readonly MemberId[];
  readonly deadline: Deadline;
  /** Counts the moves of the deadline; 1 is the original. */
  readonly deadlineVersion: number;
  /** The day first set; stays when the deadline moves. */
  readonly originalDay: Day | null;
  readonly directiveId: DirectiveId | null;
  readonly itemId: ItemId | null;
  /** The lead asked to be reminded again on this day, and not before; null again when the deadline moves. */
  readonly snoozedTo: Day | null;
  /** The day on which somebody of the lead group last said that they know; null again when it moves. */
  readonly acknowledgedOn: Day | null;
  /** What it is asked for; null follows its directive or the committee. */
  readonly products: readonly ProductKind[] | null;
  /** How its own people last said it goes. */
  readonly progress: Progress | null;
  /** The report that waits, or was accepted: who reported it done, on which day, and with what. */
  readonly report: Report | null;
  /** The last report that was sent back, until another is made. */
  readonly returned: { readonly on: Day; readonly by: MemberId; readonly reason: string } | null;
  /** How often its day was extended on request. */
  readonly extensions: number;
  /** The task it is a part of. */
  readonly parentId: TaskId | null;
  /** Only the cleared and its own people see more of it than its number. */
  readonly confidential: boolean;
  /** Grows with every change: a button made for an older version is refused. */
  readonly version: number;
  readonly createdAt: Instant;
  /** When it was done or dropped. */
  readonly closedAt: Instant | null;
}

/** What a lead reports as done. */
export interface Report {
  readonly on: Day;
  readonly by: MemberId;
  readonly product: Product;
}

/** What is asked of a task before it may change. */
export type TaskChange =
  | 'done'
  | 'accept'
  | 'return'
  | 'undo'
  | 'acknowledge'
  | 'progress'
  | 'snooze'
  | 'extend'
  | 'delegate'
  | 'govern'
  | 'reopen'
  | 'drop'
  | 'move'
  | 'assign'
  | 'handOver'
  | 'edit'
  | 'note';

const allowedFrom: Record<TaskChange, readonly TaskState[]> = {
  done: ['open'],
  accept: ['reported'],
  return: ['reported'],
  undo: ['reported', 'done'],
  acknowledge: ['open'],
  progress: ['open'],
  snooze: ['open'],
  extend: ['open'],
  delegate: ['open'],
  govern: taskStates,
  drop: ['open', 'reported'],
  reopen: ['done', 'dropped'],
  move: ['open'],
  assign: ['open'],
  handOver: ['open', 'reported'],
  edit: ['open'],
  note: taskStates,
};

/** Whether a task in `state` can be changed so; who may is another question (`permissions.ts`). */
export function canChange(state: TaskState, change: TaskChange): boolean {
  return allowedFrom[change].includes(state);
}
