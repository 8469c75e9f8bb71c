import type { Language } from '../../language.ts';
import type { Cell, DirectiveFacts, FoundRelation, FoundRule } from '../types.ts';

/** How one language words what a directive is made of: numbering, deadlines, who does what, what it is. */
export interface Phrases {
  readonly language: Language;
  readonly structure: StructurePhrases;
  readonly deadlines: DeadlinePhrases;
  readonly roles: RolePhrases;
  readonly facts: FactPhrases;
}

/** How parts, lists, tables and what is of no account are worded. Patterns are tried on single lines. */
export interface StructurePhrases {
  /** Small words that hardly any page of this language is without and others do not have. */
  readonly commonWords: readonly string[];
  /** A letter that no other language here has; null where there is none. */
  readonly letters: RegExp | null;
  /** In lower case and without the dot: words after which a dot ends no sentence. */
  readonly abbreviations: readonly string[];
  /** In lower case, widest first: words that stand before the number of a part ("Article 3."). */
  readonly sections: readonly string[];
  /** In lower case: words after which a number names a part of a text and begins no item. */
  readonly references: readonly string[];
  /** In lower case: words between the last two items of a list, which may stand at the end of a line. */
  readonly connectors: readonly string[];
  /** Lines of no account: by-lines, sources, comments, who a copy goes to. */
  readonly asides: readonly RegExp[];
  /** Before who gets a copy: it and the list below it are of no account. */
  readonly addressees: RegExp;
  /** Who took a picture, at the end of its caption. */
  readonly credit: RegExp;
  /** A line that only numbers a page. */
  readonly pageLine: RegExp;
  /** A label that names whose job the decision above it is; what follows it is who. */
  readonly actionBy: RegExp;
  /** A lead-in whose list goes into the details of one job, and gives no jobs of its own. */
  readonly detailsFollow: RegExp;
  /** A lead-in whose list names jobs, even by nouns. */
  readonly tasksFollow: RegExp;
  /** A lead-in that begins by telling a body to see to what is listed: whoever is above it oversees. */
  readonly directs: RegExp;
  /** A body that is only pointed at: it was named before. */
  readonly meantBefore: RegExp;
  /** Of a job told before: when it is to be done, and nothing else. */
  readonly saysWhen: RegExp;
  /** So many words a label such as "Deadline:" has at most. */
  readonly labelWords: number;
  /** Words in the head of a table, folded, by what their column holds; tried in this order. */
  readonly columns: readonly (readonly [Cell['column'], readonly string[]])[];
}

/**
 * How days and periods are worded, and days that are no deadlines. All are patterns over text in lower case
 * with single blanks and plain dashes, with blanks to fill where a comment names them. In `dates` and `periods`:
 * {d} a day of the month, {m} a month's name, {mm} its number, {y} a year of four digits, {q} a quarter, {half},
 * {part} its beginning, middle or end, {week}; {d1}, {m1}, {mm1}, {q1} and {y1} begin a stretch that the other ends;
 * {month}, {quarter} and {year} are filled with the patterns of these names.
 */
