import type { Fault, Faults } from '../faults.ts';
import type { Limits } from '../limits.ts';
import type { Seed } from '../seed.ts';
import type { State } from '../state.ts';
import type { RestCall } from '../types.ts';
import { about } from './about.ts';
import { type Ask, invalidForm, Refused, type Upload } from './call.ts';
import { commands } from './commands.ts';
import { guilds } from './guilds.ts';
import { interactions } from './interactions.ts';
import { messages } from './messages.ts';
import { matcher } from './routes.ts';
import { threads } from './threads.ts';
import { webhooks } from './webhooks.ts';

export interface Request {
  readonly method: string;
  /** Without "/api/v10". */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string;
  readonly body: unknown;
  readonly uploads: readonly Upload[];
}

/** `status: 0` breaks the connection; no `body` is none at all, not even an empty one. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Parts {
  readonly state: State;
  readonly seed: Seed;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly shards: number;
}

/** Answers to these need no token of the bot's: the address itself is the secret. */
const open = /^\/(interactions|webhooks)\//;

/** Discord's REST: who may call, how often, what is checked, what goes wrong on purpose, and the answers. */
export class Rest {
  private readonly parts: Parts;
  private readonly find: ReturnType<typeof matcher>;

  constructor(parts: Parts) {
    this.parts = parts;
    const all = [about(parts.shards), guilds, commands, messages, threads, interactions, webhooks];
    this.find = matcher(Object.assign({}, ...all));
  }

  async call(request: Request): Promise<Answer> {
    const { state, limits } = this.parts;
    const { method, path, body, uploads } = request;
    const found = this.find(method, path);
    const files = uploads.map(({ name }) => name);
    const route = found?.route ?? '';
    const call: RestCall = { method, path, route, body, files, at: state.now(), status: 0 };
    state.calls.push(call);
    state.changes.emit('call', call);
    const answer = await this.answer(request, found);
    call.status = answer.status;
    const { code, message } = (answer.body ?? {}) as { code?: number; message?: string };
    if (answer.status >= 400 && code !== undefined) call.code = code;
    if (answer.status >= 400 && message !== undefined) call.why = message;
    const shared = answer.headers['x-ratelimit-scope'] === 'shared';
    if ([401, 403, 429].includes(answer.status) && !shared) limits.refused(state.now());
    state.changes.emit('answer', call);
    state.changed();
    return answer;
  }

  private async answer(request: Request, found: ReturnType<typeof this.find>): Promise<Answer> {
    const { state, limits, faults } = this.parts;
    if (limits.shutOut(state.now()))
      return { status: 429, headers: { 'content-type': 'text/plain' }, body: 'error code: 1015' };
    const fault = faults.take(found?.route ?? '', found?.params.channel);
    const counted = limits.count(found?.route ?? request.path, major(found?.params ?? {}), state.now());
    if (counted.retryAfter !== undefined)
      return tooMany(counted.retryAfter, counted.global ? 'global' : 'user', counted.headers);
    const headers = counted.headers;
    const respond = () => ({ ...this.handle(request, found), headers });
    return fault ? spoiled(fault, respond, headers) : respond();
  }

  private handle(request: Request, found: ReturnType<typeof this.find>): Omit<Answer, 'headers'> {
    try {
      const body = this.result(request, found);
      return body === undefined ? { status: 204 } : { status: 200, body };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { status, code, message, errors } = error;
      return { status, body: { message, code, ...(errors && { errors }) } };
    }
  }

  private result(request: Request, found: ReturnType<typeof this.find>): unknown {
    const { state, seed } = this.parts;
    const { method, path, query, body, uploads, authorization } = request;
    const token = /^Bot (.+)$/.exec(authorization)?.[1];
    if (!open.test(path) && (token === undefined || token !== state.app.token))
      throw new Refused(401, 0, '401: Unauthorized');
    if (!found) throw new Refused(404, 0, '404: Not Found');
    if (body !== undefined) this.check(method, path, body);
    const ask: Ask = { state, seed, method, path, params: found.params, query, body, uploads };
    return found.handler(ask);
  }

  private check(method: string, path: string, body: unknown): void {
    const { state } = this.parts;
    const faults = state.rules.bodyFaults(method, path, body);
    state.faults.push(...faults.map((fault) => `${method} ${path}: ${fault}`));
    if (faults.length > 0) throw invalidForm(faults);
  }
}

/** What calls to different channels, guilds and interactions are counted apart by. */
function major(params: Readonly<Record<string, string>>): string {
  return params.channel ?? params.guild ?? params.token ?? '';
}

function tooMany(
  seconds: number,
  scope: 'user' | 'global' | 'shared',
  headers: Readonly<Record<string, string>>,
): Answer {
  const global = scope === 'global';
  return {
    status: 429,
    headers: {
      ...(global ? { 'x-ratelimit-global': 'true' } : headers),
      'x-ratelimit-scope': scope,
      'retry-after': String(Math.max(1, Math.ceil(seconds))),
      ...(!global && { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset-after': seconds.toFixed(3) }),
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
  };
}

async function spoiled(
  fault: Fault,
  respond: () => Answer,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const late = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  switch (fault.answer) {
    case 'ratelimited':
      return tooMany(fault.retryAfter, fault.scope ?? 'user', headers);
    case 'status':
      if (fault.when === 'after') respond();
      return { status: fault.status, headers: {} };
    case 'refused':
      return {
        status: fault.status,
        headers,
        body: { message: fault.message ?? 'Refused', code: fault.code },
      };
    case 'drop':
      if (fault.when === 'after') respond();
      return { status: 0, headers: {} };
    case 'held':
      await fault.until;
      return respond();
    case 'delay': {
      if (fault.when === 'before') await late(fault.ms);
      const answer = respond();
      if (fault.when !== 'before') await late(fault.ms);
      return answer;
    }
  }
}
