import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type {
  ApiCall,
  App,
  Channel,
  Enterprise,
  Install,
  Message,
  SlackFile,
  Team,
  User,
  View,
  Violation,
} from './types.ts';

/** All that this Slack knows. Everything in it is live: what a test holds changes as Slack does. */
export class State {
  readonly teams = new Map<string, Team>();
  readonly enterprises = new Map<string, Enterprise>();
  readonly users = new Map<string, User>();
  readonly channels = new Map<string, Channel>();
  readonly apps = new Map<string, App>();
  readonly installs: Install[] = [];
  readonly files = new Map<string, SlackFile>();
  /** Addresses that were given out for a file, by its id to be, with what has come there. */
  readonly uploads = new Map<
    string,
    { name: string; length: number; team: string; user: string; bytes?: Buffer }
  >();
  readonly views = new Map<string, View>();
  /** Modals of a person, bottom first; the last one is what they see. */
  readonly stacks = new Map<string, View[]>();
  /** `${app} ${user}` → App Home. */
  readonly homes = new Map<string, View>();
  readonly calls: ApiCall[] = [];
  readonly violations: Violation[] = [];
  /** 'change': something changed, or a call was answered; 'call': one has arrived; 'answer': it was answered. */
  readonly changes = new EventEmitter();
  readonly now: () => number;
  /** So long an app may take to ack a delivery, and to open a form for it, in milliseconds. */
  readonly waitsMs: number;
  /** "http://127.0.0.1:4113" */
  url = '';
  private lastMicros = 0;

  constructor(now: () => number, waitsMs: number) {
    this.now = now;
    this.waitsMs = waitsMs;
    this.changes.setMaxListeners(0);
  }

  /** 'U' → "U0K3ZP9QW1": unique, and with a letter and capitals as Slack's own. */
  id(letter: string): string {
    return `${letter}0${randomBytes(5).toString('hex').toUpperCase().slice(0, 9)}`;
  }

  /** A timestamp no message has had yet, larger than all before. */
  ts(): string {
    this.lastMicros = Math.max(this.lastMicros + 1, Math.floor(this.now() * 1000));
    const micros = String(this.lastMicros).padStart(7, '0');
    return `${micros.slice(0, -6)}.${micros.slice(-6)}`;
  }

  changed(): void {
    this.changes.emit('change');
  }

  violate(kind: Violation['kind'], detail: string): void {
    this.violations.push({ kind, detail });
    this.changed();
  }

  team(id: string): Team {
    return found(this.teams.get(id), `team ${id}`);
  }

  user(id: string): User {
    return found(this.users.get(id), `user ${id}`);
  }

  channel(id: string): Channel {
    return found(this.channels.get(id), `channel ${id}`);
  }

  app(id: string): App {
    return found(this.apps.get(id), `app ${id}`);
  }

  /** Whether a token is good in this workspace. */
  reaches(install: Install, team: string): boolean {
    if (!install.isEnterprise) return install.team === team;
    return this.teams.get(team)?.enterprise === install.team && !install.notIn.has(team);
  }

  /** Where the app lives in this workspace, or in its organisation; the newest when it was installed several times. */
  install(app: string, team: string): Install {
    const all = this.installs.filter((one) => one.app === app);
    const of = (place: string | undefined) => all.filter((one) => one.team === place);
    const own = [...of(this.teams.get(team)?.enterprise), ...of(team)];
    return found(own.findLast((one) => one.state === 'active') ?? own.at(-1), `${app} in ${team}`);
  }

  /** The message with this ts; ephemerals live in the channel's list too. */
  message(channel: string, ts: string): Message | undefined {
    return this.channels.get(channel)?.messages.find((one) => one.ts === ts && !one.deleted);
  }
}

function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`This Slack knows no ${name}`);
  return thing;
}
