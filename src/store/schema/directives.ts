import type { Generated } from 'kysely';
import type { Day, Instant } from '../../domain/day.ts';
import type { BodyRole, FindingChange, FindingState } from '../../domain/drafts/finding.ts';
import type {
  ClassId,
  CommitteeId,
  DirectiveId,
  DocumentId,
  DutyId,
  FindingId,
  GroupId,
  ItemId,
  JobId,
  MemberId,
  TaskId,
} from '../../domain/ids.ts';
import type { LinkKind } from '../../domain/item-link.ts';
import type { Language } from '../../domain/language.ts';
import type { DirectiveFacts } from '../../domain/reading/types.ts';
import type { DocumentFormat, DocumentState } from '../documents/types.ts';

/** Directives, the texts they were read from, and what became of their items. */
export interface DirectiveTables {
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
    /** What its tasks are asked for, as JSON; null follows the committee. */
    products: Generated<string | null>;
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
    /** 1 where one of its tasks is confidential: only the cleared and its own people see its words. */
    confidential: Generated<number>;
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
    /** 1 where its item is confidential, or will be. */
    confidential: Generated<number>;
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
}
