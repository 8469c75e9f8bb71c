import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Day, DayRange, Instant } from '../domain/day.ts';
import type { Deadline } from '../domain/deadline.ts';
import type { FileFacts } from '../domain/evidence.ts';
import type { Governance, ProductKind } from '../domain/governance.ts';
import type { Group } from '../domain/group.ts';
import type { DirectiveId, FileId, GroupId, ItemId, MemberId, TaskId, TaskNumber } from '../domain/ids.ts';
import type { Worded } from '../domain/language.ts';
import type { Committee, Member, Seat, SeatKind } from '../domain/member.ts';
import type { Platform } from '../domain/place.ts';
import type { Reminding } from '../domain/reminding.ts';
import type { Priority, Task, TaskState } from '../domain/task.ts';

export type Stake = 'lead' | 'coordinating' | 'assignee';

/** A task as one line of a list. */
export interface TaskLine {
  readonly id: TaskId;
  readonly number: TaskNumber;
  readonly title: Worded;
  readonly state: TaskState;
  readonly priority: Priority;
  readonly day: Day | null;
  readonly version: number;
  readonly lead: Group;
  readonly assigneeIds: readonly MemberId[];
  /** What the viewer has to do with it, strongest first (assignee, lead, coordinating), where asked for. */
  readonly stake: Stake | null;
}

/** Keyset page: `next` continues after the last row, and is null at the end. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}

export interface SeatHolder {
  readonly kind: SeatKind;
  readonly member: Member;
  readonly from: Day;
}

export interface TaskDetail extends Task {
  readonly lead: Group;
  readonly coordinators: readonly Group[];
  readonly assignees: readonly Member[];
  /** Present holders of the lead group's seats, lead first. */
  readonly holders: readonly SeatHolder[];
  /** Who of them said last that they know, by name. */
  readonly acknowledgedBy: string | null;
  readonly source: {
    readonly number: string;
    readonly title: Worded;
    readonly issuer: Worded;
    readonly signedOn: Day;
    readonly path: string | null;
    readonly text: Worded | null;
  } | null;
}

export interface HistoryEntry {
  readonly number: number;
  readonly at: Instant;
  readonly day: Day;
  readonly memberId: MemberId | null;
  readonly memberName: string | null;
  readonly door: Platform | 'worker';
  readonly action: string;
  readonly subject: 'task' | 'group' | 'member' | 'committee' | 'directive' | 'duty' | 'class';
  readonly subjectId: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly note: string | null;
}

/** A file of a task, without what is in it. */
export interface KeptFile extends FileFacts {
  readonly id: FileId;
  readonly memberId: MemberId;
  readonly memberName: string;
  /** Committee time. */
  readonly at: Instant;
}

export interface TaskFilter {
  readonly groupId?: GroupId;
  /** Default open; 'any' for all. */
  readonly state?: TaskState | 'any';
  /** Open and before this day. */
  readonly overdueOn?: Day;
  readonly range?: DayRange;
  readonly assigneeId?: MemberId;
  readonly directiveId?: DirectiveId;
}

/** How far the tasks of one item are. Dropped ones count nowhere else. */
export interface RollUp {
  /** Open and done. */
  readonly total: number;
  readonly done: number;
  readonly open: number;
  /** Of the open ones. */
  readonly late: number;
  readonly dropped: number;
  /** Groups of the classes that the item was addressed to; 0 for an item of single groups. */
  readonly members: number;
  /** Those of them that were not asked: not yet, or because they joined the class later. */
  readonly without: number;
  /** Whether their tasks are being made. */
  readonly making: boolean;
}

export interface GroupTally {
  readonly group: Group;
  readonly open: number;
  readonly thisWeek: number;
  readonly late: number;
}

export interface NewTask {
  /** The task it is a part of. */
  readonly parentId?: TaskId | null;
  readonly confidential?: boolean;
  /** What it is asked for of its own. */
  readonly products?: readonly ProductKind[] | null;
  readonly title: Worded;
  readonly leadGroupId: GroupId;
  readonly coordinatorIds: readonly GroupId[];
  readonly assigneeIds: readonly MemberId[];
  readonly deadline: Deadline;
  readonly priority: Priority;
  readonly directiveId: DirectiveId | null;
  readonly itemId: ItemId | null;
}

export interface CommitteeSettings extends Committee {
  readonly reminderTime: `${number}:${number}`;
  readonly secretariatGroupId: GroupId | null;
  /** Whether a confirmed e-mail address of a member's lets its owner in unasked. */
  readonly matchEmail: boolean;
  readonly reminding: Reminding;
  readonly governance: Governance;
  readonly clockAt: Instant | null;
}

/** Somebody who calls, as one of the committees they are in knows them. */
export interface Caller {
  readonly member: Member;
  readonly committee: CommitteeSettings;
  /** Held on the committee's present day. */
  readonly seats: readonly Seat[];
  /** Where they are on the list, or hold a role that the call brought. */
  readonly groupIds: readonly GroupId[];
}

/** A day of a committee's calendar. */
export interface CalendarRow extends CalendarDay {
  /** Its country's holidays brought it; the committee itself said nothing of it. */
  readonly seeded: boolean;
}

/** Where a committee's calendar comes from. */
export interface CalendarSource {
  /** "VN", "MY-14"; null where it has only what the committee entered. */
  readonly country: string | null;
  /** The last year whose holidays have been entered. */
  readonly to: number | null;
  /** Days of the week off; 1 is Monday, 7 is Sunday. */
  readonly weekend: readonly number[];
}

export interface FoundOwner<T> {
  readonly owner: T;
  /** 'whole': a whole name or alias matched; 'start': the beginning of one; 'word': of a later word. */
  readonly match: 'whole' | 'start' | 'word';
}
