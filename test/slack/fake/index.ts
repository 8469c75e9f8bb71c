import { WebApi } from './api/index.ts';
import { type Consent, OAuth } from './api/oauth.ts';
import { HttpCarrier } from './carry/http.ts';
import { SocketCarrier } from './carry/socket.ts';
import { Faults } from './faults.ts';
import { desk } from './people/deliver.ts';
import { HttpDoor, SocketDoor } from './people/doors.ts';
import { pressablesOf } from './people/press.ts';
import { textOf } from './read/text.ts';
import { ResponseUrls } from './response-urls.ts';
import { Seed } from './seed.ts';
import { serve } from './server.ts';
import { State } from './state.ts';
import { Triggers } from './triggers.ts';
import type { ApiCall, App, Channel, Message, View, Violation } from './types.ts';
import { homeKey } from './views.ts';
import { quiet, until } from './waiting.ts';

/** A Slack in a box, on 127.0.0.1: real HTTP and real sockets, and it knows nothing of the app that talks to it. */
export class FakeSlack extends Seed {
  readonly faults = new Faults();
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  private readonly sockets = new Map<string, SocketCarrier>();
  private readonly http: HttpCarrier[] = [];
  /** Names that lead elsewhere on this machine: "https://docket.example.org" → "http://127.0.0.1:4113". */
  readonly hosts = new Map<string, string>();
  private readonly oauth: OAuth;
  private server: { url: string; close: () => Promise<void> } | undefined;

  constructor(now: () => number, waitsMs: number) {
    const state = new State(now, waitsMs);
    super(state);
    this.triggers = new Triggers(state);
    this.responseUrls = new ResponseUrls(state);
    this.oauth = new OAuth(state, this);
  }

  async open(port: number): Promise<void> {
    const { state, triggers, faults, oauth, responseUrls, sockets } = this;
    const connect = (token: string) => {
      const app = [...state.apps.values()].find(({ appToken }) => appToken === token);
      return app ? this.carrier(app).ticket() : undefined;
    };
    const api = new WebApi({ state, triggers, faults, oauth, connect });
    this.server = await serve({ state, api, oauth, responseUrls, sockets }, port);
    state.url = this.server.url;
  }

  /** "http://127.0.0.1:4113" */
  get url(): string {
    return this.state.url;
  }

  /** What `slackApiUrl` wants to be. */
  get apiUrl(): string {
    return `${this.url}/api/`;
  }

  get authorizationUrl(): string {
    return `${this.url}/oauth/v2/authorize`;
  }

  /** Who answers the page that asks whether the app may come in. */
  set consent(consent: Consent) {
    this.oauth.consent = consent;
  }

  /** People's doings, delivered to the app's request address. */
  overHttp(app: App, address: string): HttpDoor {
    const carrier = new HttpCarrier(this.state, app, address);
    this.http.push(carrier);
    return new HttpDoor(desk(this, carrier), carrier);
  }

  /** Where an address of the world outside is found on this machine. */
  reach(address: string): string {
    const { origin, pathname } = new URL(address);
    return (this.hosts.get(origin) ?? origin) + pathname;
  }

  /** People's doings, delivered over the sockets the app opens. */
  overSocket(app: App): SocketDoor {
    const carrier = this.carrier(app);
    return new SocketDoor(desk(this, carrier), carrier);
  }

  /** What this person sees in a channel, newest last: messages, and what was said to them alone. */
  seen({ user, channel, thread }: { user: string; channel: Channel; thread?: string }): readonly Message[] {
    if (channel.kind !== 'public' && !channel.members.has(user)) return [];
    return channel.messages.filter(
      (one) =>
        !one.deleted &&
        (one.onlyFor ?? user) === user &&
        (thread ? one.ts === thread || one.threadTs === thread : !one.threadTs || one.broadcast),
    );
  }

  /** The modal this person has before them. */
  modalOf(user: string): View | undefined {
    return this.state.stacks.get(user)?.at(-1);
  }

  homeOf(user: string, app: App): View | undefined {
    return this.state.homes.get(homeKey(app.id, user));
  }

  /** What a person reads there, line by line, marks and mentions as they are shown. */
  textOf(place: Message | View): string {
    return textOf(this.state, place);
  }

  buttonsOf(place: Message | View) {
    return pressablesOf(place);
  }

  calls(method?: string): readonly ApiCall[] {
    return this.state.calls.filter((call) => method === undefined || call.method === method);
  }

  violations(): Violation[] {
    return this.state.violations;
  }

  /** Waits for what the app does after its ack; `what` is looked at again whenever anything changed. */
  until<T>(what: () => T | undefined | false, ms = 30_000): Promise<T> {
    return until(this.state, what, ms);
  }

  /** Waits until the app has asked and said nothing for so many milliseconds. */
  quiet(ms = 100): Promise<void> {
    return quiet(this.state, ms);
  }

  async close(): Promise<void> {
    for (const carrier of this.http) carrier.close();
    await this.server?.close();
  }

  private carrier(app: App): SocketCarrier {
    const carrier = this.sockets.get(app.id) ?? new SocketCarrier(this.state, app);
    this.sockets.set(app.id, carrier);
    return carrier;
  }
}

/**
 * Starts a Slack of your own.
 * @param now milliseconds since 1970, for message times and for what runs out; signatures carry the real time
 * @param waitsMs so long an app may take to ack and to open a form, in milliseconds; three seconds, where the
 * machine is not to matter more
 */
export async function startFakeSlack({
  port = 0,
  now = Date.now,
  waitsMs = 3_000,
}: {
  port?: number;
  now?: () => number;
  waitsMs?: number;
} = {}): Promise<FakeSlack> {
  const slack = new FakeSlack(now, waitsMs);
  await slack.open(port);
  return slack;
}
