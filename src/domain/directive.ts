import type { DirectiveId, DocumentId } from './ids.ts';
import type { Worded } from './language.ts';

/** A directive that somebody named, or the draft of one. */
export interface DirectiveMeant {
  /** Null for a draft of which nothing is accepted yet. */
  readonly id: DirectiveId | null;
  /** Its text, the latest version of it; null for one that was entered by hand. */
  readonly documentId: DocumentId | null;
  /** "183-KL/TW"; for a draft that has none, what it is called instead. */
  readonly number: string;
  readonly title: Worded | null;
}
