import type { HandedFile } from '../../domain/call.ts';
import type { Card } from '../../domain/card.ts';
import type { ChainFault, StandingFault, TaskFault } from '../../domain/history/fault.ts';
import type { Head, SaidHead } from '../../domain/history/head.ts';
import type { Language } from '../../domain/language.ts';
import type { ReadDirective } from '../../domain/reading/types.ts';
import type { Reply } from '../../domain/reply.ts';

/** A line said in the terminal, as somebody. */
export interface TerminalCall {
  readonly line: string;
  /** The member's handle ("lan"). */
  readonly as: string;
  /** The committee's code; null where there is only one, or the handle is known in one only. */
  readonly committee: string | null;
  /** Answers in this language instead of the member's. */
  readonly language: Language | null;
  /** A file that is handed in with it. */
  readonly files?: readonly HandedFile[];
}

export interface NewCommittee {
  readonly name: string;
  readonly timeZone: string;
  readonly language: Language;
  /** The first administrator's name, as a person writes it. */
  readonly admin: string;
}

export interface CommitteeLine {
  readonly code: string;
  readonly name: string;
  readonly demo: boolean;
}

export interface PersonLine {
  readonly handle: string;
  readonly name: string;
  /** Office and seats, in words of `language`. */
  readonly role: string;
  readonly committee: string;
}

/** What the doctor says of one thing. */
export interface Finding {
  /** Names the thing for programs: "backup". */
  readonly check: string;
  readonly state: 'ok' | 'look' | 'broken';
  /** What the thing is called, what was found, and what to do; in words of the language asked for. */
  readonly title: string;
  readonly says: string;
  readonly todo: string | null;
}

/** How much a database holds, table by table. */
export interface Holds {
  readonly committees: number;
  readonly members: number;
  readonly groups: number;
  readonly tasks: number;
  readonly history: number;
  readonly messages: number;
}

/** Looking after an installation. */
export interface Care {
  /** Changes nothing. `offline` leaves out all that lies elsewhere but the database. */
  doctor(asked: { readonly language: Language; readonly offline: boolean }): Promise<readonly Finding[]>;
  /** Into `file`, or a new one in the data folder. */
  backup(asked: { readonly file: string | null }): Promise<{
    readonly file: string;
    readonly manifest: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly migration: string | null;
    readonly holds: Holds;
    /** Whether it holds sealed tokens, which are worth nothing without their key. */
    readonly sealed: boolean;
  }>;
  /** Into the database that is set up, or the one that `to` names. */
  restore(asked: { readonly file: string; readonly to: string | null; readonly replace: boolean }): Promise<{
    readonly file: string;
    readonly aside: { readonly kind: 'file' | 'schema'; readonly where: string } | null;
    readonly upToDate: boolean;
    /** Whether a manifest vouched for the file. */
    readonly vouched: boolean;
    readonly holds: Holds;
  }>;
  /** Into an empty database of either kind; each is a file's path, or the address of a PostgreSQL database. */
  copy(asked: { readonly from: string; readonly to: string }): Promise<CopyDone>;
}

/** A whole database put into another one, and found equal there. */
export interface CopyDone {
  /** Table by table, how many rows. */
  readonly rows: Readonly<Record<string, number>>;
  /** By the committees' codes. */
  readonly histories: readonly {
    readonly committee: string;
    readonly entries: number;
    readonly sha256: string;
  }[];
  /** A Docket goes on working on the source, and not on the copy. */
  readonly sourceRuns: boolean;
}

/** A committee's history, gone through to its end or to the first link that does not hold. */
export interface HistoryChecked {
  readonly committee: { readonly code: string; readonly name: string };
  /** The last link that holds. */
  readonly last: Head | null;
  readonly fault: ChainFault | null;
  /** Printed heads that agree. */
  readonly printed: number;
  /** Entries of an export whose text is held back. */
  readonly withheld: number;
  /** Tasks that were held against their history; null where there are none to look at. */
  readonly tasks: number | null;
  /** The first few. */
  readonly taskFaults: readonly TaskFault[];
  /** People, groups and rules that were held against it; null where there are none to look at. */
  readonly standing: {
    readonly people: number;
    readonly groups: number;
    /** The first few. */
    readonly faults: readonly StandingFault[];
  } | null;
}

