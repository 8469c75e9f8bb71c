import { isThread } from './channel-kinds.ts';
import { Faults } from './faults.ts';
import { Gateway } from './gateway/index.ts';
import { Life } from './life.ts';
import { Limits } from './limits.ts';
import { storeMessage } from './messages.ts';
import type { Desk } from './people/desk.ts';
import { Person } from './people/person.ts';
import { Rest } from './rest/index.ts';
import { type Rules, rules } from './rules.ts';
import { Seed } from './seed.ts';
import { serve } from './server.ts';
import { hex, State } from './state.ts';
import type { Channel, Guild, Json, Message, RestCall, Role, User, Violation } from './types.ts';
import { quiet, troubles, until } from './waiting.ts';

export interface Options extends Partial<Rules> {
  readonly port?: number;
  /** Milliseconds since 1970, for ids and for what runs out. */
  readonly now?: () => number;
  /** How many shards an app is advised to open. */
  readonly shards?: number;
  /** Privileged intents its owner was allowed (bits); none, as for Docket. */
  readonly privileged?: number;
  /** So long a nonce is remembered, in milliseconds: "the past few minutes". */
  readonly nonceMs?: number;
  /** So long an app may take to answer, in milliseconds; three seconds, where the machine is not to matter more. */
  readonly waitsMs?: number;
}

/** A Discord in a box, on 127.0.0.1: real HTTP and real sockets, and it knows nothing of the app that talks to it. */
export class FakeDiscord {
  readonly state: State;
  readonly gateway: Gateway;
  readonly limits = new Limits();
  /** What happens in guilds, told to the app. */
  readonly life: Life;
  private readonly seed: Seed;
  private readonly planned = new Faults();
  private readonly rest: Rest;
  private readonly desk: Desk;
  private server: { url: string; close: () => Promise<void> } | undefined;
  /** How far the clock was moved, in milliseconds. */
  private ahead = 0;

  constructor(options: Options) {
    const { now = Date.now, shards = 1, privileged = 0, ...more } = options;
    const { nonceMs = 3 * 60_000, waitsMs = 3_000, ...others } = more;
    this.state = new State(
      () => now() + this.ahead,
      { ...rules, ...others },
      { privileged, nonceMs, waitsMs },
    );
    this.seed = new Seed(this.state);
    this.gateway = new Gateway(this.state);
    this.life = new Life(this.state, this.seed);
    const { state, seed, limits } = this;
    this.rest = new Rest({ state, seed, limits, faults: this.planned, shards });
    this.desk = { state, seed };
  }

  async open(port: number): Promise<void> {
    this.server = await serve({ state: this.state, rest: this.rest, gateway: this.gateway }, port);
    this.state.url = this.server.url;
  }

  /** What `DISCORD_API_URL` (and the client's `rest.api`) wants to be: "http://127.0.0.1:4113/api". */
  get apiUrl(): string {
    return `${this.state.url}/api`;
  }

  get token(): string {
    return this.state.app.token ?? '';
  }

  get app() {
    return this.state.app;
  }

  /** A guild with its owner; the bot is in it unless `invited` is false. */
  addGuild(given: {
    name: string;
    owner: Person;
    locale?: string;
    invited?: boolean;
    permissions?: bigint;
  }): Guild {
    const { name, owner, locale, invited = true, permissions } = given;
    const guild = this.seed.newGuild({ name, owner: owner.id, ...(locale && { locale }) });
    if (invited) this.life.invite(guild, permissions);
    return guild;
  }

  addChannel(guild: Guild, given: Parameters<Life['addChannel']>[1]): Channel {
    return this.life.addChannel(guild, given);
  }

  addRole(guild: Guild, given: Parameters<Life['addRole']>[1]): Role {
    return this.life.addRole(guild, given);
  }

  /** Somebody with an account; with `guild` a member of it, with `at` before that channel. */
  addPerson(
    given: Partial<Omit<User, 'id' | 'isBot'>> & {
      name: string;
      guild?: Guild;
      roles?: readonly Role[];
      nick?: string;
      at?: Channel;
    },
  ): Person {
    const { guild, roles, nick, at, ...rest } = given;
    const person = new Person(this.desk, this.state.addUser(rest));
    if (guild) this.life.join(guild, person, { ...(roles && { roles }), ...(nick && { nick }) });
    person.at = at;
    return person;
  }

  /** A message of the bot's that was there already, in Discord's words; for stories that begin in the middle. */
  putMessage(channel: Channel, body: Json): Message {
    return storeMessage(this.state, { channel, author: this.state.app.botUser, body });
  }

  /** Moves the clock, in milliseconds: ids, nonces, what runs out. */
  later(ms: number): void {
    this.ahead += ms;
    this.state.changed();
  }

  /** The next calls of this route go wrong: see `Faults.next`. */
  next(...planned: Parameters<Faults['next']>): void {
    this.planned.next(...planned);
  }

  /** All goes well again. */
  calm(): void {
    this.planned.clear();
  }

  /** The token is taken back: whoever uses it is refused, and another is good from now on. */
  renewToken(): string {
    this.state.app.token = `${Buffer.from(this.state.app.id).toString('base64url')}.${hex(3)}.${hex(19)}`;
    return this.state.app.token;
  }

  /** Bodies that Discord's description or its rules forbid. A story ends well only without any. */
  get faults(): readonly string[] {
    return this.state.faults;
  }

  get violations(): readonly Violation[] {
    return this.state.violations;
  }

  /** Throws when anything was sent or done that Discord or a person would mind. */
  mustBeFine(): void {
    const broken = [...this.faults, ...this.violations.map(({ kind, detail }) => `${kind}: ${detail}`)];
    if (broken.length > 0) throw new Error(`a rule of Discord’s was broken: ${broken.join('; ')}`);
  }

  /** Refused calls (401, 403, 429) of the last ten minutes: ten thousand shut an address out. */
  get invalidRequests(): number {
    return this.limits.invalid(this.state.now());
  }

  /** @param route "POST /channels/:channel/messages" */
  calls(route?: string): readonly RestCall[] {
    return this.state.calls.filter((call) => route === undefined || call.route === route);
  }

  /** The commands as they are registered now, global ones or a guild's. */
  commands(guild?: Guild) {
    return [...this.state.commands.values()].filter(({ guild_id }) => guild_id === guild?.id);
  }

  /** Threads that hang in a channel, newest last. */
  threads(channel: Channel): readonly Channel[] {
    return this.state.channelsOf(channel.guild).filter((one) => one.parent === channel.id && isThread(one));
  }

  /** What everybody in a channel sees, oldest first. */
  messages(channel: Channel): readonly Message[] {
    return channel.messages.filter(({ deleted, onlyFor }) => !deleted && !onlyFor);
  }

  /** Waits for what the app does; `what` is looked at again whenever anything changed. */
  until<T>(what: () => T | undefined | false, ms = 30_000): Promise<T> {
    return until(this.state, what, ms);
  }

  /** Waits until the app knows all that it was told, and has asked and said nothing for so many milliseconds. */
  async quiet(ms = 100): Promise<void> {
    const known = this.gateway.ask();
    await this.until(known);
    await quiet(this.state, ms);
  }

  /** What went wrong of late, for people who look at a failed story. */
  get troubles(): string {
    return troubles(this.state);
  }

  async close(): Promise<void> {
    await this.server?.close();
  }
}

/** Starts a Discord of your own. Guilds, people and channels are put into it afterwards. */
export async function startFakeDiscord(options: Options = {}): Promise<FakeDiscord> {
  const discord = new FakeDiscord(options);
  await discord.open(options.port ?? 0);
  return discord;
}
