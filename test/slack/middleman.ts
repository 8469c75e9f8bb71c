import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** How an answer is spoilt on its way back: but for one way, what was asked for has been done all the same. */
export type Spoiling =
  | { readonly as: 'status'; readonly status: number }
  | { readonly as: 'page'; readonly html: string }
  | { readonly as: 'half' }
  /** Never given; `held` of the middleman tells when it is there. */
  | { readonly as: 'held' }
  /** The request itself goes no further, and nobody says so. */
  | { readonly as: 'swallowed' };

/** Stands before a server and spoils what comes back from it. */
export interface Middleman {
  /** Ends with "/api/". */
  readonly apiUrl: string;
  /** The next answers to this method. */
  spoil(method: string, how: Spoiling, times?: number): void;
  /** Resolves when so many answers have been held back. */
  held(count: number): Promise<void>;
  /** What was answered to this method until now, spoilt or not. */
  answersTo(method: string): readonly Readonly<Record<string, unknown>>[];
  close(): Promise<void>;
}

export async function startMiddleman(apiUrl: string): Promise<Middleman> {
  const spoilings: { method: string; how: Spoiling }[] = [];
  const answers: { method: string; body: string }[] = [];
  const holding = new EventEmitter();
  let heldBack = 0;
  const server = createServer((request, response) => {
    // What breaks behind it breaks before it.
    pass(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = (request.url ?? '').replace('/api/', '');
    const { authorization = '', 'content-type': type = '' } = request.headers;
    const at = spoilings.findIndex((one) => one.method === method);
    const how = at < 0 ? null : spoilings.splice(at, 1)[0]?.how;
    if (how?.as === 'swallowed') return;
    const answer = await fetch(`${apiUrl}${method}`, {
      method: 'POST',
      headers: { authorization, 'content-type': type },
      body: new Uint8Array(await buffer(request)),
    });
    const body = await answer.text();
    answers.push({ method, body });
    switch (how?.as) {
      case 'status':
        response.writeHead(how.status).end('upstream is ill');
        return;
      case 'page':
        response.writeHead(200, { 'content-type': 'text/html' }).end(how.html);
        return;
      case 'half':
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write(body.slice(0, 10), () => request.socket.destroy());
        return;
      case 'held':
        heldBack++;
        holding.emit('one');
        return;
      default:
        response.writeHead(answer.status, {
          'content-type': 'application/json',
          'retry-after': answer.headers.get('retry-after') ?? '',
        });
        response.end(body);
    }
  }

  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    spoil(method, how, times = 1) {
      for (let n = 0; n < times; n++) spoilings.push({ method, how });
    },
    async held(count) {
      while (heldBack < count) await once(holding, 'one');
    },
    answersTo: (method) =>
      answers
        .filter((one) => one.method === method)
        .map(({ body }) => JSON.parse(body) as Readonly<Record<string, unknown>>),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
