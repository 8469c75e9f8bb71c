import type { Generated } from 'kysely';
import type { DayKind } from '../domain/calendar-day.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { BodyRole, FindingChange, FindingState } from '../domain/finding.ts';
import type {
  ClassId,
  CommitteeId,
  DirectiveId,
  DocumentId,
  DutyId,
  FileId,
  FindingId,
  GroupId,
  ItemId,
  JobId,
  JoinRequestId,
  MemberId,
  MessageId,
  RungId,
  TaskId,
} from '../domain/ids.ts';
import type { LinkKind } from '../domain/item-link.ts';
import type { JoinRequest } from '../domain/join-request.ts';
import type { Language } from '../domain/language.ts';
import type { Office, SeatKind } from '../domain/member.ts';
import type { Platform } from '../domain/place.ts';
import type { DirectiveFacts } from '../domain/reading/types.ts';
import type { ReminderRole } from '../domain/reminding.ts';
import type { Priority, TaskState } from '../domain/task.ts';
import type { DocumentFormat, DocumentState } from './documents/types.ts';
import type { MessageKind, MessageState } from './outbox/types.ts';

/**
 * The tables, as both engines hold them. Days are ISO text, instants integer milliseconds (bigint on
 * PostgreSQL, read back as numbers), yes/no is 1/0, JSON is text. The migrations are what made them so.
 */
