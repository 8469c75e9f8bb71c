import type { ChannelType } from 'discord.js';
import type { Json } from '../../slack/fake/types.ts';

export type { Json };

export interface User {
  readonly id: string;
  /** The handle, unique in all of Discord. */
  name: string;
  displayName: string;
  /** One of Discord's: "vi", "en-GB" … */
  locale: string;
  /** An IANA name: what timestamps are shown in. */
  timeZone: string;
  readonly isBot: boolean;
  /** Takes direct messages from nobody. */
  dmsClosed: boolean;
}

export interface Role {
  readonly id: string;
  readonly guild: string;
  name: string;
  permissions: bigint;
  mentionable: boolean;
  position: number;
  /** The bot whose own role this is. */
  readonly bot?: string;
}

export interface Member {
  readonly user: string;
  readonly guild: string;
  nick?: string;
  readonly roles: Set<string>;
  readonly joinedAt: string;
}

export interface Guild {
  readonly id: string;
  name: string;
  locale: string;
  owner: string;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
  /** Whether the bot is in it. */
  installed: boolean;
  /** Discord itself cannot reach it at the moment. */
  unavailable: boolean;
}

/** What one role or member may, or may not, in one channel. */
export interface Overwrite {
  readonly id: string;
  readonly of: 'role' | 'member';
  allow: bigint;
  deny: bigint;
}

export interface Channel {
  readonly id: string;
  /** '' for a direct message. */
  readonly guild: string;
  readonly type: ChannelType;
  name: string;
  /** Of a thread: the channel it hangs in. */
  readonly parent: string;
  overwrites: Overwrite[];
  /** Thrown away: nobody finds it any more. */
  gone: boolean;
  archived: boolean;
  locked: boolean;
  /** Who opened the thread. */
  readonly owner: string;
  /** Who is in a thread or a direct message. */
  readonly people: Set<string>;
  readonly messages: Message[];
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
  readonly description?: string;
  readonly title?: string;
  /** Where it is fetched from, as it stands in messages. */
  readonly url: string;
  /** Only the person it was answered to may have it. */
  readonly ephemeral: boolean;
}

export interface Message {
  readonly id: string;
  readonly channel: string;
  readonly author: string;
  /** Of a bot that answers a call. */
  readonly interaction?: Interaction;
  readonly nonce?: string;
  /** An answer only this person sees; history never shows it. */
  readonly onlyFor?: string;
  /** The message it answers. */
  readonly replyTo?: string;
  content: string;
  components: Json[];
  embeds: Json[];
  attachments: Attachment[];
  flags: number;
  /** Whom the text names, as far as `allowed_mentions` let it. */
  named: Mentions;
  /** Who was notified when it was posted. */
  readonly pinged: Set<string>;
  /** How often it was edited. */
  edits: number;
  editedAt?: number;
  deleted: boolean;
  pinned: boolean;
}

export interface Mentions {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

/** Something a person did that the app was told of. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** Discord's number: 2 command, 3 component, 4 autocomplete, 5 form. */
  readonly type: number;
  readonly user: string;
  readonly channel: Channel;
  /** What it was, for people who read a test's complaint: "/tasks done". */
  readonly what: string;
  /** Milliseconds since 1970, by this Discord's clock. */
  readonly at: number;
  readonly payload: Json;
  /** The message whose component was pressed (also when that opened the form). */
  readonly source?: Message;
  /** The number of the first answer: 4 message, 5 thinking, 6 and 7 its message, 8 choices, 9 a form. */
  answer?: number;
  answeredAt?: number;
  /** What @original is. */
  original?: Message;
  choices?: readonly Json[];
  modal?: Modal;
}

/** A form as it stands before one person. */
export interface Modal {
  readonly customId: string;
  readonly title: string;
  readonly components: readonly Json[];
  readonly user: string;
  readonly from: Interaction;
  open: boolean;
}

/** One call over HTTP as it arrived. The token is left out. */
export interface RestCall {
  readonly method: string;
  /** "/channels/123/messages": without the version. */
  readonly path: string;
  /** "POST /channels/:channel/messages"; '' for an address Discord does not know. */
  readonly route: string;
  readonly body: unknown;
  readonly files: readonly string[];
  readonly at: number;
  /** HTTP status; 0 when the connection was dropped without an answer. */
  status: number;
  /** Discord's number for what was wrong. */
  code?: number;
  why?: string;
}

/** Something the app did that a person would suffer from. */
export interface Violation {
  readonly kind:
    | 'no answer'
    | 'late answer'
    | 'answered twice'
    | 'token expired'
    | 'bad answer'
    | 'still thinking';
  readonly detail: string;
}

/** Told over the gateway. */
export interface GatewayEvent {
  readonly name: string;
  /** '' for what belongs to no guild. */
  readonly guild: string;
  readonly data: Json;
  /** The intent without which it is not told; 0 for none. */
  readonly intent: number;
}
