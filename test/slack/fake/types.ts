export type Json = Record<string, unknown>;

export interface Team {
  readonly id: string;
  name: string;
  readonly domain: string;
  /** The organisation it belongs to, "E…". */
  readonly enterprise?: string;
}

/** An organisation of several workspaces. */
export interface Enterprise {
  readonly id: string;
  readonly name: string;
}

export interface User {
  readonly id: string;
  readonly team: string;
  name: string;
  realName: string;
  email?: string;
  /** An IANA name. */
  tz: string;
  locale: string;
  isAdmin: boolean;
  isOwner: boolean;
  /** A guest: sees only the channels they were brought into. */
  isGuest: boolean;
  readonly isBot: boolean;
  deleted: boolean;
}

export interface Channel {
  readonly id: string;
  readonly team: string;
  name: string;
  readonly kind: 'public' | 'private' | 'im';
  readonly members: Set<string>;
  archived: boolean;
  /** Only some may post here, and a bot is not among them. */
  restricted: boolean;
  /** Thrown away: nobody finds it any more. */
  gone: boolean;
  readonly messages: Message[];
}

export interface Message {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly botId?: string;
  readonly appId?: string;
  readonly threadTs?: string;
  /** An ephemeral: only this person sees it, and history never does. */
  readonly onlyFor?: string;
  readonly broadcast?: boolean;
  text: string;
  blocks: Json[];
  metadata?: Json;
  /** Ids of the files that it carries. */
  files?: readonly string[];
  /** How often it was edited. */
  edits: number;
  editedTs?: string;
  deleted: boolean;
  reactions: string[];
}

/** A modal or an App Home, as Slack keeps it for one person. */
export interface View {
  readonly id: string;
  readonly team: string;
  /** The workspace or organisation whose installation shows it. */
  readonly installed: string;
  readonly user: string;
  readonly appId: string;
  readonly botId: string;
  readonly type: 'modal' | 'home';
  readonly rootId: string;
  readonly previousId: string | null;
  hash: string;
  title?: Json;
  submit?: Json;
  close?: Json;
  blocks: Json[];
  callbackId: string;
  privateMetadata: string;
  externalId: string;
  notifyOnClose: boolean;
  clearOnClose: boolean;
  /** What the person filled in: block id → action id → value as Slack words it. */
  typed: Record<string, Record<string, Json>>;
  /** What stands in red below a field, after a submission was refused. */
  errors: Record<string, string>;
  open: boolean;
}

export interface App {
  readonly id: string;
  readonly name: string;
  readonly signingSecret: string;
  readonly appToken: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly verificationToken: string;
  /** With one, only what it names is delivered and allowed; without, everything is. */
  readonly manifest?: Json;
}

/** A bot token: one app in one workspace, or in all those of an organisation. */
export interface Install {
  readonly token: string;
  readonly app: string;
  /** The workspace, or the organisation. */
  readonly team: string;
  readonly isEnterprise: boolean;
  /** Workspaces of the organisation that the app was not let into. */
  readonly notIn: Set<string>;
  readonly botUser: string;
  readonly botId: string;
  scopes: readonly string[];
  state: 'active' | 'token_revoked' | 'account_inactive';
}

export interface SlackFile {
  readonly id: string;
  readonly team: string;
  readonly user: string;
  readonly name: string;
  readonly mimetype: string;
  readonly bytes: Buffer;
}

/** One Web API call as it arrived. Tokens and client secrets are left out. */
export interface ApiCall {
  readonly method: string;
  /** The workspace whose token called; '' for none. */
  readonly team: string;
  readonly args: Json;
  readonly at: number;
  /** HTTP status; 0 when the connection was dropped without an answer. */
  status: number;
  ok: boolean;
  error?: string;
  /** What Slack says beside the error: which block is wrong, and how. */
  why?: string;
}

/** Something the app did that real Slack punishes or a person would suffer from. */
export interface Violation {
  readonly kind:
    | 'late ack'
    | 'no ack'
    | 'bad ack'
    | 'response url used up'
    | 'response url expired'
    | 'trigger used twice'
    | 'trigger expired';
  readonly detail: string;
}
