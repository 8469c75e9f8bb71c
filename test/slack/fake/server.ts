import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer as wholeBody, text as wholeText } from 'node:stream/consumers';
import { WebSocketServer } from 'ws';
import type { WebApi } from './api/index.ts';
import type { OAuth } from './api/oauth.ts';
import type { SocketCarrier } from './carry/socket.ts';
import { parse, record } from './json.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { State } from './state.ts';
import type { Json } from './types.ts';

interface Parts {
  readonly state: State;
  readonly api: WebApi;
  readonly oauth: OAuth;
  readonly responseUrls: ResponseUrls;
  readonly sockets: Map<string, SocketCarrier>;
}

/** Opens the doors of this Slack: Web API, sockets, response addresses, files out and in, the page that lets an app in. */
export async function serve(
  parts: Parts,
  port: number,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    void route(parts, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  server.keepAliveTimeout = 60_000;
  const links = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    const query = new URL(request.url ?? '', 'http://slack').searchParams;
    const carrier = parts.sockets.get(query.get('app_id') ?? '');
    if (!carrier?.redeem(query.get('ticket') ?? '')) {
      socket.destroy();
      return;
    }
    links.handleUpgrade(request, socket, head, (link) => carrier.welcome(link));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      // An app that is closing its side may finish the handshake; one that hangs may not.
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
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://slack');
  const authorization = request.headers.authorization ?? '';
  const method = /^\/api\/([\w.]+)$/.exec(pathname)?.[1];
  if (method) {
    const args = { ...Object.fromEntries(searchParams), ...(await bodyOf(request)) };
    const { status, headers, body } = await parts.api.call({ method, args, authorization });
    if (status === 0) {
      request.socket.destroy();
      return;
    }
    send(response, status, body, headers);
    return;
  }
  if (pathname === '/oauth/v2/authorize') {
    const location = parts.oauth.authorize(searchParams);
    if (location) response.writeHead(302, { location }).end();
    else response.writeHead(400, { 'content-type': 'text/html' }).end('<h1>Something went wrong</h1>');
    return;
  }
  if (pathname.startsWith('/files-pri/')) {
    sendFile(parts.state, pathname, authorization, response);
    return;
  }
  const upload = parts.state.uploads.get(/^\/upload\/v1\/(F\w+)$/.exec(pathname)?.[1] ?? '');
  if (upload) {
    upload.bytes = await wholeBody(request);
    if (upload.bytes.length === upload.length) response.writeHead(200).end(`OK - ${upload.length}`);
    else response.writeHead(400).end('the length is not what it was said to be');
    return;
  }
  const taken = parts.responseUrls.take(pathname, await bodyOf(request));
  if (taken) send(response, taken.status, taken.body);
  else response.writeHead(404).end('no_such_page');
}

/** A form, a form with parts, or JSON. */
async function bodyOf(request: IncomingMessage): Promise<Json> {
  const type = request.headers['content-type'] ?? '';
  const body = await wholeText(request);
  if (type.includes('json')) return record(parse(body));
  if (!type.includes('multipart')) return Object.fromEntries(new URLSearchParams(body));
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  return Object.fromEntries(form);
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

/** Without a good token real Slack shows its sign-in page, with status 200. */
function sendFile(state: State, path: string, authorization: string, response: ServerResponse): void {
  const [, team, id] = /^\/files-pri\/(?:download\/)?(T\w+)-(F\w+)\//.exec(path) ?? [];
  const file = state.files.get(id ?? '');
  const install = state.installs.find(({ token }) => authorization === `Bearer ${token}`);
  const may =
    install?.state === 'active' &&
    state.reaches(install, team ?? '') &&
    install.scopes.includes('files:read');
  if (!file || file.team !== team) response.writeHead(404).end();
  else if (!may)
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in to Slack</html>');
  else response.writeHead(200, { 'content-type': file.mimetype }).end(file.bytes);
}