export interface Schema {
  committees: {
    id: CommitteeId;
    code: string;
    name: string;
    language: Language;
    time_zone: string;
    before_includes_day: number;
    demo: number;
    /** Where a demo's clock stands; null is the real time. */
    clock_at: Instant | null;
    /** The reminders of a morning go out from this wall-clock time on, "08:30". */
    reminder_time: string;
    secretariat_group_id: GroupId | null;
    /** Whether a confirmed e-mail address of a member's lets its owner in unasked. */
    match_email: Generated<number>;
    /** How it reminds, as JSON; null for the defaults. */
    reminding: Generated<string | null>;
    /** Whose holidays its calendar began with, "VN" or "MY-14"; null for nobody's. */
    country: Generated<string | null>;
    /** The last year whose holidays have been entered. */
    calendar_to: Generated<number | null>;
    /** Days of the week off, "67": 1 is Monday. */
    weekend: Generated<string>;
    /** The day for which `standings` hold; null before the first look at them. */
    standings_on: Generated<Day | null>;
    next_task: Generated<number>;
    next_history: Generated<number>;
    created_at: Instant;
  };
  members: {
    id: MemberId;
    committee_id: CommitteeId;
    handle: string;
    name: string;
    office: Office;
    language: Language | null;
    time_zone: string | null;
    /** Folded to lower case. */
    email: Generated<string | null>;
    left_at: Instant | null;
    created_at: Instant;
  };
  member_addresses: {
    committee_id: CommitteeId;
    member_id: MemberId;
    platform: Platform;
    workspace: string;
    user_id: string;
  };
  groups: {
    id: GroupId;
    committee_id: CommitteeId;
    name: string;
    name_in: string | null;
    parent_id: GroupId | null;
    /** Its own time for a morning's reminders; null follows the committee. */
    reminder_time: Generated<string | null>;
    created_at: Instant;
  };
  /**
   * Every name people may type for a group or a member, folded, once from each of its word beginnings:
   * "ministry of home affairs", "of home affairs", "home affairs", "affairs". A prefix range over `folded`
   * finds "home aff" without reading other names.
   */
  names: {
    committee_id: CommitteeId;
    kind: 'group' | 'member' | 'class';
    owner_id: string;
    folded: string;
    /** 1 where `folded` is the whole name. */
    whole: number;
  };
  group_aliases: { committee_id: CommitteeId; group_id: GroupId; alias: string; language: Language | null };
  group_channels: {
    committee_id: CommitteeId;
    group_id: GroupId;
    platform: Platform;
    workspace: string;
    channel: string;
    label: string;
    created_at: Instant;
  };
  group_members: { committee_id: CommitteeId; group_id: GroupId; member_id: MemberId };
  /** Groups under one name, as directives address them: "the provinces". */
  group_classes: {
    id: ClassId;
    committee_id: CommitteeId;
    name: string;
    name_in: string | null;
    created_at: Instant;
  };
  class_aliases: { committee_id: CommitteeId; class_id: ClassId; alias: string };
  class_members: { committee_id: CommitteeId; class_id: ClassId; group_id: GroupId };
  /** Items that were addressed to a class. */
  fan_outs: {
    committee_id: CommitteeId;
    item_id: ItemId;
    class_id: ClassId;
    /** How each group is asked, as JSON. */
    body: string;
    /** The job that asks them, done or not. */
    job_id: JobId;
  };
  /** What each group of such a class was asked by: a task, or a recurring duty. */
  fanned_out: {
    committee_id: CommitteeId;
    item_id: ItemId;
    group_id: GroupId;
    task_id: TaskId | null;
    duty_id: DutyId | null;
  };
  /** Roles of a chat platform whose holders count as a group's members. */
  group_roles: {
    committee_id: CommitteeId;
    group_id: GroupId;
    platform: Platform;
    workspace: string;
    role: string;
    label: string;
    created_at: Instant;
  };
  seats: {
    id: string;
    committee_id: CommitteeId;
    group_id: GroupId;
    member_id: MemberId;
    kind: SeatKind;
    from_day: Day;
    to_day: Day | null;
  };
  directives: {
    id: DirectiveId;
    committee_id: CommitteeId;
    number: string;
    kind: string;
    title: string;
    title_in: string | null;
    issuer: string;
    issuer_in: string | null;
    signed_on: Day;
    folded: string;
    /** A ladder of its own for its tasks, as JSON. */
    ladder: Generated<string | null>;
    created_at: Instant;
  };
  items: {
    id: ItemId;
    committee_id: CommitteeId;
    directive_id: DirectiveId;
    path: string;
    text: string;
    text_in: string | null;
    position: number;
  };
  tasks: {
    id: TaskId;
    committee_id: CommitteeId;
    number: number;
    title: string;
    title_in: string | null;
    state: TaskState;
    priority: Priority;
    lead_group_id: GroupId;
    /** `NO_DAY` where there is no deadline, so that keyset pages have one order. */
    day: Day;
    deadline_version: number;
    original_day: Day;
    directive_id: DirectiveId | null;
    item_id: ItemId | null;
    duty_id: DutyId | null;
    /** The next day a rung of this task falls on; `NO_DAY` when none will. What the planner reads. */
    next_rung_day: Day;
    /** A ladder of its own, as JSON; it goes before the directive's and the committee's. */
    ladder: Generated<string | null>;
    /** The lead asked to be reminded again on this day, and not before; gone when the deadline moves. */
    snoozed_to: Generated<Day | null>;
    /** When somebody of the lead group last said that they know; gone when the deadline moves. */
    acknowledged_on: Generated<Day | null>;
    acknowledged_by: Generated<MemberId | null>;
    version: number;
    created_at: Instant;
    closed_at: Instant | null;
  };
  /** Each entry and move of a deadline; the first is the original. */
  deadlines: {
    task_id: TaskId;
    committee_id: CommitteeId;
    version: number;
    wording: string | null;
    wording_in: string | null;
    rule: string;
    day: Day;
    entered_on: Day;
    entered_at: Instant;
    entered_by: MemberId | null;
    reason: string | null;
  };
  /** Who has a stake in a task, with the task's sort key beside it: what `/tasks mine` and lists read. */
  stakes: {
    committee_id: CommitteeId;
    task_id: TaskId;
    owner_id: GroupId | MemberId;
    role: 'lead' | 'coordinating' | 'assignee';
    position: number;
    state: TaskState;
    day: Day;
    number: number;
  };
  /** Open tasks counted by lead group and day; group '' is the whole committee. Kept with each change. */
  tallies: { committee_id: CommitteeId; group_id: GroupId | ''; day: Day; open: number };
  /** Each lead group's counts on the day that `committees.standings_on` names; kept with each change. */
  standings: { committee_id: CommitteeId; group_id: GroupId; open: number; this_week: number; late: number };
  /** The folded text that search reads (its full-text index differs by engine), with the title to rank it by. */
  task_texts: {
    doc: Generated<number>;
    task_id: TaskId;
    committee_id: CommitteeId;
    folded: string;
    title: string;
    title_in: string | null;
    /** How many of the folded words are the title's; null where an older Docket wrote them. */
    title_words: number | null;
  };
  /** Where a task comes from, word for word: a message, or a sentence of a document and its place there. */
  task_sources: {
    task_id: TaskId;
    committee_id: CommitteeId;
    text: string;
    author: string | null;
    link: string | null;
    page: number | null;
    /** Offsets into the document's text; null for a message. */
    starts_at: number | null;
    ends_at: number | null;
  };
  /** A recurring duty: makes one task per period. */
  duties: {
    id: DutyId;
    committee_id: CommitteeId;
    title: string;
    title_in: string | null;
    wording: string | null;
    wording_in: string | null;
    lead_group_id: GroupId;
    coordinator_ids: string;
    /** As JSON. */
    recurrence: string;
    directive_id: DirectiveId | null;
    item_id: ItemId | null;
    /** The deadline of the next period without a task. */
    next_day: Day;
    next_opens_on: Day;
    /** What people call it by, per committee. */
    number: number;
    /** Null where an older Docket wrote it, like the next. */
    entered_by: MemberId | null;
    /** Committee time. */
    entered_at: Instant | null;
    ended_at: Instant | null;
  };
  history: {
    committee_id: CommitteeId;
    number: number;
    at: Instant;
    day: Day;
    member_id: MemberId | null;
    door: Platform | 'worker';
    action: string;
    subject: 'task' | 'group' | 'member' | 'committee' | 'directive' | 'duty' | 'class';
    subject_id: string;
    before: string | null;
    after: string | null;
    note: string | null;
    text: string;
    recorded_at: Instant;
  };
  /** A half-said call: a form to continue, a question to confirm, a page too long for a button. */
  drafts: {
    token: string;
    committee_id: CommitteeId;
    member_id: MemberId;
    line: string;
    said: string;
    confirmed: number;
    /** The message it was said of, as JSON. */
    source: Generated<string | null>;
    expires_at: Instant;
  };
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
  /** The committee's own channels, for what concerns all of it. */
  committee_channels: {
    committee_id: CommitteeId;
    platform: Platform;
    workspace: string;
    channel: string;
    label: string;
    created_at: Instant;
  };
  /** Days on which a committee does otherwise than its week says. */
  calendar_days: {
    committee_id: CommitteeId;
    day: Day;
    kind: DayKind;
    name: string;
    name_in: string | null;
    /** 1 where its country's holidays brought it, 0 where the committee did. */
    seeded: number;
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
    created_at: Instant;
    finished_at: Instant | null;
  };
  /** The web room: its channels are chat channels like Slack's, kept here. */
  room_channels: {
    id: string;
    committee_id: CommitteeId;
    kind: 'channel' | 'direct';
    name: string;
    name_in: string | null;
    member_id: MemberId | null;
    position: number;
    last_seq: number;
  };
  room_messages: {
    id: string;
    committee_id: CommitteeId;
    channel_id: string;
    seq: number;
    at: Instant;
    /** Null is Docket itself. */
    author_id: MemberId | null;
    /** Only this member sees it; null is everyone in the channel. */
    only_for: MemberId | null;
    card: string;
    /** The line that made a private card: said again after a button on it changed something. */
    line: string | null;
    /** The delivery's key, so that posting twice shows once. */
    key: string | null;
    edited_at: Instant | null;
    change: number;
  };
  room_reads: { committee_id: CommitteeId; channel_id: string; member_id: MemberId; seq: number };
  /** One-person links to the web room and the sessions they open; codes by which somebody is known elsewhere. */
  web_sessions: {
    token_hash: string;
    committee_id: CommitteeId;
    member_id: MemberId;
    kind: 'link' | 'session' | 'code';
    expires_at: Instant;
  };
  /** Workspaces of chat platforms that let Docket in; their tokens are sealed. */
  installations: {
    platform: Platform;
    workspace: string;
    sealed: string;
    team_name: string;
    bot_id: string;
    bot_user_id: string;
    /** With commas between. */
    scopes: string;
    installed_at: Instant;
  };
  /** The organisations that workspaces belong to, where one was told of. */
  organisations: { platform: Platform; workspace: string; organisation: string };
  /** Workspaces that have put Docket out, for each committee that is spoken of there. */
  absences: {
    committee_id: CommitteeId;
    platform: Platform;
    workspace: string;
    name: string | null;
    /** Committee time. */
    since: Instant;
    /** Messages that wait for Docket's return. */
    held: number;
  };
  /** Holders of seats who were found to have left a chat workspace, until they are back. */
  departures: {
    committee_id: CommitteeId;
    platform: Platform;
    workspace: string;
    user_id: string;
    member_id: MemberId;
    /** Committee time. */
    found_at: Instant;
  };
  /** Deliveries that were taken already: platforms send some twice. */
  receipts: { key: string; at: Instant };
  /** Who has a home open on a chat platform. */
  homes: {
    platform: Platform;
    workspace: string;
    user_id: string;
    opened_at: Instant;
    /** How far the histories of their committees went when the home was last asked for. */
    asked_mark: number;
    /** The same of what they see; null before it was drawn. */
    drawn_mark: number | null;
  };
  /** The committees that live in a workspace of a chat platform, in the order in which they came there. */
  workspaces: {
    platform: Platform;
    workspace: string;
    place: number;
    committee_id: CommitteeId;
    bound_at: Instant;
  };
  join_requests: {
    id: JoinRequestId;
    committee_id: CommitteeId;
    platform: Platform;
    workspace: string;
    user_id: string;
    name: string;
    email: string | null;
    guest: number;
    language: Language | null;
    state: JoinRequest['state'];
    asked_at: Instant;
    decided_at: Instant | null;
    decided_by: MemberId | null;
    member_id: MemberId | null;
    /** The groups whose roles they held then, with blanks between. */
    group_ids: Generated<string>;
  };
  /** What a later directive's items do to earlier ones. */
  item_links: {
    id: string;
    committee_id: CommitteeId;
    later_item_id: ItemId;
    earlier_item_id: ItemId | null;
    /** A task that was entered by hand, and has no item. */
    earlier_task_id: TaskId | null;
    kind: LinkKind;
    made_on: Day;
    made_by: MemberId;
  };
  /** Tables handed in to be brought in. */
  uploads: {
    id: string;
    committee_id: CommitteeId;
    member_id: MemberId;
    kind: string;
    name: string;
    body: string;
    mapping: string;
    added: number;
    finished_at: Instant | null;
    created_at: Instant;
    expires_at: Instant;
  };
  /** What rows of such tables became. */
  brought_in: { committee_id: CommitteeId; key: string; subject_id: string };
  /** What was handed in with a change of a task. */
  files: {
    id: FileId;
    committee_id: CommitteeId;
    task_id: TaskId;
    number: number;
    member_id: MemberId;
    name: string;
    media_type: string;
    size: number;
    sha256: string;
    /** Committee time. */
    at: Instant;
    body: Uint8Array;
  };
  /** Texts handed in to be read. */
  documents: {
    id: DocumentId;
    committee_id: CommitteeId;
    number: number;
    member_id: MemberId;
    state: DocumentState;
    version: number;
    previous_id: DocumentId | null;
    directive_id: DirectiveId | null;
    /** Its own number, "183-KL/TW". */
    symbol: string | null;
    /** The same, folded; '' for none. */
    folded: string;
    kind: DirectiveFacts['kind'];
    title: string | null;
    issuer: string | null;
    signed_on: Day | null;
    language: Language;
    name: string;
    media_type: string;
    format: DocumentFormat;
    link: string | null;
    author: string | null;
    /** Of the text. */
    sha256: string;
    /** The number of the next finding. */
    next_finding: number;
    taken_at: Instant;
    /** As they were read, as JSON; so are the offsets at which the pages begin. */
    facts: string;
    pages: string;
    text: string;
    body: Uint8Array | null;
  };
  /** What was read from them, and what became of it. */
  findings: {
    id: FindingId;
    committee_id: CommitteeId;
    document_id: DocumentId;
    number: number;
    position: number;
    /** 0 to 3: which come first in a review. */
    unsure: number;
    state: FindingState;
    lead_known: number;
    path: string;
    action: string;
    title: string | null;
    product: string | null;
    quote: string;
    page: number | null;
    starts_at: number;
    ends_at: number;
    /** As JSON, like the next and the doubts. */
    deadlines: string;
    typed_deadline: string | null;
    confidence: number;
    doubts: string;
    version: number;
    item_id: ItemId | null;
    task_id: TaskId | null;
    duty_id: DutyId | null;
    class_id: ClassId | null;
    change: FindingChange | null;
    was_id: FindingId | null;
    gone: number;
    reason: string | null;
    merged_into: FindingId | null;
    part_of: FindingId | null;
    as_read: string | null;
  };
  finding_bodies: {
    finding_id: FindingId;
    committee_id: CommitteeId;
    role: BodyRole;
    position: number;
    name: string;
    /** As it is looked up by: `foldedBody`. */
    folded: string;
    group_id: GroupId | null;
    class_id: ClassId | null;
  };
}

/** Sorts after every real day. */
export const NO_DAY: Day = '9999-12-31';
