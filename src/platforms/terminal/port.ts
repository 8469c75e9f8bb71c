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
