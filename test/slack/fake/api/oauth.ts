import { randomBytes } from 'node:crypto';
import type { Seed } from '../seed.ts';
import type { State } from '../state.ts';
import type { Enterprise, Json, Team, User } from '../types.ts';
import { type Args, Refused } from './call.ts';

interface Code {
  readonly client: string;
  readonly team: Team | Enterprise;
  readonly user: User;
  readonly scopes: readonly string[];
  readonly redirect: string;
  used: boolean;
}

/**
 * Who stands before the page that asks whether the app may come in, and what they answer. With an organisation
 * as `team` the app is let into all its workspaces.
 */
export type Consent = { readonly team: string; readonly user: string } | 'deny';

/** The way into a workspace: the page, the code, the token. */
export class OAuth {
  consent: Consent = 'deny';
  private readonly state: State;
  private readonly seed: Seed;
  private readonly codes = new Map<string, Code>();

  constructor(state: State, seed: Seed) {
    this.state = state;
    this.seed = seed;
  }

  /** Where the browser is sent after the page was answered; undefined for a page that cannot be shown. */
  authorize(query: URLSearchParams): string | undefined {
    const app = [...this.state.apps.values()].find(({ clientId }) => clientId === query.get('client_id'));
    const redirect = query.get('redirect_uri');
    if (!app || !redirect) return undefined;
    const back = new URL(redirect);
    if (query.has('state')) back.searchParams.set('state', query.get('state') ?? '');
    if (this.consent === 'deny') {
      back.searchParams.set('error', 'access_denied');
      return back.href;
    }
    const code = randomBytes(16).toString('hex');
    this.codes.set(code, {
      client: app.clientId,
      team: this.state.enterprises.get(this.consent.team) ?? this.state.team(this.consent.team),
      user: this.state.user(this.consent.user),
      scopes: (query.get('scope') ?? '').split(/[ ,]+/).filter(Boolean),
      redirect,
      used: false,
    });
    back.searchParams.set('code', code);
    return back.href;
  }

  private placesOf(place: Team | Enterprise): Json {
    const { id, name } = place;
    if (!('domain' in place)) return { team: null, enterprise: { id, name }, is_enterprise_install: true };
    const of = this.state.enterprises.get(place.enterprise ?? '');
    return { team: { id, name }, enterprise: of ? { ...of } : null, is_enterprise_install: false };
  }

  /** oauth.v2.access: a code becomes a bot token. */
  access(args: Args, basic: string | undefined): Json {
    const [id, secret] = basic
      ? Buffer.from(basic, 'base64').toString().split(':')
      : [args.text('client_id'), args.text('client_secret')];
    const app = [...this.state.apps.values()].find(({ clientId }) => clientId === id);
    if (!app) throw new Refused('invalid_client_id');
    if (app.clientSecret !== secret) throw new Refused('bad_client_secret');
    const code = this.codes.get(args.text('code'));
    if (!code || code.client !== app.clientId) throw new Refused('invalid_code');
    if (code.used) throw new Refused('code_already_used');
    if (args.given('redirect_uri') && args.text('redirect_uri') !== code.redirect)
      throw new Refused('bad_redirect_uri');
    code.used = true;
    const install = this.seed.install({ app, team: code.team, scopes: code.scopes });
    return {
      app_id: app.id,
      authed_user: { id: code.user.id },
      scope: install.scopes.join(','),
      token_type: 'bot',
      access_token: install.token,
      bot_user_id: install.botUser,
      ...this.placesOf(code.team),
    };
  }
}