export interface DeadlinePhrases {
  /** January first. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Days in words; those in digits alone are the same in all languages. */
  readonly dates: readonly string[];
  readonly month: string;
  /** With {q}. */
  readonly quarter: string;
  readonly year: string;
  /** With {y} or {yy}: years of a budget that begin in the October before. */
  readonly fiscalYear: string | null;
  /** The year that runs: what is named may be a part of it. */
  readonly thisYear: string;
  readonly quarters: readonly string[];
  readonly halves: readonly [string, string];
  readonly parts: Readonly<Record<'early' | 'middle' | 'late', string>>;
  /** The first to the fourth and the last week of a month. */
  readonly weeks: readonly string[];
  readonly periods: readonly string[];
  /** Between the two days of a stretch. */
  readonly upTo: string;
  /** Before the first and before the second of two days between which something falls. */
  readonly between: readonly [string, string];
  /** An hour of the day, a weekday and other small words between a trigger and its day. */
  readonly fillers: string;
  /** Words right before a day or a period that make it one for which something is due, or from which. */
  readonly triggers: Readonly<Record<TriggerMeaning, string>>;
  /** What is done by a day that stands with 'on' alone: "submit … on 5 May". */
  readonly dueOn: string;
  /** What is held on a day: nothing is due then. */
  readonly meetings: string;
  /** Before a trigger: the day is that of something else (force of law, a report, a condition). */
  readonly notDue: readonly string[];
  /** Before a trigger: what has been done. Asked only where it is not known which days were still to come. */
  readonly history: string;
  /** Right behind the day: it names something else ("the 2025 budget"). */
  readonly notDueAfter: string;
  /** Names of plans and strategies that carry the year up to which they reach, and of terms. */
  readonly namedByYear: string;
  /** What a stretch of days is reported of. */
  readonly reported: string;
  readonly soft: string;
  /** Right before a trigger, of all that stands above. */
  readonly allAbove: string;
  readonly numbers: NumberPhrases;
  readonly units: Readonly<Record<FoundRelation['unit'], string>>;
  /** One of them in a single word: "seminggu". */
  readonly oneUnit: Readonly<Partial<Record<FoundRelation['unit'], string>>>;
  /** With {n} a number, {u} a unit, and {nu} both, or one of a unit in a word ("seminggu"). */
  readonly relative: {
    /** Deadlines even where nobody says from when. */
    readonly free: readonly string[];
    /** Deadlines only where a link says from when. */
    readonly anchored: readonly string[];
    /** Deadlines where something is to be handed in: counted from what follows, or back from it. */
    readonly bare: { readonly after: string; readonly before: string };
    /** Counted back from what follows, or from what the sentence is about. */
    readonly ahead: readonly string[];
    /** Behind which the anchor stands. */
    readonly links: string;
    /** Some words before: what lasts so long. */
    readonly kept: string;
    /** Right behind: a length of time that has passed, or is no deadline. */
    readonly not: string;
    /** An anchor that is this document's own date. */
    readonly thisDocument: string;
    /** Words at which an anchor ends. */
    readonly stops: string;
  };
  /** What comes again; {n} fills the interval, {w} a weekday. */
  readonly recurring: readonly RecurringPhrase[];
  /** A day of the month without its month ("the 25th"), and where it belongs; with {d}. */
  readonly dayOfMonth: string;
  /** The day of a quarter or year by its month: "the 20th of the last month of". */
  readonly ofEach: string;
  /** Before what comes again: it only names a thing ("the yearly plan"). */
  readonly notRecurring: string;
  readonly urgent: string;
  readonly ongoing: string;
  readonly notOngoing: string;
}

/**
 * What the word before a day says: 'label' is the name of a field ("Deadline:"), 'completed' a verb alone, 'until' a
 * word that plans and periods end with too.
 */
export type TriggerMeaning = 'by' | 'until' | 'before' | 'within' | 'on' | 'from' | 'label' | 'completed';

export interface NumberPhrases {
  readonly words: Readonly<Record<string, number>>;
  /** Words by which the number before them is multiplied; alone they stand for themselves. */
  readonly times: Readonly<Record<string, number>>;
  /** The word that adds ten to the number before it. */
  readonly teen: string | null;
  /** Words between the parts of a number that add nothing. */
  readonly and: string | null;
}

export interface RecurringPhrase {
  readonly freq: FoundRule['freq'];
  readonly interval?: number;
  readonly phrases: string;
}

/** A sort of bodies that a document addresses at once; 'all' are several sorts. */
export type BodyKind =
  | 'provinces'
  | 'communes'
  | 'ministries'
  | 'departments'
  | 'partyCommittees'
  | 'agencies'
  | 'all';

/**
 * How bodies are called, and how a job is given to them. A list of phrases is one text, with commas between them;
 * small letters or capitals are the same.
 */
