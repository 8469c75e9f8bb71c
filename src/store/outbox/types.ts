import type { Day, Instant } from '../../domain/day.ts';
import type {
  CommitteeId,
  DirectiveId,
  DutyId,
  GroupId,
  ItemId,
  MemberId,
  MessageId,
  RungId,
  TaskId,
  TaskNumber,
} from '../../domain/ids.ts';
import type { Language, Worded } from '../../domain/language.ts';
import type { Platform } from '../../domain/place.ts';
import type { Recurrence } from '../../domain/recurrence.ts';
import type { Ladder } from '../../domain/reminders/ladder.ts';
import type { ReminderRole } from '../../domain/reminders/reminding.ts';
import type { Priority, TaskState } from '../../domain/task.ts';
import type { SaidProgress } from '../types.ts';

/**
 * What kind of thing a message says. 'late' is the late list, with the reminders that climbed to the secretariat. 'join' asks the secretariat about a stranger, 'joined' tells the stranger; 'report' asks it whether
 * a task is done, 'extension' whether one is given more time;
 * 'channel' and 'workspace' tell it of a place that is not what it was. A 'note' stands in the thread of the
 * message that is its subject.
 */
export type MessageKind =
  | 'morning'
  | 'late'
  | 'announcement'
  | 'note'
  | 'test'
  | 'join'
  | 'report'
  | 'extension'
  /** Tells a lead group that all parts of a task are done. */
  | 'parts'
  /** Tells a group or a member that a task waits for them, or does not any more. */
  | 'blocker'
  | 'joined'
  | 'channel'
  | 'workspace'
  | 'handover'
  /** Tells the secretariat that a thread's name goes on saying what is confidential by now. */
  | 'thread';

/** 'held': its workspace has put Docket out, and it waits for the return. */
export type MessageState = 'waiting' | 'claimed' | 'sent' | 'failed' | 'unreachable' | 'skipped' | 'held';

/** Where a group is told things: a channel, or (with `memberId` and an empty channel) one person directly. */
export interface Route {
  readonly platform: Platform;
  readonly workspace: string;
  readonly channel: string;
  /** Whose channel it is, or on whose behalf somebody is told. */
  readonly groupId: GroupId | null;
  readonly memberId: MemberId | null;
}

/** An open task whose next rung has come. */
export interface DueTask {
  readonly id: TaskId;
  readonly version: number;
  readonly day: Day;
  readonly deadlineVersion: number;
  readonly enteredOn: Day;
  readonly nextRungDay: Day;
  readonly leadGroupId: GroupId;
  /** The task it is a part of. */
  readonly parentId: TaskId | null;
  /** Its own or its directive's; null follows the committee. */
  readonly ladder: Ladder | null;
  readonly snoozedTo: Day | null;
  readonly acknowledgedOn: Day | null;
}

/** An open task whose next rung comes on a day to be looked at, with the number that it is planned in the order of. */
export interface RisingTask extends DueTask {
  readonly number: number;
}

/** An open task with a deadline, as its ladder sees it. */
export interface Climber {
  readonly id: TaskId;
  readonly number: number;
  readonly day: Day;
  readonly enteredOn: Day;
  readonly snoozedTo: Day | null;
  readonly ladder: Ladder | null;
}

/** Whom a reminder is owed to: a group, or a person, the chair or who was given a part. */
export type Recipient = GroupId | MemberId;

/** Somebody who owes a task: a group or, of a part, somebody it was given to. */
export interface OwedBy {
  readonly taskId: TaskId;
  readonly recipientId: Recipient;
  readonly role: 'lead' | 'coordinating' | 'assignee';
}

/** A reminder owed to one recipient. */
export interface NewRung {
  readonly taskId: TaskId;
  readonly recipientId: Recipient;
  readonly role: ReminderRole;
  readonly rung: number;
  readonly deadlineVersion: number;
  readonly day: Day;
  readonly state: 'planned' | 'skipped';
  readonly reason: string | null;
  /** When its deadline was entered. */
  readonly enteredOn?: Day;
}

/** A rung that found the morning's message gone, or its place lost, and waits for the next one. */
export interface WaitingRung {
  readonly id: RungId;
  readonly taskId: TaskId;
  readonly recipientId: Recipient;
  readonly role: ReminderRole;
  readonly rung: number;
  readonly day: Day;
  /** Its place was lost: it is said in another one, today. */
  readonly lost: boolean;
  /** Why it need not be said any more; null where it still must. */
  readonly over: 'reported' | 'done' | 'dropped' | 'moved' | null;
}

/** A message to be made unless its key is there already. */
export interface NewMessage {
  readonly key: string;
  readonly kind: MessageKind;
  readonly route: Route;
  readonly at: Instant;
  readonly day: Day;
  /** Milliseconds of database time to wait before sending. */
  readonly waitMs: number;
  /** Kept and shown, never sent: nobody could be found to send it to. */
  readonly unreachable?: string;
  /** What it speaks of where that is no task. */
  readonly subjectId?: string;
}

