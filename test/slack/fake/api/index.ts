import type { Faults } from '../faults.ts';
import { record, text } from '../json.ts';
import type { State } from '../state.ts';
import type { Triggers } from '../triggers.ts';
import type { ApiCall, Install, Json } from '../types.ts';
import { Args, needScope, Refused } from './call.ts';
import { methods } from './methods.ts';
import type { OAuth } from './oauth.ts';

/** What a Web API call is answered with; status 0 means that the connection breaks. */
export interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: Json;
}

interface Request {
  readonly method: string;
  readonly args: Json;
  /** The Authorization header. */
  readonly authorization: string;
}

const secrets = new Set(['token', 'client_secret', 'code', 'refresh_token']);

/** The Web API: finds the token's workspace, checks scopes, answers, and writes down what was called. */
export class WebApi {
  private readonly state: State;
  private readonly triggers: Triggers;
  private readonly faults: Faults;
  private readonly oauth: OAuth;
  /** Opens a socket address for the app with this app-level token. */
  private readonly connect: (appToken: string) => string | undefined;

  constructor(parts: {
    state: State;
    triggers: Triggers;
    faults: Faults;
    oauth: OAuth;
    connect: (appToken: string) => string | undefined;
  }) {
    this.state = parts.state;
    this.triggers = parts.triggers;
    this.faults = parts.faults;
    this.oauth = parts.oauth;
    this.connect = parts.connect;
  }

  async call({ method, args, authorization }: Request): Promise<Answer> {
    const token = /^Bearer (.+)$/.exec(authorization)?.[1] ?? text(args.token);
    const install = this.state.installs.find((one) => one.token === token);
    const call: ApiCall = {
      method,
      team: install?.team ?? '',
      args: Object.fromEntries(Object.entries(args).filter(([name]) => !secrets.has(name))),
      at: this.state.now(),
      status: 0,
      ok: false,
    };
    this.state.calls.push(call);
    this.state.changes.emit('call', call);
    const answer = await this.answerWithFaults({ method, args, authorization }, token, install);
    call.status = answer.status;
    call.ok = answer.body?.ok === true;
    if (typeof answer.body?.error === 'string') call.error = answer.body.error;
    const { messages } = record(answer.body?.response_metadata);
    if (!call.ok && Array.isArray(messages)) call.why = messages.join('; ');
    this.state.changes.emit('answer', call);
    this.state.changed();
    return answer;
  }

  private async answerWithFaults(request: Request, token: string, install?: Install): Promise<Answer> {
    const fault = this.faults.take(request.method, text(request.args.channel), this.state.now());
    const respond = () => this.answer(request, token, install);
    switch (fault?.answer) {
      case undefined:
        return respond();
      case 'ratelimited':
        return {
          status: 429,
          headers: { 'retry-after': String(fault.retryAfter) },
          body: { ok: false, error: 'ratelimited' },
        };
      case 'status':
        if (fault.when === 'after') respond();
        return { status: fault.status };
      case 'error':
        return { status: 200, body: { ok: false, error: fault.error } };
      case 'drop':
        if (fault.when === 'after') respond();
        return { status: 0 };
      case 'held':
        await fault.until;
        return respond();
      case 'delay': {
        const late = () => new Promise((resolve) => setTimeout(resolve, fault.ms));
        if (fault.when !== 'after') await late();
        const answer = respond();
        if (fault.when === 'after') await late();
        return answer;
      }
    }
  }

  private answer(request: Request, token: string, install?: Install): Answer {
    const headers = {
      ...(install && { 'x-oauth-scopes': install.scopes.join(','), 'x-accepted-oauth-scopes': '' }),
    };
    try {
      return { status: 200, headers, body: { ok: true, ...this.result(request, token, install) } };
    } catch (error) {
      if (error instanceof Refused) return { status: 200, headers, body: error.body };
      throw error;
    }
  }

  private result({ method, args, authorization }: Request, token: string, install?: Install): Json {
    if (method === 'oauth.v2.access') {
      return this.oauth.access(new Args(args), /^Basic (.+)$/.exec(authorization)?.[1]);
    }
    if (method === 'api.test') return {};
    const known = methods[method];
    if (!known && method !== 'apps.connections.open')
      throw new Refused('unknown_method', { req_method: method });
    if (!token) throw new Refused('not_authed');
    if (method === 'apps.connections.open') return this.openSocket(token, install);
    if (!install) throw new Refused(token.startsWith('xapp-') ? 'not_allowed_token_type' : 'invalid_auth');
    if (install.state !== 'active') throw new Refused(install.state);
    needScope(install, ...(known?.scopes ?? []));
    return known?.answer({ state: this.state, triggers: this.triggers, install, args: new Args(args) }) ?? {};
  }

  private openSocket(token: string, install?: Install): Json {
    if (install) throw new Refused('not_allowed_token_type');
    const url = this.connect(token);
    if (!url) throw new Refused('invalid_auth');
    return { url };
  }
}
