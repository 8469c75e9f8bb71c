import type { Language } from '../../domain/language.ts';
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
  readonly care: Care;
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
