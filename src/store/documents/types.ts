import type { Day, Instant } from '../../domain/day.ts';
import type { DirectiveId, DocumentId, MemberId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { DirectiveFacts } from '../../domain/reading/types.ts';

/**
 * 'draft': findings wait for review; 'done': all are decided; 'replaced': a corrected version is there;
 * 'discarded': nobody wants it reviewed, until it is handed in again.
 */
export type DocumentState = 'draft' | 'done' | 'replaced' | 'discarded';

/** What a text was handed in as. */
export type DocumentFormat = 'text' | 'html' | 'docx' | 'pdf';

/** A document as one line of a list. */
export interface DocumentLine {
  readonly id: DocumentId;
  /** What people call a draft by, per committee. */
  readonly number: number;
  readonly state: DocumentState;
  /** Counts the corrected versions; 1 is the first. */
  readonly version: number;
  readonly previousId: DocumentId | null;
  /** The directive that its accepted findings are items of; null before the first is accepted. */
  readonly directiveId: DirectiveId | null;
  /** "183-KL/TW"; null where it says none and nobody has said one, like the next. */
  readonly symbol: string | null;
  readonly kind: DirectiveFacts['kind'];
  readonly title: string | null;
  readonly issuer: string | null;
  readonly signedOn: Day | null;
  readonly language: Language;
  /** The file's name, or what a pasted text was called. */
  readonly name: string;
  readonly mediaType: string;
  readonly format: DocumentFormat;
  readonly link: string | null;
  readonly author: string | null;
  readonly memberId: MemberId;
  /** Committee time. */
  readonly takenAt: Instant;
}

export interface DocumentDetail extends DocumentLine {
  /** As they were read: what people said since stands in the line. */
  readonly facts: DirectiveFacts;
}

/** A document's words, which all offsets count in. */
export interface DocumentWords {
  readonly text: string;
  /** The offset at which each page begins; empty where it has no pages. */
  readonly pages: readonly number[];
}

export interface NewDocument
  extends DocumentWords,
    Omit<DocumentDetail, 'id' | 'number' | 'state' | 'memberId'> {
  /** Of the text, in hexadecimal digits: the same text makes nothing twice. */
  readonly sha256: string;
  /** The file as it came; null for pasted words. */
  readonly body: Uint8Array | null;
}
