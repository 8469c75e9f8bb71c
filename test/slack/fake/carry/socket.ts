import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { parse, record, text } from '../json.ts';
import type { State } from '../state.ts';
import type { App } from '../types.ts';
import { type Ack, type Carrier, type Parcel } from './carrier.ts';

const envelopeKind = { command: 'slash_commands', interaction: 'interactive', event: 'events_api' } as const;
/** Milliseconds between the pings real Slack sends too. */
const pingEvery = 10_000;
/** Milliseconds between asking for a new connection and closing the old one. */
const refreshGrace = 1000;
/** How long a delivery waits for an app that is just (re)connecting, in milliseconds. */
const patience = 30_000;

/** Socket Mode: envelopes over the app's connections, one after the other in turn. */
export class SocketCarrier implements Carrier {
  readonly app: App;
  readonly byHttp = false;
  private readonly state: State;
  private readonly tickets = new Set<string>();
  private readonly waiting = new Map<string, (payload: unknown) => void>();
  private turn = 0;
  /** Open connections, oldest first. */
  readonly sockets: WebSocket[] = [];
  /** The next delivery breaks the connection: before its ack can come, or as soon as it has come. */
  breakNext: 'before' | 'after' | undefined;

  constructor(state: State, app: App) {
    this.state = state;
    this.app = app;
  }

  /** An address for one connection. */
  ticket(): string {
    const ticket = randomBytes(12).toString('hex');
    this.tickets.add(ticket);
    return `${this.state.url.replace('http', 'ws')}/link/?ticket=${ticket}&app_id=${this.app.id}`;
  }

  /** Whether this ticket was given out here; it is good once. */
  redeem(ticket: string): boolean {
    return this.tickets.delete(ticket);
  }

  welcome(socket: WebSocket): void {
    this.sockets.push(socket);
    const ping = setInterval(() => socket.ping(), pingEvery);
    ping.unref();
    socket.on('close', () => {
      clearInterval(ping);
      this.sockets.splice(this.sockets.indexOf(socket), 1);
      this.state.changed();
    });
    socket.on('error', () => socket.terminate());
    socket.on('message', (data: Buffer) => {
      const { envelope_id, payload } = record(parse(data.toString()));
      this.waiting.get(text(envelope_id))?.(payload);
    });
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.sockets.length,
        debug_info: { host: 'applink', build_number: 1, approximate_connection_time: 18_060 },
        connection_info: { app_id: this.app.id },
      }),
    );
    this.state.changed();
  }

  async carry(parcel: Parcel): Promise<Ack> {
    const socket = await this.socket();
    const breaks = this.breakNext;
    this.breakNext = undefined;
    const start = performance.now();
    const answer = new Promise<Ack>((resolve) => {
      const end = (ack: Omit<Ack, 'ackMs'>) => {
        clearTimeout(timer);
        this.waiting.delete(parcel.envelope);
        socket.off('close', lost);
        resolve({ ...ack, ackMs: performance.now() - start });
      };
      const fail = (failure: string) => end({ acked: false, ackBody: undefined, failure });
      const lost = () => fail('socket_closed');
      const timer = setTimeout(() => fail('operation_timeout'), this.state.waitsMs);
      socket.once('close', lost);
      this.waiting.set(parcel.envelope, (payload) => {
        const empty = Object.keys(record(payload)).length === 0;
        end({ acked: true, ackBody: empty ? undefined : payload });
        if (breaks === 'after') socket.terminate();
      });
    });
    socket.send(JSON.stringify(envelope(parcel)), () => {
      if (breaks === 'before') socket.terminate();
    });
    return answer;
  }

  /** Tells the app to connect anew, as real Slack does every few hours, and soon closes the old connections. */
  refresh(): void {
    const debug_info = { host: 'applink' };
    for (const socket of this.sockets) {
      setTimeout(() => socket.close(), refreshGrace).unref();
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info }));
    }
  }

  /** Breaks all connections, without a word. */
  drop(): void {
    this.sockets.slice().forEach((socket) => socket.terminate());
  }

  private async socket(): Promise<WebSocket> {
    const end = Date.now() + patience;
    while (this.sockets.length === 0) {
      if (Date.now() > end) throw new Error(`${this.app.name} has opened no socket`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 200);
        this.state.changes.once('change', () => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    return this.sockets[this.turn++ % this.sockets.length] as WebSocket;
  }
}

function envelope({ kind, payload, envelope, retry }: Parcel) {
  return {
    envelope_id: envelope,
    type: envelopeKind[kind],
    accepts_response_payload: kind !== 'event',
    payload,
    ...(kind === 'event' && { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? '' }),
  };
}
