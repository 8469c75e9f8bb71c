import type { Day, Instant } from './day.ts';
import type { Deadline } from './deadline.ts';
import type { DirectiveId, GroupId, ItemId, MemberId, TaskId, TaskNumber } from './ids.ts';
import type { Worded } from './language.ts';

/** Two-step acceptance will add "reported" between open and done; nothing may assume there are only three. */
export const taskStates = ['open', 'done', 'dropped'] as const;
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
  /** Grows with every change: a button made for an older version is refused. */
  readonly version: number;
  readonly createdAt: Instant;
  /** When it was done or dropped. */
  readonly closedAt: Instant | null;
}

/** What is asked of a task before it may change. */
export type TaskChange =
  | 'done'
  | 'acknowledge'
  | 'snooze'
  | 'reopen'
  | 'drop'
  | 'move'
  | 'assign'
  | 'edit'
  | 'note';

const allowedFrom: Record<TaskChange, readonly TaskState[]> = {
  done: ['open'],
  acknowledge: ['open'],
  snooze: ['open'],
  drop: ['open'],
  reopen: ['done', 'dropped'],
  move: ['open'],
  assign: ['open'],
  edit: ['open'],
  note: taskStates,
};

/** Whether a task in `state` can be changed so; who may is another question (`permissions.ts`). */
export function canChange(state: TaskState, change: TaskChange): boolean {
  return allowedFrom[change].includes(state);
}