/** A message that something is put into. */
export interface PlacedIn {
  readonly messageId: MessageId;
  /** Made in this transaction: nothing else is in it. */
  readonly fresh: boolean;
}

/** A message as its deliverer holds it. */
export interface ClaimedMessage extends Route {
  readonly id: MessageId;
  readonly committeeId: CommitteeId;
  readonly kind: MessageKind;
  readonly language: Language | null;
  readonly at: Instant;
  readonly day: Day;
  /** Zero only where it surely was not posted yet. */
  readonly attempts: number;
  readonly wanted: number;
  readonly platformMessageId: string | null;
  readonly subjectId: string | null;
  /** When it was posted, in database time; null before. */
  readonly sentAt: Instant | null;
}

/** A message that waits for its workspace to let Docket in again. */
export interface HeldMessage extends Route {
  readonly id: MessageId;
  readonly kind: MessageKind;
  /** Zero only where it surely was not posted before the workspace shut. */
  readonly attempts: number;
}

/** A card that stands in a channel. */
export interface StandingCard extends Pick<Route, 'platform' | 'workspace' | 'channel'> {
  readonly id: MessageId;
}

/** What a message was to speak of when it was made. */
export interface SpokenOf {
  readonly messageId: MessageId;
  readonly taskId: TaskId;
  readonly rung: number | null;
  readonly historyNumber: number | null;
  readonly groupIds: readonly Recipient[];
  readonly role: ReminderRole | null;
  readonly wasDue: Day | null;
}

/** A task that a message speaks of, as it is now. */
export interface SpokenTask {
  readonly id: TaskId;
  readonly number: TaskNumber;
  readonly title: Worded;
  readonly state: TaskState;
  readonly priority: Priority;
  readonly day: Day | null;
  readonly originalDay: Day | null;
  readonly version: number;
  readonly deadlineVersion: number;
  readonly leadGroupId: GroupId;
  readonly closedAt: Instant | null;
  /** Who closed it, by name; null while it is open or where nobody did. */
  readonly closedBy: string | null;
  /** It was accepted by them; otherwise they closed it themselves. */
  readonly wasAccepted: boolean;
  /** The day on which it was reported done, where a report stands, and by whom. */
  readonly reportedOn: Day | null;
  readonly reportedBy: string | null;
  /** The last report, where it was sent back: on which day, by whom, and why. */
  readonly returned: { readonly on: Day; readonly by: string; readonly reason: string } | null;
  readonly rung: number | null;
  readonly historyNumber: number | null;
  /** The rung belongs to the deadline as it stands: nobody moved it since. */
  readonly holds: boolean;
  /** Groups that this message reminds of it; none for announcements. */
  readonly groupIds: readonly GroupId[];
  /** The strongest role in which this message tells of it; null for announcements. */
  readonly role: ReminderRole | null;
  /** The day it should have been said, where it was said later. */
  readonly wasDue: Day | null;
  /** Somebody of the lead group has said that they know. */
  readonly acknowledgedOn: Day | null;
  /** Who did, by name. */
  readonly acknowledgedBy: string | null;
  /** The lead asked to be reminded again on this day, and not before. */
  readonly snoozedTo: Day | null;
  /** How often its day was extended on request. */
  readonly extensions: number;
  /** The day up to which more time is asked for, where a request waits. */
  readonly asksFor: Day | null;
  /** Only the cleared and its own people see more of it than its number. */
  readonly confidential: boolean;
  /** How its own people last said it goes. */
  readonly progress: SaidProgress | null;
  /** The task it is a part of. */
  readonly parentNumber: TaskNumber | null;
  /** How many parts it has that were not dropped, and how many of them are done; null for none. */
  readonly parts: { readonly total: number; readonly done: number } | null;
}

/** One line of the ledger, for people and tests to read. */
export interface LedgerLine {
  readonly id: MessageId;
  readonly kind: MessageKind;
  readonly route: Route;
  readonly state: MessageState;
  readonly at: Instant;
  readonly day: Day;
  readonly attempts: number;
  readonly error: string | null;
}

export interface NewDuty {
  readonly title: Worded;
  readonly wording: Worded | null;
  readonly leadGroupId: GroupId;
  readonly coordinatorIds: readonly GroupId[];
  readonly recurrence: Recurrence;
  readonly directiveId: DirectiveId | null;
  readonly itemId: ItemId | null;
  /** The deadline of the next period without a task: the period's name. */
  readonly nextDay: Day;
  /** The first day of that deadline's ladder: its task is made then. */
  readonly nextOpensOn: Day;
  /** So are the tasks it makes. */
  readonly confidential?: boolean;
}

/** What makes a task for each of its periods. */
export interface Duty extends NewDuty {
  readonly id: DutyId;
  /** Per committee, as people say it. */
  readonly number: number;
  /** Null for those of an older Docket. */
  readonly enteredBy: MemberId | null;
  readonly endedAt: Instant | null;
}
