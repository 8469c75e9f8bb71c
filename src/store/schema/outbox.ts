import type { Generated } from 'kysely';
import type { Day, Instant } from '../../domain/day.ts';
import type { CommitteeId, GroupId, JobId, MemberId, MessageId, RungId, TaskId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { Platform } from '../../domain/place.ts';
import type { ReminderRole } from '../../domain/reminders/reminding.ts';
import type { MessageKind, MessageState } from '../outbox/types.ts';

/** Reminders that are owed, messages that carry them, and work on many rows. */
export interface OutboxTables {
  /** One reminder owed. */
  rungs: {
    id: RungId;
    committee_id: CommitteeId;
    task_id: TaskId;
    /** A group, or the chair. */
    recipient_id: GroupId | MemberId;
    role: ReminderRole;
    rung: number;
    deadline_version: number;
    day: Day;
    state: 'planned' | 'carried' | 'skipped';
    reason: string | null;
    message_id: MessageId | null;
  };
  /** What is posted, or waits to be. */
  messages: {
    id: MessageId;
    committee_id: CommitteeId;
    kind: MessageKind;
    /** Makes a message once only: channel and morning, for reminders. */
    key: string;
    platform: Platform;
    workspace: string;
    channel: string;
    group_id: GroupId | null;
    member_id: MemberId | null;
    language: Language | null;
    state: MessageState;
    /** Committee time of what it says: a demo's messages are dated by the demo's clock. */
    at: Instant;
    day: Day;
    /** Database time before which it is not sent. */
    due_at: Instant;
    attempts: number;
    error: string | null;
    lease_until: Instant | null;
    lease_owner: string | null;
    platform_message_id: string | null;
    sent_at: Instant | null;
    /** Content version wanted and shown; a sent message with wanted > shown is to be edited. */
    wanted: number;
    shown: number;
    /** What it speaks of where that is no task: a request to be let in; of a note, the message it stands under. */
    subject_id: Generated<string | null>;
  };
  /** Tasks that a message speaks of, and why. */
  message_tasks: {
    message_id: MessageId;
    committee_id: CommitteeId;
    task_id: TaskId;
    /** Rung of the ladder, for reminders. */
    rung: number | null;
    /** What happened, for announcements: the number of the history entry. */
    history_number: number | null;
    /** Groups that this message reminds of it, with blanks between; '' for announcements. */
    group_ids: string;
    /** The role in which it is told of there; '' for announcements. */
    role: Generated<ReminderRole | ''>;
    /** The day it should have been said, where that was gone by. */
    was_due: Generated<Day | null>;
    position: number;
  };
  /** What a posted late list said, in words: JSON that only its view reads. */
  late_lists: {
    message_id: MessageId;
    committee_id: CommitteeId;
    said: string;
  };
  /** The tasks that it put into words. */
  late_list_tasks: {
    task_id: TaskId;
    message_id: MessageId;
    committee_id: CommitteeId;
  };
  /** Work on many rows, done in pieces. */
  jobs: {
    id: JobId;
    committee_id: CommitteeId;
    kind: string;
    body: string;
    /** The key of the last row that was gone through; '' at the start. */
    position: string;
    done: number;
    /** The committee's day from which it may be done; null for at once. */
    not_before: Generated<Day | null>;
    created_at: Instant;
    finished_at: Instant | null;
  };
}
