import { Agent, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { parse } from '../json.ts';
import type { State } from '../state.ts';
import type { App } from '../types.ts';
import { type Ack, type Carrier, type Parcel } from './carrier.ts';
import { signed } from './signature.ts';

/** Signed HTTP to the app's one request address, over connections that are kept. */
export class HttpCarrier implements Carrier {
  readonly app: App;
  readonly byHttp = true;
  private readonly address: string;
  private readonly state: State;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });

  constructor(state: State, app: App, address: string) {
    this.state = state;
    this.app = app;
    this.address = address;
  }

  async carry({ kind, payload, retry }: Parcel): Promise<Ack> {
    const json = JSON.stringify(payload);
    const form = kind === 'command' ? new URLSearchParams(payload as Record<string, string>) : undefined;
    const body = kind === 'event' ? json : String(form ?? new URLSearchParams({ payload: json }));
    const headers = {
      'content-type': kind === 'event' ? 'application/json' : 'application/x-www-form-urlencoded',
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      ...signed(this.app.signingSecret, body),
      ...(retry && { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason }),
    };
    const start = performance.now();
    try {
      const { status, answer } = await this.post(body, headers);
      const good = status >= 200 && status < 300;
      return {
        acked: good,
        ackMs: performance.now() - start,
        status,
        ackBody: answer === '' ? undefined : (parse(answer) ?? answer),
        ...(!good && { failure: `http_status_${status}` }),
      };
    } catch (error) {
      const late = performance.now() - start >= this.state.waitsMs;
      const failure = late ? 'operation_timeout' : `failed_to_connect: ${String(error)}`;
      return { acked: false, ackMs: performance.now() - start, ackBody: undefined, failure };
    }
  }

  /** A body as it is, for what real Slack would never send. */
  async post(body: string, headers: Record<string, string>): Promise<{ status: number; answer: string }> {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const call = request(this.address, {
        method: 'POST',
        agent: this.agent,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(this.state.waitsMs),
      });
      call.on('response', resolve);
      call.on('error', reject);
      call.end(body);
    });
    return { status: response.statusCode ?? 0, answer: await text(response) };
  }

  close(): void {
    this.agent.destroy();
  }
}
