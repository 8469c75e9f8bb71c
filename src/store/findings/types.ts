import type { Body, Finding, FindingState } from '../../domain/drafts/finding.ts';
import type { DocumentId, FindingId } from '../../domain/ids.ts';

/** A finding as it is first kept: nothing has become of it but what a version before brings along. */
export type NewFinding = Omit<Finding, 'id' | 'documentId' | 'version' | 'gone' | 'number'>;

/** How far a review has come. */
export interface FindingCounts {
  readonly open: number;
  readonly accepted: number;
  readonly skipped: number;
  readonly merged: number;
  /** Open ones that Docket is unsure of. */
  readonly unsure: number;
  /** Open ones whose lead Docket does not know. */
  readonly leadUnknown: number;
}

/** What a corrected version is to the one before it. */
export interface VersionCounts {
  readonly same: number;
  readonly changed: number;
  readonly new: number;
  /** Of the version before, what this one has no more. */
  readonly gone: number;
}

export interface FindingFilter {
  /** Default: all. */
  readonly state?: FindingState;
  readonly change?: Finding['change'];
  /** Only those whose lead Docket knows. */
  readonly leadKnown?: true;
  /** Findings that the next version has no more. */
  readonly gone?: true;
}

/** A name that Docket does not know, and how many open findings wait for it. */
export interface UnknownBody extends Pick<Body, 'name'> {
  readonly folded: string;
  readonly findings: number;
}

/** The place in a document that a task comes from. */
export interface FindingOfTask {
  readonly documentId: DocumentId;
  readonly findingId: FindingId;
  /** The finding's. */
  readonly number: number;
}
