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
import type { Priority, TaskState } from '../../domain/task.ts';

/**
 * What kind of thing a message says. 'join' asks the secretariat about a stranger, 'joined' tells the stranger;
 * 'channel' and 'workspace' tell it of a place that is not what it was. A 'note' stands in the thread of the
 * message that is its subject.
 */
export type MessageKind =
  | 'morning'
  | 'announcement'
  | 'note'
  | 'test'
  | 'join'
  | 'joined'
  | 'channel'
  | 'workspace';

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
}

/** A reminder owed to one group. */
export interface NewRung {
  readonly taskId: TaskId;
  readonly groupId: GroupId;
  readonly rung: number;
  readonly deadlineVersion: number;
  readonly day: Day;
  readonly state: 'planned' | 'skipped';
  readonly reason: string | null;
}

/** A rung that found the morning's message gone, or its place lost, and waits for the next one. */
export interface WaitingRung {
  readonly id: RungId;
  readonly taskId: TaskId;
  readonly groupId: GroupId;
  readonly rung: number;
  readonly day: Day;
  /** Its place was lost: it is said in another one, today. */
  readonly lost: boolean;
  /** Why it need not be said any more; null where it still must. */
  readonly over: 'done' | 'dropped' | 'moved' | null;
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
}

/** A message that waits for its workspace to let Docket in again. */
export interface HeldMessage extends Route {
  readonly id: MessageId;
  readonly kind: MessageKind;
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
  readonly groupIds: readonly GroupId[];
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
  readonly rung: number | null;
  readonly historyNumber: number | null;
  /** The rung belongs to the deadline as it stands: nobody moved it since. */
  readonly holds: boolean;
  /** Groups that this message reminds of it; none for announcements. */
  readonly groupIds: readonly GroupId[];
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
  /** 1 to 31; a short month's last day stands in for days it does not have. */
  readonly dayOfMonth: number;
  readonly directiveId: DirectiveId | null;
  readonly itemId: ItemId | null;
  /** "2025-08" */
  readonly nextMonth: string;
  readonly nextOpensOn: Day;
}

export interface Duty extends NewDuty {
  readonly id: DutyId;
}
