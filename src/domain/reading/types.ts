import type { Day } from '../day.ts';
import type { Language } from '../language.ts';

/** A stretch of the document's text as it was handed in: UTF-16 offsets, `end` behind the last unit. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of the document, and where they stand. `text` has line breaks and doubled blanks as one blank. */
export interface Quoted extends Span {
  readonly text: string;
}

/**
 * What kind of day or period is named for an obligation. `from_date` is a start, never a deadline; `ongoing`
 * and `urgent` name no day.
 */
export type FoundDeadlineKind =
  | 'by_date'
  | 'before_date'
  | 'within_period'
  | 'window'
  | 'recurring'
  | 'relative'
  | 'from_date'
  | 'ongoing'
  | 'urgent'
  | 'none';

/** Kinds that name a day by which, or a rhythm in which, something is due. */
export const datedKinds: ReadonlySet<FoundDeadlineKind> = new Set([
  'by_date',
  'before_date',
  'within_period',
  'window',
  'recurring',
  'relative',
]);

/** How often something is due. `day`: of the month, or of the week (1 is Monday) for 'weekly'. */
export interface FoundRule {
  readonly freq: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half_yearly' | 'yearly' | 'every_n_days';
  /** Every so many of them; left out for 1. */
  readonly interval?: number;
  readonly day?: number;
  /** 1 to 12, for 'yearly'. */
  readonly month?: number;
}

/** Counted from something: 30 days after the date of the order. Negative before it. */
export interface FoundRelation {
  readonly n: number;
  readonly unit: 'hour' | 'day' | 'working_day' | 'week' | 'month' | 'year';
  /** What it is counted from, in the document's words; 'document' where that is its own date. */
  readonly anchor: string;
}

/** A deadline as the document words it, and the day it comes to. */
export interface FoundDeadline extends Quoted {
  readonly kind: FoundDeadlineKind;
  /** First day of a period or a window. */
  readonly from?: Day;
  /** The day named, or the last of the period; left out where no day can be said. */
  readonly date?: Day;
  readonly rule?: FoundRule;
  readonly rel?: FoundRelation;
  /** The year was not written and is the likeliest one. */
  readonly yearGuessed?: true;
  /** Said of more than its own sentence: "(all these tasks must be completed before …)". */
  readonly reach?: 'allAbove';
  /** Words such as "strive to" or "about the middle of": the day is softer than it looks. */
  readonly soft?: true;
}

/** Why a reading may be wrong; shown beside the item, and what comes first in a review. */
export type Doubt =
  /** Nobody is named for it. */
  | 'noLead'
  /** Who leads stands in a heading or lead-in above it. */
  | 'leadFromAbove'
  /** Who leads was taken from the sentence before. */
  | 'leadFromBefore'
  /** More than one body may be meant. */
  | 'severalLeads'
  /** The deadline stands outside its own sentence. */
  | 'deadlineFromOutside'
  /** It names several days. */
  | 'severalDeadlines'
  | 'yearGuessed'
  | 'softDay'
  /** A day is written that no calendar has. */
  | 'impossibleDay'
  /** Counted from something whose day nobody knows yet. */
  | 'noAnchorDay'
  /** Asked for "urgently", but no day is said. */
  | 'urgentNoDay'
  /** The words do not plainly give a job ("continue to pay attention"). */
  | 'weakVerb'
  /** Longer than a sentence can well be: words may have run together or repeat. */
  | 'runOn';

