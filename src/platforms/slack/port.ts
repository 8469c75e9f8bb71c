import type { Call } from '../../domain/call.ts';
import type { Instant } from '../../domain/day.ts';
import type { Bot, Home, Receipts } from '../../domain/door.ts';
import type { Address } from '../../domain/place.ts';

/** All the Slack door needs from the house; the roof fills it. */
export interface SlackDoors {
  readonly bot: Bot & {
    /** The App Home of whoever calls; of a stranger, the way in. */
    home(call: Omit<Call, 'line'>): Promise<Home>;
  };
  readonly installations: Installations;
  readonly receipts: Receipts;
  readonly homes: Homes;
  /** Told of faults, never of people's mistakes. Tokens and message texts are none of its business. */
  readonly onFault: (fault: unknown, what: string) => void;
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
  /**
   * A workspace's own, or else that of the organisation it belongs to. Undefined for a workspace that never let
   * Docket in, or put it out again.
   */
  find(workspace: string): Promise<Installation | undefined>;
  /** Remembers the organisation that a workspace belongs to. */
  belongs(workspace: string, organisation: string): Promise<void>;
  organisationOf(workspace: string): Promise<string | undefined>;
  /** Uninstalled, or its tokens revoked. */
  remove(workspace: string): Promise<void>;
}

/** Whose App Homes are open: those are kept fresh. */
export interface Homes {
  opened(address: Address, at: Instant): Promise<void>;
  /** Those opened since, whose committee changed since they were last drawn. */
  stale(since: Instant, limit: number): Promise<readonly Address[]>;
  drawn(address: Address, at: Instant): Promise<void>;
}
