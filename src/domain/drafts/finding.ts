import type { Day } from '../day.ts';
import type { Deadline } from '../deadline.ts';
import type { ClassId, DocumentId, DutyId, FindingId, GroupId, ItemId, TaskId } from '../ids.ts';
import type { DirectiveFacts, Doubt, FoundDeadline } from '../reading/types.ts';
import type { SourcePlace } from '../source.ts';
import type { Comparable } from './version-match.ts';

/** 'merged': another finding says what this one did. */
export const findingStates = ['open', 'accepted', 'skipped', 'merged'] as const;
export type FindingState = (typeof findingStates)[number];

/** What a body has to do with a finding; oversight is told of, and owes nothing. */
export type BodyRole = 'lead' | 'coordinator' | 'oversight';

/** A body as a document names it, and what Docket knows by that name: one of the two at most. */
export interface Body {
  readonly name: string;
  readonly groupId: GroupId | null;
  readonly classId: ClassId | null;
}

/** What a corrected version makes of a finding; null in a first version. */
export type FindingChange = 'same' | 'changed' | 'new';

/** One obligation that was read from a document, and what became of it. */
export interface Finding {
  readonly id: FindingId;
  readonly documentId: DocumentId;
  /** What people call it by, in its document: from 1. */
  readonly number: number;
  readonly state: FindingState;
  /** As people would cite it: "3.(1)(ii)"; '-' where nothing is numbered. */
  readonly path: string;
  /** What is to be done, in the document's words, or a person's. */
  readonly action: string;
  /** A person's words for the task; null for the action, shortened. */
  readonly title: string | null;
  readonly product: string | null;
  /** Its sentences, word for word, on one line and bounded. */
  readonly quote: string;
  readonly place: SourcePlace;
  readonly leads: readonly Body[];
  readonly coordinators: readonly Body[];
  readonly oversight: readonly Body[];
  /** As they were read. */
  readonly deadlines: readonly FoundDeadline[];
  /** What a person said instead; null for what was read. */
  readonly typedDeadline: Deadline | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
  /** In the order of the text; a part of another stands right behind it. */
  readonly position: number;
  /** Grows with every change: what was decided on an older one is refused. */
  readonly version: number;
  readonly itemId: ItemId | null;
  readonly taskId: TaskId | null;
  readonly dutyId: DutyId | null;
  /** The class of groups that it was fanned out to. */
  readonly fannedOutTo: ClassId | null;
  readonly change: FindingChange | null;
  /** Its like in the version before. */
  readonly wasId: FindingId | null;
  /** A corrected version has nothing like it. */
  readonly gone: boolean;
  /** Why it was skipped. */
  readonly reason: string | null;
  readonly mergedInto: FindingId | null;
  /** The finding that it was split off from: a person made it, nobody read it. */
  readonly partOf: FindingId | null;
  /** As it was read, whatever people made of it; null for a part. Versions of a document are compared by it. */
  readonly asRead: Comparable | null;
  /** What it becomes is confidential. */
  readonly confidential: boolean;
}

/** How much a review has to look at a finding: 0 first. Coarse, so that neighbours stay together. */
export function unsureStep(confidence: number): 0 | 1 | 2 | 3 {
  return confidence < 0.7 ? 0 : confidence < 0.87 ? 1 : confidence < 0.97 ? 2 : 3;
}

/** Whether Docket knows who leads it. */
export function isLeadKnown({ leads }: Pick<Finding, 'leads'>): boolean {
  const [first] = leads;
  return first !== undefined && (first.groupId !== null || first.classId !== null);
}

/** What a directive must be known by before anything of it becomes a task. */
export interface KnownFacts {
  readonly number: string;
  readonly kind: DirectiveFacts['kind'];
  readonly title: string;
  readonly issuer: string;
  readonly signedOn: Day;
}

export type MissingFact = Exclude<keyof KnownFacts, 'kind'>;

/** What a document does not say of itself, so that a person must; in the order in which to ask. */
export function missingFacts(facts: { readonly [Fact in MissingFact]: unknown }): MissingFact[] {
  return (['number', 'title', 'issuer', 'signedOn'] as const).filter((fact) => !facts[fact]);
}