/** One obligation on one body, and what it was read from. */
export interface ReadItem {
  /** As people would cite it: "3.(1)(ii)"; '-' where nothing is numbered. */
  readonly path: string;
  /** Bodies as the text writes them, without line breaks. */
  readonly lead: readonly string[];
  readonly coordinators: readonly string[];
  readonly oversight: readonly string[];
  /** What is to be done, in the document's words, without who and by when where these can be taken off. */
  readonly action: string;
  /** What is asked for as proof or product, where a table names it; else null. */
  readonly product: string | null;
  readonly source: Span;
  readonly deadlines: readonly FoundDeadline[];
  /** 0 to 1: how sure the reading is; reckoned from its doubts alone. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
}

/** Another document that this one names. */
export interface CitedDocument extends Quoted {
  /** "Conclusion No. 177-KL/TW", as written. */
  readonly id: string;
  /** Its bare number, "177-KL/TW", to find it by; null where it has none. */
  readonly number: string | null;
  readonly date: Day | null;
  /** What the document does to it. */
  readonly use: 'cites' | 'amends' | 'replaces' | 'carriesOut';
}

/** What a document says of itself. */
export interface DirectiveFacts {
  readonly number: string | null;
  /** As the text calls it ("Kết luận"), and what that is in Docket's words. */
  readonly kind:
    | 'conclusion'
    | 'resolution'
    | 'directive'
    | 'decision'
    | 'plan'
    | 'notice'
    | 'minutes'
    | 'order'
    | 'memorandum'
    | 'dispatch'
    | 'law'
    | 'other';
  readonly title: string | null;
  readonly issuer: string | null;
  readonly signer: string | null;
  readonly signedOn: Day | null;
  readonly meetingOn: Day | null;
  readonly language: Language;
  readonly cited: readonly CitedDocument[];
}

export interface ReadDirective {
  readonly directive: DirectiveFacts;
  readonly items: readonly ReadItem[];
}

/**
 * The text with all that is no prose (mark-up, page headers, by-lines, doubled blanks) put out of sight by
 * blanks, so that it is as long as what was handed in and an offset means the same in both.
 */
export interface Page {
  readonly text: string;
  readonly language: Language;
}

/** The number or sign an item begins with. */
export interface Marker extends Span {
  /** Without dots and brackets where these say nothing: "3", "(1)", "ii", "-". */
  readonly label: string;
  readonly style: 'decimal' | 'decimalPath' | 'bracketed' | 'roman' | 'letter' | 'section' | 'bullet';
}

/**
 * A piece of the page, in the order of the text. Its parent is the heading or lead-in that governs it, so the
 * page is a tree kept as a list.
 */
export interface Block extends Span {
  /**
   * 'heading' names a part; 'leadIn' ends in a colon and governs the list after it; 'item' has a marker;
   * 'row' is a line of a table; 'aside' is of no account (a caption, a headline in between, a signature, a
   * list of addressees).
   */
  readonly kind: 'heading' | 'leadIn' | 'item' | 'paragraph' | 'row' | 'aside';
  readonly marker: Marker | null;
  /** Index of the governing block; null at the top. */
  readonly parent: number | null;
  /** Where the words begin, behind the marker. */
  readonly body: number;
  /** Of a row, with the role of its column where the table's head tells. */
  readonly cells?: readonly Cell[];
}

export interface Cell extends Quoted {
  readonly column:
    | 'number'
    | 'task'
    | 'lead'
    | 'coordinators'
    | 'oversight'
    | 'product'
    | 'deadline'
    | 'other';
}

/** What one sentence (or clause) says about who does what. */
export interface Assignment {
  /** Who is to do it; empty where the sentence does not say. */
  readonly leads: readonly Quoted[];
  readonly coordinators: readonly Quoted[];
  /** Who sees to it that it is done ("X directs Y to …"). */
  readonly oversight: readonly Quoted[];
  /** The words of the job; null where the sentence only names who ("The Ministry of Finance:"). */
  readonly action: Span | null;
  /**
   * How plainly it gives a job: 'assigned' ("assign X to", "X shall", "giao X"), 'imperative' (begins with what
   * to do and names nobody), 'named' (a body and nothing more: it governs what follows), 'told' (a statement of
   * fact, an opinion, thanks: no job).
   */
  readonly force: 'assigned' | 'imperative' | 'named' | 'told';
  /**
   * A job by its grammar, but one that hardly anybody could be held to ("continue to pay attention to"). Of what is
   * 'told': it is told by its grammar, not for want of words that would give a job.
   */
  readonly weak: boolean;
}
