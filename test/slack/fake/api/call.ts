import { parse, text } from '../json.ts';
import type { State } from '../state.ts';
import type { Triggers } from '../triggers.ts';
import type { Channel, Install, Json } from '../types.ts';

/** A refusal in Slack's words: the body of `{ ok: false, … }`. */
export class Refused extends Error {
  readonly body: Json;

  constructor(error: string, more: Json = {}) {
    super(error);
    this.body = { ok: false, error, ...more };
  }
}

/** One call of a method with a bot token that is good. */
export interface Ask {
  readonly state: State;
  readonly triggers: Triggers;
  readonly install: Install;
  readonly args: Args;
}

/** A method: what it wants, and what it answers beside `ok`. */
export interface Method {
  /** One of these scopes is needed; what hangs on the kind of channel is checked by the method itself. */
  readonly scopes?: readonly string[];
  answer(ask: Ask): Json;
}

/** The arguments, whether they came as a form or as JSON. */
export class Args {
  readonly all: Json;

  constructor(all: Json) {
    this.all = all;
  }

  text(name: string): string {
    return text(this.all[name]);
  }

  given(name: string): boolean {
    return this.all[name] !== undefined;
  }

  flag(name: string): boolean {
    return ['true', '1', 'True'].includes(String(this.all[name]));
  }

  number(name: string, otherwise: number): number {
    const number = Number(this.all[name]);
    return this.all[name] === undefined || Number.isNaN(number) ? otherwise : number;
  }

  /** An object or list: as it is in JSON, as a string of JSON in a form. Undefined when it is neither. */
  json(name: string): unknown {
    const value = this.all[name];
    return typeof value === 'string' ? parse(value) : value;
  }
}

export function needScope(install: Install, ...oneOf: readonly string[]): void {
  if (oneOf.length === 0 || oneOf.some((scope) => install.scopes.includes(scope))) return;
  throw new Refused('missing_scope', { needed: oneOf.join(','), provided: install.scopes.join(',') });
}

const scopeOf = { public: 'channels', private: 'groups', im: 'im' } as const;

/** Needs "channels:read", "groups:history" and the like, by what kind of channel it is. */
export function needChannelScope(install: Install, channel: Channel, right: string): void {
  needScope(install, `${scopeOf[channel.kind]}:${right}`);
}

/** The channel as this bot may know it: of its workspace, and private ones only from inside. */
export function channelOf({ state, install, args }: Ask, name = 'channel'): Channel {
  const wanted = args.text(name);
  const channel =
    state.channels.get(wanted) ??
    [...state.channels.values()].find(
      (one) =>
        state.reaches(install, one.team) && one.kind === 'public' && one.name === wanted.replace(/^#/, ''),
    );
  if (channel && install.notIn.has(channel.team)) throw new Refused('team_access_not_granted');
  if (!channel || !state.reaches(install, channel.team) || channel.gone)
    throw new Refused('channel_not_found');
  if (channel.kind !== 'public' && !channel.members.has(install.botUser))
    throw new Refused('channel_not_found');
  return channel;
}

/** The workspace whose things are listed: an organisation's token has to say. */
export function listedTeam({ state, install, args }: Pick<Ask, 'state' | 'install' | 'args'>): string {
  if (!install.isEnterprise) return install.team;
  const team = args.text('team_id');
  if (!team) throw new Refused('missing_argument', { response_metadata: { messages: ['missing team_id'] } });
  if (install.notIn.has(team)) throw new Refused('team_access_not_granted');
  if (!state.reaches(install, team)) throw new Refused('team_not_found');
  return team;
}

/** One page of a list, and the cursor to the next. */
export function page<T>(all: readonly T[], args: Args, most = 1000, usual = 100) {
  const limit = Math.min(Math.max(args.number('limit', usual), 1), most);
  const cursor = args.text('cursor');
  const start = cursor === '' ? 0 : Number(/^next:(\d+)$/.exec(decode(cursor))?.[1] ?? Number.NaN);
  if (Number.isNaN(start)) throw new Refused('invalid_cursor');
  const end = start + limit;
  const next = end < all.length ? Buffer.from(`next:${end}`).toString('base64') : '';
  return { items: all.slice(start, end), next };
}

function decode(cursor: string): string {
  return Buffer.from(cursor, 'base64').toString();
}