/** Whether what happened can be believed. */
export interface HistoryCare {
  /** Of the database that is set up, or of an exported `file` alone. Writes nothing. */
  verify(asked: {
    readonly file: string | null;
    readonly committee: string | null;
    readonly heads: readonly SaidHead[];
  }): Promise<{
    readonly histories: readonly HistoryChecked[];
    readonly agreed: readonly SaidHead[];
    /** Heads that are in none of them. */
    readonly unknown: readonly SaidHead[];
  }>;
  /** Into a new file: what is there is never written over. */
  exportTo(asked: {
    readonly file: string;
    readonly committee: string | null;
    readonly withConfidential: boolean;
  }): Promise<{
    readonly file: string;
    readonly committee: { readonly code: string; readonly name: string };
    readonly entries: number;
    readonly withheld: number;
    readonly head: Head | null;
  }>;
}

/**
 * What would be posted on the days from one to another if nothing changed meanwhile. Days and places without a
 * message are left out. This is what `rehearse --json` prints: names are added to it, never taken away.
 */
export interface RehearsalReport {
  readonly committee: { readonly code: string; readonly name: string; readonly timeZone: string };
  /** Days are written "2025-07-18". */
  readonly from: string;
  readonly to: string;
  /** A changed ladder or calendar has not reached all tasks yet. */
  readonly unsettled: boolean;
  readonly days: readonly {
    readonly day: string;
    /** Somebody gets more than a person or a channel can take in, or a reminder had to be put off. */
    readonly tooFull: boolean;
    /** Reminders that wait for a later morning. */
    readonly putOff: number;
    readonly posts: readonly {
      /** "2025-07-18T01:30:00Z". */
      readonly at: string;
      readonly place: {
        /** 'nobody': there is nowhere to say it. */
        readonly kind: 'channel' | 'person' | 'nobody';
        readonly name: string;
        readonly platform: string;
        readonly workspace: string;
        readonly channel: string;
      };
      /** The late list; its tasks are those that climb to the secretariat that day. */
      readonly isLateList: boolean;
      readonly tooFull: boolean;
      readonly tasks: readonly {
        /** Null where a recurring duty will have made the task by then. */
        readonly number: number | null;
        readonly title: string;
        readonly due: string;
        /** Working days after the deadline; before it where negative. */
        readonly rung: number;
        readonly role: string | null;
        /** The day it should have been said, where that was earlier. */
        readonly wasDue: string | null;
      }[];
    }[];
  }[];
}

/** An invitation into a Discord server. */
export interface Invite {
  readonly url: string;
  /** What it asks to be allowed, in Discord's own words, and why, in words of the language asked for. */
  readonly permissions: readonly { readonly name: string; readonly why: string }[];
}

/**
 * What the terminal's verbs need, filled by main.ts. A `UserError` thrown by any of these is worded and ends
 * the verb with 1; anything else is a fault and passes through.
 */
export interface TerminalPort {
  readonly version: string;
  /** Opens the doors and the clock; ends when the process is asked to. */
  start(): Promise<void>;
  /** The bytes of the answer's files can be had at any time after. */
  say(call: TerminalCall): Promise<Reply>;
  /** A one-person link to the room. `member` is a handle. */
  link(asked: {
    readonly member: string;
    readonly committee: string | null;
  }): Promise<{ readonly url: string; readonly name: string; readonly minutes: number }>;
  addCommittee(
    committee: NewCommittee,
  ): Promise<{ readonly code: string; readonly name: string; readonly admin: string }>;
  committees(): Promise<readonly CommitteeLine[]>;
  people(asked: {
    readonly committee: string | null;
    readonly language: Language;
  }): Promise<readonly PersonLine[]>;
  /** `from` and `to` as they were typed; null for today, and for two weeks of days. Posts and writes nothing. */
  rehearse(asked: {
    readonly committee: string | null;
    readonly from: string | null;
    readonly to: string | null;
    readonly language: Language;
  }): Promise<{ readonly report: RehearsalReport; readonly card: Card }>;
  /** Reads a document without a committee; `signedOn` as it was typed, null to find it (and its language) in there. */
  read(asked: {
    readonly file: HandedFile;
    readonly signedOn: string | null;
    readonly writtenIn: Language | null;
    readonly language: Language;
  }): Promise<{ readonly reading: ReadDirective; readonly card: Card }>;
  readonly care: Care;
  readonly history: HistoryCare;
  /** The Slack app to make; `url` is where Slack calls Docket, null for Socket Mode. */
  slackManifest(asked: { readonly url: string | null; readonly language: Language }): Promise<object>;
  /** How Docket comes into a Discord server; without an application's id, Discord is asked whose the token is. */
  discordInvite(asked: { readonly application: string | null; readonly language: Language }): Promise<Invite>;
}

/** Where the terminal writes, and what its reader can see. */
export interface TerminalScreen {
  out(text: string): void;
  err(text: string): void;
  readonly width: number;
  readonly colour: boolean;
  /** The language of whoever sits there, as far as the environment tells. */
  readonly language: Language;
}
