import type { Generated } from 'kysely';
import type { Day, Instant } from '../../domain/day.ts';
import type { ExtensionState } from '../../domain/extension.ts';
import type {
  CommitteeId,
  DirectiveId,
  DutyId,
  ExtensionId,
  FileId,
  GroupId,
  ItemId,
  MemberId,
  TaskId,
} from '../../domain/ids.ts';
import type { Platform } from '../../domain/place.ts';
import type { ProgressKind } from '../../domain/progress.ts';
import type { Priority, TaskState } from '../../domain/task.ts';

/** Tasks, what is kept ready about them, and their history. */
export interface TaskTables {
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
    /** What it is asked for, as JSON; null follows its directive or the committee. */
    products: Generated<string | null>;
    progress: Generated<ProgressKind | null>;
    progress_on: Generated<Day | null>;
    progress_by: Generated<MemberId | null>;
    progress_why: Generated<string | null>;
    /** Whom a blocked task waits for. */
    blocked_by: Generated<GroupId | MemberId | null>;
    reported_on: Generated<Day | null>;
    reported_by: Generated<MemberId | null>;
    /** What was shown for it, as JSON. */
    product: Generated<string | null>;
    returned_on: Generated<Day | null>;
    returned_by: Generated<MemberId | null>;
    return_reason: Generated<string | null>;
    /** How often its day was extended on request. */
    extensions: Generated<number>;
    parent_task_id: Generated<TaskId | null>;
    /** 1 for a task of which only the cleared see more than its number. */
    confidential: Generated<number>;
    version: number;
    created_at: Instant;
    closed_at: Instant | null;
  };
  /** Requests for more time. */
  extensions: {
    id: ExtensionId;
    committee_id: CommitteeId;
    task_id: TaskId;
    state: ExtensionState;
    asked_by: MemberId;
    asked_on: Day;
    /** Committee time. */
    asked_at: Instant;
    from_day: Day;
    to_day: Day;
    wording: string | null;
    wording_in: string | null;
    rule: string;
    reason: string;
    supported_by: MemberId | null;
    supported_on: Day | null;
    decided_by: MemberId | null;
    decided_on: Day | null;
    answer: string | null;
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
    /** 1 where the tasks it makes are confidential. */
    confidential: Generated<number>;
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
    /** All of the above as one canonical text, with the number: what the hash is made of. */
    text: string;
    recorded_at: Instant;
    salt: Generated<string>;
    /** Of this entry and all before it (see `history/chain.ts`), in hexadecimal. */
    hash: Generated<string>;
  };
  /** What a history ended with when it was printed under a list or a report; the first time for each number. */
  printed_heads: {
    committee_id: CommitteeId;
    number: number;
    hash: string;
    place: string;
    /** By the database's clock. */
    printed_at: Instant;
  };
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
}
