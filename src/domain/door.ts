import type { Call } from './call.ts';
import type { Card } from './card.ts';
import type { FieldKind } from './form.ts';
import type { Language } from './language.ts';
import type { Address } from './place.ts';
import type { Reply } from './reply.ts';

// What every chat platform's door needs from the house; the roof fills it.

export interface Bot {
  hear(call: Call): Promise<Reply>;
  /** For a half-typed field of a form, best first; a field for several is asked about one at a time. */
  values(call: Omit<Call, 'line'>, kind: FieldKind, typed: string): Promise<readonly FieldValue[]>;
  /** Whether saying this line changes nothing, so that it may be said again to bring its card up to date. */
  repeats(line: string): boolean;
}

export interface FieldValue {
  /** What goes into the field. */
  readonly value: string;
  readonly label: string;
  readonly detail: string;
}

/** What somebody sees when they open Docket: cards below each other. */
export interface Home {
  readonly language: Language;
  readonly cards: readonly Card[];
}

/** Which deliveries were taken already: platforms send some twice. */
export interface Receipts {
  /** True the first time a key is seen, false ever after (for a day at least), whichever process asks. */
  first(key: string): Promise<boolean>;
}

/**
 * Asks a platform whether somebody is in a workspace: the milliseconds it wants one to wait before asking again, or
 * null where it cannot tell now. Never throws.
 */
export type Membership = (
  address: Pick<Address, 'workspace' | 'user'>,
) => Promise<boolean | { readonly waitMs: number } | null>;

/** How long Slack, and Discord as well, wait for the first answer to what somebody did. Milliseconds. */
export const platformWaitsMs = 3_000;
