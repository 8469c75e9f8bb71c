import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { WebSocketServer } from 'ws';
import { parse } from '../../slack/fake/json.ts';
import type { Gateway } from './gateway/index.ts';
import type { Upload } from './rest/call.ts';
import type { Rest } from './rest/index.ts';
import type { State } from './state.ts';

interface Parts {
  readonly state: State;
  readonly rest: Rest;
  readonly gateway: Gateway;
}

/** Opens the doors of this Discord: REST, the gateway, and where files are fetched from. */
export async function serve(
  parts: Parts,
  port: number,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    void route(parts, request, response).catch((error: unknown) => {
      parts.state.faults.push(`this Discord itself: ${String(error)}`);
      response.writeHead(500).end(String(error));
    });
  });
  server.keepAliveTimeout = 60_000;
  const links = new WebSocketServer({ noServer: true });
  // Whatever path is asked for: clients differ in whether they put a slash before the "?".
  server.on('upgrade', (request, socket, head) => {
    const query = new URL(request.url ?? '', 'http://discord').searchParams;
    links.handleUpgrade(request, socket, head, (link) => parts.gateway.welcome(link, query));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      for (const link of links.clients) link.close(1001);
      const hanging = setTimeout(() => links.clients.forEach((link) => link.terminate()), 300);
      await new Promise((resolve) => links.close(resolve));
      clearTimeout(hanging);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function route(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://discord');
  const path = /^\/api\/v10(\/.*)$/.exec(pathname)?.[1];
  if (path === undefined) return sendFile(parts.state, pathname, response);
  const { body, uploads } = await bodyOf(request);
  const answer = await parts.rest.call({
    method: request.method ?? 'GET',
    path,
    query: searchParams,
    authorization: request.headers.authorization ?? '',
    body,
    uploads,
  });
  if (answer.status === 0) {
    request.socket.destroy();
    return;
  }
  // An answer without a body names no kind of body: the client would try to read one.
  const json = answer.body !== undefined && { 'content-type': 'application/json' };
  response.writeHead(answer.status, { via: '1.1 google', ...json, ...answer.headers });
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}

/** JSON, or a form of which one part is the JSON and the others are files. */
async function bodyOf(request: IncomingMessage): Promise<{ body: unknown; uploads: Upload[] }> {
  const type = request.headers['content-type'] ?? '';
  const raw = await buffer(request);
  if (raw.length === 0) return { body: undefined, uploads: [] };
  if (!type.includes('multipart')) return { body: parse(raw.toString()), uploads: [] };
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData();
  const uploads: Upload[] = [];
  for (const [field, part] of form) {
    if (typeof part === 'string') continue;
    const bytes = Buffer.from(await part.arrayBuffer());
    uploads.push({ field, name: part.name, type: part.type, bytes });
  }
  return { body: parse(String(form.get('payload_json') ?? '{}')), uploads };
}

/** Files are fetched without a token, but only by the whole of their address. */
function sendFile(state: State, pathname: string, response: ServerResponse): void {
  const id = /^\/(?:ephemeral-)?attachments\/\d+\/(\d+)\//.exec(pathname)?.[1];
  const file = state.attachments.get(id ?? '');
  if (file && new URL(file.url).pathname === pathname)
    response
      .writeHead(200, { 'content-type': file.type, 'content-length': file.bytes.length })
      .end(file.bytes);
  else response.writeHead(404).end('This content is no longer available.');
}
