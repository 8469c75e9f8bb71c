import type { Call } from '../../domain/call.ts';
import type { Day, Instant } from '../../domain/day.ts';
import type { FindingState } from '../../domain/drafts/finding.ts';
import type { FieldKind } from '../../domain/form.ts';
import type { CommitteeId, MemberId, TaskNumber } from '../../domain/ids.ts';
import type { Language, Worded } from '../../domain/language.ts';
import type { Span } from '../../domain/reading/types.ts';
import type { Reply } from '../../domain/reply.ts';
import type { RoomChannel, RoomContent, RoomMessage } from '../../domain/room.ts';
import type { TaskState } from '../../domain/task.ts';
import type { ProgressTold } from '../../views/tasks/progress.ts';

/** All the web door needs from the house; `main.ts` fills it. */
export interface Doors {
  readonly bot: Bot;
  readonly room: RoomRows;
  readonly people: People;
  /** A file of a task, where this reader may read it. */
  readonly fileFor: (reader: Reader, id: string) => Promise<StoredFile | undefined>;
  readonly documents: Documents;
  /** Only a demo has one: it lets anyone be anyone, and moves the clock. */
  readonly demo: Demo | null;
}

export interface StoredFile {
  /** Cleaned: it can be a file's name anywhere. */
  readonly name: string;
  readonly body: Uint8Array;
}

/** The documents that were handed in, to be read in place. */
export interface Documents {
  /** Whether this reader may hand one in. */
  mayHandIn(reader: Reader): Promise<boolean>;
  /** Undefined where this reader may not read it, or there is none. */
  find(reader: Reader, id: string): Promise<ShownDocument | undefined>;
  /** What became of an item, by number; at most `limit` of it. */
  tasksOf(reader: Reader, id: string, item: number, limit: number): Promise<readonly MarkedTask[]>;
}

export interface ShownDocument {
  readonly id: string;
  /** What people call it by while it is reviewed. */
  readonly draft: number;
  /** "conclusion", as Docket calls it. */
  readonly kind: string;
  /** Its own, or what it was handed in as. */
  readonly title: string;
  /** As they stand in it; null where it does not say. */
  readonly number: string | null;
  readonly issuer: string | null;
  readonly signedOn: Day | null;
  /** What it is written in. */
  readonly language: Language;
  readonly text: string;
  /** Offsets at which its pages begin; none where it has no pages. */
  readonly pages: readonly number[];
  /** In the order of the text. */
  readonly items: readonly MarkedItem[];
}

/** An item as it was read from a document; its span lies within the text. */
export interface MarkedItem extends Span {
  /** What people call it by, in its document: from 1. */
  readonly number: number;
  /** "3.(1)(ii)"; '-' where nothing is numbered. */
  readonly path: string;
  readonly action: string;
  readonly state: FindingState;
  /** What became of it, counted; `late` ones are open too. */
  readonly tasks: {
    readonly count: number;
    readonly open: number;
    readonly late: number;
    readonly done: number;
  };
  /** It is confidential, and this reader may know no more than that it is there: its words are black. */
  readonly hidden: boolean;
}

export interface MarkedTask {
  readonly number: TaskNumber;
  readonly title: Worded;
  readonly lead: Worded;
  readonly state: TaskState;
  readonly day: Day | null;
  /** The day first set; stays when the deadline moves. */
  readonly originalDay: Day | null;
  /** How often it was extended on request. */
  readonly extensions: number;
  readonly reportedOn: Day | null;
  /** How it was last said to go; null where nobody said, and for readers who hear nothing of it. */
  readonly progress: ProgressTold | null;
}

export interface Bot {
  hear(call: Call): Promise<Reply>;
  /** For a half-typed line, best first. */
  suggest(call: Call): Promise<readonly Suggestion[]>;
  /** For a half-typed field of a form, best first; a field for several is asked about one at a time. */
  values(call: Omit<Call, 'line'>, kind: FieldKind, typed: string): Promise<readonly FieldValue[]>;
  /** Whether saying this line changes nothing, so that it may be said again to bring its card up to date. */
  repeats(line: string): boolean;
}

export interface Suggestion {
  /** The whole line once this is picked; '' for a hint that cannot be picked. */
  readonly insert: string;
  readonly label: string;
  readonly detail: string;
}

export interface FieldValue {
  /** What goes into the field. */
  readonly value: string;
  readonly label: string;
  readonly detail: string;
}

/** Whose eyes and whose committee. */
export interface Reader {
  readonly committeeId: CommitteeId;
  readonly memberId: MemberId;
}

/** A member, as the page shows them. */
export interface Person extends Reader {
  readonly name: string;
  /** Office or seat, in words of `language`: "Lead, Home Affairs". */
  readonly role: string;
  readonly language: Language;
  readonly committee: { readonly name: string; readonly timeZone: string };
}

export interface People {
  /** Undefined when there is no such member any more. */
  find(reader: Reader): Promise<Person | undefined>;
  /** Committee time. */
  now(committeeId: CommitteeId): Promise<Instant>;
  /** Grows with every change of the committee's tasks, groups and people, through whichever door. */
  latestEntry(committeeId: CommitteeId): Promise<number>;
}

export type ClockStep = 'next-reminder' | 'next-day' | Day;

export interface Demo {
  /** Those one can be, the first of them to begin with; roles in words of `language`, else of their own. */
  people(language?: Language): Promise<readonly Person[]>;
  /** Moves the clock, posting all that falls due on the way; a `UserError` for a day already past. */
  advance(person: Person, to: ClockStep): Promise<{ at: Instant }>;
}

/** The room's rows: the functions of `store/room`, bound. */
export interface RoomRows {
  channelsOf(reader: Reader): Promise<readonly RoomChannel[]>;
  channelSeen(reader: Reader, id: string): Promise<{ id: string; kind: 'channel' | 'direct' } | undefined>;
  committeeOfChannel(id: string): Promise<CommitteeId | undefined>;
  directChannel(committeeId: CommitteeId, memberId: MemberId): Promise<string>;
  messagesIn(reader: Reader, channelId: string, page: { before?: number; limit: number }): Promise<LogPage>;
  messageSeen(reader: Reader, id: string): Promise<RoomMessage | undefined>;
  messagesSince(reader: Reader, change: number, limit: number): Promise<readonly RoomMessage[]>;
  lastChange(committeeId: CommitteeId): Promise<number>;
  postMessage(committeeId: CommitteeId, message: NewMessage): Promise<string | undefined>;
  editMessage(committeeId: CommitteeId, id: string, to: Edit): Promise<boolean>;
  markRead(reader: Reader, channelId: string, seq: number): Promise<void>;
  enter(link: string): Promise<string | undefined>;
  holderOf(session: string): Promise<Reader | undefined>;
  leave(session: string): Promise<void>;
}

export interface LogPage {
  readonly messages: readonly RoomMessage[];
  readonly more: boolean;
}

export interface NewMessage {
  readonly channelId: string;
  readonly at: Instant;
  readonly authorId: MemberId | null;
  readonly onlyFor: MemberId | null;
  readonly content: RoomContent;
  readonly line?: string | null;
  readonly key?: string | null;
}

export interface Edit {
  readonly content: RoomContent;
  readonly line?: string | null;
  readonly at: Instant;
  /** Only a message whose change number is still this one is edited. */
  readonly ifStill?: number;
}
