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
import type { Progress, ProgressKind } from '../domain/progress.ts';
import type { Reminding } from '../domain/reminders/reminding.ts';
import type { Priority, Task, TaskState } from '../domain/task.ts';

export type Stake = 'lead' | 'coordinating' | 'assignee';

/** What was last said of how a task goes, with its names. */
export interface SaidProgress extends Progress {
  readonly byName: string;
  /** Whom a blocked task waits for; null for all others. */
  readonly blocker: Worded | null;
  /** The day on which the deadline was entered that stands now. */
  readonly enteredOn: Day;
}

/** A task as one line of a list. */
export interface TaskLine {
  readonly id: TaskId;
  readonly number: TaskNumber;
  readonly title: Worded;
  readonly state: TaskState;
  readonly priority: Priority;
  readonly day: Day | null;
  /** The day first set; stays when the deadline moves. */
  readonly originalDay: Day | null;
  /** How often it was extended on request. */
  readonly extensions: number;
  readonly version: number;
  readonly lead: Group;
  readonly assigneeIds: readonly MemberId[];
  /** The day on which it was reported done, where a report stands. */
  readonly reportedOn: Day | null;
  /** The day on which its last report was sent back, where it was. */
  readonly returnedOn: Day | null;
  readonly closedAt: Instant | null;
  /** How its own people last said it goes. */
  readonly progress: SaidProgress | null;
  /** The task it is a part of. */
  readonly parentNumber: TaskNumber | null;
  /** How many parts it has that were not dropped, and how many of them are done; null for none. */
  readonly parts: { readonly total: number; readonly done: number } | null;
  /** What the viewer has to do with it, strongest first (assignee, lead, coordinating), where asked for. */
  readonly stake: Stake | null;
  /** Only the cleared and its own people see more of it than its number. */
  readonly confidential: boolean;
}

/** Keyset page: `next` continues after the last row, and is null at the end. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}

/** Who holds a seat on some day. */
export interface SeatHolder {
  readonly kind: SeatKind;
  readonly member: Member;
  readonly from: Day;
  /** The last day on which they hold it; null for no end. */
  readonly until: Day | null;
  /** The last day of their absence, where they are away on that day. */
  readonly awayUntil: Day | null;
  /** They have left every chat workspace that knew them: nobody reaches them. */
  readonly gone: boolean;
}

/** A seat as it was or will be held, by name: also by somebody who has left since. */
export interface Seating {
  readonly kind: SeatKind;
  readonly memberId: MemberId;
  readonly name: string;
  readonly from: Day;
  readonly until: Day | null;
}

/** A group with open tasks and nobody who answers for its lead seat. */
export interface Vacancy extends GroupTally {
  /** Who holds the seat all the same: away without a deputy, or out of reach; null for nobody. */
  readonly holder: { readonly name: string; readonly awayUntil: Day | null } | null;
}

/** How a group's work stands: the tasks it leads that are not done. */
export interface Burden {
  readonly open: number;
  /** Of the open ones. */
  readonly late: number;
  readonly atRisk: number;
  readonly blocked: number;
  /** Reported, and waiting to be accepted. */
  readonly reported: number;
  /** With a request for more time that waits. */
  readonly asked: number;
}

export interface TaskDetail extends Task {
  readonly lead: Group;
  readonly coordinators: readonly Group[];
  readonly assignees: readonly Member[];
  /** Present holders of the lead group's seats, lead first. */
  readonly holders: readonly SeatHolder[];
  /** Who of them said last that they know, by name. */
  readonly acknowledgedBy: string | null;
  readonly progress: SaidProgress | null;
  /** Who reported it done, and who sent the last report back, by name. */
  readonly reportedBy: string | null;
  readonly returnedBy: string | null;
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
  /** Without what is a part of another task. */
  readonly wholes?: true;
  readonly groupId?: GroupId;
  /** Default open; 'any' for all. */
  readonly state?: TaskState | 'any';
  /** Open and before this day. */
  readonly overdueOn?: Day;
  readonly range?: DayRange;
  readonly assigneeId?: MemberId;
  readonly directiveId?: DirectiveId;
  /** Open, and last said to be so; null: nobody said. */
  readonly progress?: ProgressKind | null;
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
  /** They were found to have left the workspace of this address. */
  readonly hasLeft: boolean;
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