export interface RolePhrases {
  /** Whether a body's kind begins its name ("Bộ Tài chính"), not ends it ("Government Party Committee"). */
  readonly kindFirst: boolean;
  /** Kinds of bodies and offices. */
  readonly kinds: string;
  /** Kinds only behind another one or behind "all"; verbs elsewhere. */
  readonly listKinds: string;
  /** Words that begin like a kind and are none. */
  readonly notKinds: string;
  /** Names with a comma or an "and" in them that look like two bodies. */
  readonly names: readonly string[];
  /** Words of names that look like adverbs or verbs. */
  readonly nameParts: readonly string[];
  /** What may stand before a kind: the, all, each. */
  readonly each: string;
  /** Those of them that are no part of a name. */
  readonly articles: readonly string[];
  /** Small words by which a name goes on behind its kind. */
  readonly inName: string;
  /** What may end a name: "agencies concerned". */
  readonly behindName: string;
  /** Those of them that want a "to": "from the central to local levels". */
  readonly ranges: readonly string[];
  readonly and: string;
  /** Bodies that give jobs to others, so that "directed" is an order when they do it. */
  readonly givers: string;
  /** What addresses a body: "For …:", "Action:". */
  readonly address: string;
  /** What names those who help: "Cơ quan phối hợp: …". */
  readonly addressHelp: string;
  /** What names a subject matter up to a colon: "Regarding …:". */
  readonly topic: string;
  readonly connector: string;
  /** Verbs by which a job is given. */
  readonly assign: string;
  /** Verbs by which a body has others do something. */
  readonly direct: string;
  readonly modal: string;
  /** Those of them that foretell of a thing what nobody is asked to do: "It will be published". */
  readonly future: string;
  /** What shows that a body was named before: "such agencies", "agensi tersebut". */
  readonly anaphors: string;
  /** To be in the chair of a job. */
  readonly lead: string;
  readonly with: string;
  readonly through: string;
  /** Verbs and other words that tell a fact of a body. */
  readonly tell: string;
  /** An opinion or thanks, also where no body is named: "Basically agree with …". */
  readonly opine: string;
  /** A decision follows: "The meeting decided that …". */
  readonly decide: string;
  /** What begins a day or a period, at the beginning of a clause. */
  readonly timed: string;
  readonly that: string;
  /** Pronouns behind which something is said of a name, not asked of it. */
  readonly relatives: string;
  readonly adverb: string;
  readonly verb: string;
  /** What begins a circumstance: a time, a ground, a condition. */
  readonly adjunct: string;
  readonly to: string;
  readonly by: string;
  readonly passive: string;
  /** What stands between a document's kind and its number. */
  readonly numbered: string;
  /** Names in capitals that are no bodies: "The Plan shall". */
  readonly things: string;
  /** Words that mean every body of a sort. */
  readonly classes: Readonly<Record<BodyKind, string>>;
  /** Jobs hardly anybody could be held to. */
  readonly weak: string;
  /** Words that look like verbs by their form. */
  readonly notVerbs: string;
  readonly verbBegins: RegExp | null;
  /** Only at the beginning of a sentence. */
  readonly verbEnds: RegExp | null;
  readonly adverbEnds: RegExp | null;
  readonly passiveBegins: RegExp | null;
  /** Verbs of what is past. */
  readonly pastEnds: RegExp | null;
  /** Somebody who is no office: "the contractor". */
  readonly doers: RegExp | null;
}

/**
 * How a document says what it is, and names others. Words are tried in any case; a blank in them stands for any run
 * of blanks.
 */
export interface FactPhrases {
  /** What documents are called. */
  readonly kinds: readonly (readonly [DirectiveFacts['kind'], readonly string[]])[];
  /** Between a kind and its number ("No."); alone at the beginning of a line before the document's own. */
  readonly numberSigns: readonly string[];
  /** Before the day of a document that is named. */
  readonly dated: readonly string[];
  /** Between a document and who issued it; '' where they may stand side by side. */
  readonly of: readonly string[];
  /** Between a document and what it is about. */
  readonly about: readonly string[];
  /** Telling that it was issued, right before its kind; `signs`: those that tell who signed it. */
  readonly issues: readonly string[];
  readonly signs: readonly string[];
  /** Right before a document that is quoted ("stated in"), and right behind it ("states"). */
  readonly saidIn: readonly string[];
  readonly states: readonly string[];
  /** How it speaks of itself; {kind} is any kind of document. */
  readonly thisOne: readonly string[];
  /** Right before the day of the meeting that it came from. */
  readonly meetings: readonly string[];
  /** Behind who concludes ("concluded as follows"), and, less sure, behind who asks for things. */
  readonly concludes: readonly string[];
  readonly asks: readonly string[];
  /** What no name of a body begins with. */
  readonly leadWords: readonly string[];
  /** What stands between a name and its verb, and in no name ("has already"). */
  readonly helpers: readonly string[];
  /** Above an annex, before the document that it belongs to. */
  readonly attachedTo: readonly string[];
  /** Before the office of whoever orders by it. */
  readonly vested: readonly string[];
  /** Before its day, in a line of its own with a colon. */
  readonly dateLabels: readonly string[];
  /** Likewise, before the day of a meeting. */
  readonly meetingLabels: readonly string[];
  /** The state and its motto, which stand beside the issuer in a letterhead. */
  readonly state: readonly string[];
  /** Before a signature, and offices that people sign with or are called by. */
  readonly signing: readonly string[];
  readonly offices: readonly string[];
  /** Right before a document that is changed, takes its place, is carried out, or is only named. */
  readonly amends: readonly string[];
  readonly replaces: readonly string[];
  readonly carriesOut: readonly string[];
  readonly cites: readonly string[];
}
