import type { WebSocket } from 'ws';
import { record, text } from '../../../slack/fake/json.ts';
import type { State } from '../state.ts';
import type { GatewayEvent, Json } from '../types.ts';
import { guildCreateWire } from '../wire/guild.ts';
import { userWire } from '../wire/people.ts';
import { Link } from './link.ts';
import { Session } from './session.ts';

const privileged = (1 << 1) | (1 << 8) | (1 << 15);
const allIntents = (1 << 26) - 1;

/** Where apps listen: sessions, their events, and what can go wrong with them. */
export class Gateway {
  private readonly state: State;
  /** Milliseconds between the heartbeats the app is told to send. */
  heartbeatInterval = 41_250;
  /** Hears heartbeats and does not answer them: a connection that is dead and does not know it. */
  deaf = false;
  /** The next identify is turned away with this close code (4004, 4013 …). */
  turnAway: number | undefined;
  /** The next interaction breaks the connection: before it is told, or once it is. */
  breakNext: 'before' | 'after' | undefined;
  /** What apps said when they came: their intents, shards and properties. */
  readonly identifies: Json[] = [];
  /** How many sessions were taken up again. */
  resumes = 0;
  readonly heartbeats: number[] = [];
  private readonly sessions = new Map<string, Session>();
  private readonly links = new Set<Link>();

  constructor(state: State) {
    this.state = state;
    state.changes.on('tell', (event: GatewayEvent) => this.tell(event));
  }

  /** Open connections. */
  get connections(): number {
    return this.links.size;
  }

  /** Sessions somebody listens to. */
  get listening(): number {
    return [...this.sessions.values()].filter(({ link }) => link !== undefined).length;
  }

  welcome(socket: WebSocket, query: URLSearchParams): void {
    const link = new Link(socket, query);
    this.links.add(link);
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      this.links.delete(link);
      for (const session of this.sessions.values()) {
        if (session.link !== link) continue;
        session.link = undefined;
        // Who takes leave politely does not come back for more.
        if (code === 1000 || code === 1001) this.sessions.delete(session.id);
      }
      this.state.changed();
    });
    link.onPayload((op, data) => this.heard(link, op, data));
    link.send({ op: 10, d: { heartbeat_interval: this.heartbeatInterval, _trace: [] } });
  }

  /** Asks for a heartbeat (opcode 1); true once each connection has sent it, and so taken all that came before. */
  ask(): () => boolean {
    const asked = this.deaf ? [] : [...this.links];
    const before = this.heartbeats.length;
    for (const link of asked) link.send({ op: 1, d: null });
    return () => this.heartbeats.length - before >= asked.filter((link) => this.links.has(link)).length;
  }

  /** Asks the app to connect anew (opcode 7); it takes its session along. */
  reconnect(): void {
    for (const link of this.links) link.send({ op: 7, d: null });
  }

  /** Tells the app that its session is no good (opcode 9), or only that it should be taken up again. */
  invalidate(resumable: boolean): void {
    if (!resumable) this.forget();
    for (const link of this.links) link.send({ op: 9, d: resumable });
  }

  /** Forgets all sessions: who wants to take one up again has to begin anew. */
  forget(): void {
    this.sessions.clear();
  }

  /** Breaks all connections, without a word; or with a close code. */
  drop(code?: number): void {
    for (const { socket } of this.links) {
      if (code === undefined) socket.terminate();
      else socket.close(code);
    }
  }

  private heard(link: Link, op: number, data: unknown): void {
    switch (op) {
      case 1:
        this.heartbeats.push(this.state.now());
        if (!this.deaf) link.send({ op: 11, d: null });
        this.state.changed();
        return;
      case 2:
        this.identify(link, record(data));
        return;
      case 6:
        this.resume(link, record(data));
        return;
      case 3:
      case 4:
        return;
      default:
        link.close(4001, 'Unknown opcode.');
    }
  }

  private identify(link: Link, { token, ...said }: Json): void {
    const intents = Number(said.intents);
    const [shard = 0, shards = 1] = Array.isArray(said.shard) ? said.shard.map(Number) : [];
    this.identifies.push(said);
    const { app } = this.state;
    const turnAway = this.turnAway;
    this.turnAway = undefined;
    if (turnAway !== undefined) return link.close(turnAway, 'Turned away.');
    if (app.token === undefined || token !== app.token) return link.close(4004, 'Authentication failed.');
    if (!Number.isInteger(intents) || intents < 0 || intents > allIntents)
      return link.close(4013, 'Invalid intent(s).');
    if (intents & privileged & ~app.privileged) return link.close(4014, 'Disallowed intent(s).');
    if (!(shard < shards)) return link.close(4010, 'Invalid shard.');
    const session = new Session({ shard, shards, intents });
    session.link = link;
    this.sessions.set(session.id, session);
    this.ready(session);
    this.state.changed();
  }

  private ready(session: Session): void {
    const { app, url } = this.state;
    const guilds = [...this.state.guilds.values()].filter(
      ({ installed, id }) => installed && session.hears({ name: '', guild: id, data: {}, intent: 1 }),
    );
    session.tell('READY', {
      v: 10,
      user: {
        ...userWire(this.state.user(app.botUser)),
        verified: true,
        mfa_enabled: true,
        email: null,
        flags: 0,
      },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: url.replace('http', 'ws'),
      shard: [session.shard, session.shards],
      application: { id: app.id, flags: 0 },
      private_channels: [],
      relationships: [],
      presences: [],
      _trace: [],
    });
    for (const guild of guilds)
      if (!guild.unavailable) session.tell('GUILD_CREATE', guildCreateWire(this.state, guild));
  }

  private resume(link: Link, { token, session_id, seq }: Json): void {
    const session = this.sessions.get(text(session_id));
    if (token !== this.state.app.token) return link.close(4004, 'Authentication failed.');
    if (!session || Number(seq) > session.sequence) return link.send({ op: 9, d: false });
    session.link?.close(4000, 'Somebody else took this session up.');
    session.link = link;
    this.resumes++;
    session.replay(Number(seq));
    this.state.changed();
  }

  private tell(event: GatewayEvent): void {
    const breaks = event.name === 'INTERACTION_CREATE' ? this.breakNext : undefined;
    if (breaks) this.breakNext = undefined;
    if (breaks === 'before') this.drop();
    for (const session of this.sessions.values())
      if (session.hears(event)) session.tell(event.name, event.data);
    if (breaks === 'after') setTimeout(() => this.drop(), 20);
  }
}
