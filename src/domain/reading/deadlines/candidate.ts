import type { Day } from '../../day.ts';
import type { Language } from '../../language.ts';
import type { FoundDeadline } from '../types.ts';

/** A deadline in the compact text: where it stands, what it says. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly says: Omit<FoundDeadline, 'start' | 'end' | 'text'>;
  /** The words that `says` counts from, to be quoted as they are written. */
  readonly anchor?: { readonly start: number; readonly end: number };
}

export interface Reading {
  readonly language: Language;
  /** The day of the document: what is counted from it has a day by this. */
  readonly signedOn: Day | null;
  /** That, or a day near it: unwritten years are guessed from it, and days before it are history. */
  readonly near: Day | null;
  /** The text is a field for deadlines: a day in it needs no word that says so, and may be past. */
  readonly isField?: true;
}
