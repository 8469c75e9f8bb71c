import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { Rules } from './rules.ts';
import type {
  Attachment,
  Channel,
  GatewayEvent,
  Guild,
  Interaction,
  Json,
  Modal,
  RestCall,
  Role,
  User,
  Violation,
} from './types.ts';

/** 1 January 2015, from which Discord counts milliseconds in its ids. */
const epoch = 1_420_070_400_000;

export interface App {
  readonly id: string;
  readonly name: string;
  /** Undefined once it was taken back: whoever still holds the old one is refused. */
  token: string | undefined;
  readonly botUser: string;
  /** Privileged intents its owner was allowed. */
  readonly privileged: number;
}

/** All that this Discord knows. Everything in it is live: what a test holds changes as Discord does. */
export class State {
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly interactions = new Map<string, Interaction>();
  readonly attachments = new Map<string, Attachment>();
  /** Commands by id; `guild_id` stands in those of one guild. */
  readonly commands = new Map<string, Json>();
  /** The form each person has before them. */
  readonly modals = new Map<string, Modal>();
  readonly calls: RestCall[] = [];
  readonly violations: Violation[] = [];
  /** What Discord's description forbids and was sent all the same. */
  readonly faults: string[] = [];
  /** 'change': something changed, or a call was answered; 'call', 'answer': one has arrived, was answered; 'tell': an event for the gateway. */
  readonly changes = new EventEmitter();
  readonly now: () => number;
  readonly rules: Rules;
  app: App;
  /** "http://127.0.0.1:4113" */
  url = '';
  private lastId = 0n;

  /** So long a nonce is remembered, in milliseconds. */
  readonly nonceMs: number;
  /** So long an app may take to answer what somebody did, in milliseconds. */
  readonly waitsMs: number;

  constructor(
    now: () => number,
    rules: Rules,
    { privileged, nonceMs, waitsMs }: Readonly<Record<'privileged' | 'nonceMs' | 'waitsMs', number>>,
  ) {
    this.now = now;
    this.rules = rules;
    this.nonceMs = nonceMs;
    this.waitsMs = waitsMs;
    this.changes.setMaxListeners(0);
    const bot = this.addUser({ name: 'docket', displayName: 'Docket', isBot: true });
    const token = `${Buffer.from(bot.id).toString('base64url')}.${hex(3)}.${hex(19)}`;
    this.app = { id: bot.id, name: 'Docket', token, botUser: bot.id, privileged };
  }

  /** An id nothing has had yet, larger than all before. */
  id(): string {
    const byClock = BigInt(Math.floor(this.now()) - epoch) << 22n;
    this.lastId = byClock > this.lastId ? byClock : this.lastId + 1n;
    return String(this.lastId);
  }

  addUser(given: Partial<Omit<User, 'id'>> & { readonly name: string }): User {
    const { name, displayName = name, locale = 'en-GB', timeZone = 'UTC' } = given;
    const { isBot = false, dmsClosed = false } = given;
    const user: User = { id: this.id(), name, displayName, locale, timeZone, isBot, dmsClosed };
    this.users.set(user.id, user);
    return user;
  }

  changed(): void {
    this.changes.emit('change');
  }

  /** Told over the gateway to the shard that looks after this guild. */
  tell(name: string, guild: string, data: Json, intent = 0): void {
    this.changes.emit('tell', { name, guild, data, intent } satisfies GatewayEvent);
    this.changed();
  }

  violate(kind: Violation['kind'], detail: string): void {
    this.violations.push({ kind, detail });
    this.changed();
  }

  user(id: string): User {
    return found(this.users.get(id), `user ${id}`);
  }

  guild(id: string): Guild {
    return found(this.guilds.get(id), `guild ${id}`);
  }

  channel(id: string): Channel {
    return found(this.channels.get(id), `channel ${id}`);
  }

  role(guild: string, id: string): Role {
    return found(this.guild(guild).roles.get(id), `role ${id}`);
  }

  channelsOf(guild: string): Channel[] {
    return [...this.channels.values()].filter((one) => one.guild === guild && !one.gone);
  }
}

/** An interaction's token has its id in it. */
export function newToken(id: string): string {
  return Buffer.from(`interaction:${id}:${hex(24)}`).toString('base64url');
}

/** The interaction with this token. */
export function findCall(state: State, token: string): Interaction | undefined {
  const [, id = ''] = Buffer.from(token, 'base64url').toString().split(':');
  const one = state.interactions.get(id);
  return one?.token === token ? one : undefined;
}

/** The instant an id was made at, in milliseconds since 1970. */
export function madeAt(id: string): number {
  return Number(BigInt(id) >> 22n) + epoch;
}

export function hex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}

function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`This Discord knows no ${name}`);
  return thing;
}
