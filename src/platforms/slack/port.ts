import type { Call } from '../../domain/call.ts';
import type { Card } from '../../domain/card.ts';
import type { Instant } from '../../domain/day.ts';
import type { FieldKind } from '../../domain/form.ts';
import type { Language } from '../../domain/language.ts';
import type { Address } from '../../domain/place.ts';
import type { Reply } from '../../domain/reply.ts';

/** All the Slack door needs from the house; the roof fills it. */
export interface SlackDoors {
  readonly bot: Bot;
  readonly installations: Installations;
  readonly receipts: Receipts;
  readonly homes: Homes;
  /** Told of faults, never of people's mistakes. Tokens and message texts are none of its business. */
  readonly onFault: (fault: unknown, what: string) => void;
}

export interface Bot {
  hear(call: Call): Promise<Reply>;
  /** For a half-typed field of a form, best first; a field for several is asked about one at a time. */
  values(call: Omit<Call, 'line'>, kind: FieldKind, typed: string): Promise<readonly FieldValue[]>;
  /** Whether saying this line changes nothing, so that it may be said again to bring its card up to date. */
  repeats(line: string): boolean;
  /** The App Home of whoever calls; of a stranger, the way in. */
  home(call: Omit<Call, 'line'>): Promise<Home>;
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

/** A workspace (or a whole organisation) that let Docket in. Tokens are sealed before they are kept. */
export interface Installation {
  /** A team's id, "T…", or an organisation's, "E…", where it was installed for all of it. */
  readonly workspace: string;
  readonly botToken: string;
  readonly botId: string;
  readonly botUserId: string;
  readonly scopes: readonly string[];
  readonly teamName: string;
}

export interface Installations {
  keep(installation: Installation): Promise<void>;
  /** Undefined for a workspace that never let Docket in, or put it out again. */
  find(workspace: string): Promise<Installation | undefined>;
  /** Uninstalled, or its tokens revoked. */
  remove(workspace: string): Promise<void>;
}

/** Which deliveries were taken already: Slack sends some twice. */
export interface Receipts {
  /** True the first time a key is seen, false ever after (for a day at least), whichever process asks. */
  first(key: string): Promise<boolean>;
}

/** Whose App Homes are open: those are kept fresh. */
export interface Homes {
  opened(address: Address, at: Instant): Promise<void>;
  /** Those opened since, whose committee changed since they were last drawn. */
  stale(since: Instant, limit: number): Promise<readonly Address[]>;
  drawn(address: Address, at: Instant): Promise<void>;
}
