import type { Instant } from './day.ts';
import type { Address, RoleAddress } from './place.ts';

/** A slip's colour. Never the only sign: a card says the same in words. */
export type Tone = 'plain' | 'blue' | 'yellow' | 'red' | 'green';

/** Carries a command line, so that it outlives restarts and means the same behind every door. */
export interface Button {
  readonly label: string;
  /** At most `lineLimit` characters: "c2 tasks done 12 v7". */
  readonly line: string;
  readonly look?: 'primary' | 'plain' | 'danger';
  /** One of the answers that the card asks for: it stays in sight where others go into a menu. */
  readonly asked?: boolean;
  /** Asked before the line is sent. */
  readonly confirm?: { readonly text: string; readonly yes: string; readonly no: string };
}

/** One task, group or person in a list. All texts are plain: doors escape them, nothing is mark-up. */
export interface Row {
  readonly title: string;
  readonly tone?: Tone;
  /** The state in words: "late by 3 days". */
  readonly badge?: string;
  readonly details?: readonly string[];
  /** When its deadline ends; for doors that can say it in their reader's own time. */
  readonly at?: Instant;
  readonly buttons?: readonly Button[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** An http(s) address the value leads to; in the web room also the path of a document. */
  readonly href?: string;
  /** The moment that the value says in words; for doors that can say it in their reader's own time. */
  readonly at?: Instant;
}

export type Part =
  | { readonly part: 'text'; readonly text: string; readonly quiet?: boolean }
  | { readonly part: 'facts'; readonly facts: readonly Fact[] }
  | { readonly part: 'rows'; readonly heading?: string; readonly rows: readonly Row[] }
  | {
      readonly part: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Someone the message calls: the only thing that may ping. */
export interface Mention {
  readonly name: string;
  readonly addresses: readonly Address[];
  /** Of a group: what stands for all of its people, where a platform has such a thing. */
  readonly roles?: readonly RoleAddress[];
}

/** What is shown, in words already, for any door to draw. */
export interface Card {
  readonly title: string;
  readonly tone: Tone;
  /** A whole sentence that says the same: notifications and screen readers have only this. */
  readonly summary: string;
  readonly parts: readonly Part[];
  readonly buttons: readonly Button[];
  readonly mentions?: readonly Mention[];
}
