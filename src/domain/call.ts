import type { Language } from './language.ts';
import type { Address, ChannelAddress, Platform, RoleAddress } from './place.ts';
import type { Message } from './source.ts';

/** A file handed in with a call. It is fetched only when the caller may do what it is for. */
export interface HandedFile {
  /** The option it was given for. */
  readonly option: string;
  /** As it was called where it came from. */
  readonly name: string;
  /** In bytes, as the platform tells before anything is fetched. */
  readonly size: number;
  /** As the platform tells it ("application/pdf"); left out where it does not. */
  readonly mediaType?: string;
  bytes(): Promise<Uint8Array>;
}

/** What a platform knows of an account. */
export interface About {
  readonly name: string;
  /** Only one that the platform has confirmed: it may say who somebody is. */
  readonly email?: string;
  /** IANA, "Asia/Ho_Chi_Minh". */
  readonly timeZone?: string;
  /** BCP 47: the platform's guess at their language. */
  readonly locale?: string;
  /**
   * What the account is in the caller's workspace: 'administrator' may install apps there; 'guest' sees a few
   * channels only or belongs elsewhere; 'none' is deactivated, or no person.
   */
  readonly account: 'administrator' | 'full' | 'guest' | 'none';
  readonly workspaceName?: string;
}

/** What a platform knows of a channel. */
export interface AboutChannel {
  /** Without a sign, "home-affairs"; null for a conversation of a few that has no name. */
  readonly name: string | null;
  /** Whether Docket may post there. */
  readonly speaks: boolean;
}

/** What a platform knows of a role. */
export interface AboutRole {
  /** Without a sign, "home-affairs". */
  readonly name: string;
  /** Whether a message of Docket's may call its holders by it. */
  readonly calls: boolean;
}

/** Something said to Docket, through any door. */
export interface Call {
  readonly door: Platform;
  readonly caller: Address;
  /** Where it was said; null for the terminal and for places that are no channel. */
  readonly channel: ChannelAddress | null;
  /** A typed line ("/tasks done 12 sent by post") or a button's ("c2 tasks done 12 v7"). */
  readonly line: string;
  /** Options the door already knows by name: a form's fields, Discord's typed options. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What was handed in with it: a form's uploads. */
  readonly files?: readonly HandedFile[];
  /** The message of which it was said ("Track as task"). Only doors know one: nothing that is typed becomes it. */
  readonly message?: Message;
  /** The platform's guess at the caller's language (BCP 47), for people Docket does not know yet. */
  readonly locale?: string;
  /**
   * Asks the platform about the caller. Called for strangers alone, since it may take a while; a door without
   * it has its own way of letting people in.
   */
  readonly whoIs?: () => Promise<About>;
  /**
   * Asks the platform about a channel; undefined for one it does not know. Left out where channels are Docket's
   * own.
   */
  readonly channelAt?: (channel: ChannelAddress) => Promise<AboutChannel | undefined>;
  /** The ids of the roles that the caller has in the workspace of their address, as the call itself tells them. */
  readonly roles?: readonly string[];
  /** Asks the platform about a role; undefined for one it does not know. Left out where there are none. */
  readonly roleAt?: (role: RoleAddress) => Promise<AboutRole | undefined>;
  /** A door that asks which committee is meant (the terminal) says its code. */
  readonly committee?: string;
  /** Answer in this language, whatever the member's is. */
  readonly language?: Language;
}
