import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config.ts';
import { CannotStart } from './cannot-start.ts';

/** Who answers at an address on PORT: at `path` itself, or below it where it ends in "/". */
export interface Way {
  readonly path: string;
  readonly listener: RequestListener;
}

/** The server on PORT, where there is no web room to bring one along. */
export interface Front {
  /** "http://127.0.0.1:3000" */
  readonly address: string;
  close(): Promise<void>;
}

/** Finds who answers at a request's address. */
export function findWay(ways: readonly Way[], url = '/'): RequestListener | undefined {
  const [path = ''] = url.split('?');
  return ways.find((way) => (way.path.endsWith('/') ? path.startsWith(way.path) : path === way.path))
    ?.listener;
}

/** Opens PORT for these ways and nothing else. Throws `CannotStart`. */
export async function openFront(
  { host, port }: Pick<Config, 'host' | 'port'>,
  ways: readonly Way[],
): Promise<Front> {
  const server = createServer((request, response) => {
    const listener = findWay(ways, request.url);
    if (listener) return listener(request, response);
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is nothing at this address.\n');
  });
  const taken = await listen(server, host, port).catch((fault: unknown) => {
    throw cannotListen(fault, { host, port });
  });
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () => closed(server),
  };
}

/** Why PORT cannot be opened; anything but the system's own refusal is thrown on as it is. */
export function cannotListen(fault: unknown, at: { host: string; port: number }): unknown {
  const { code } = fault as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new CannotStart(`Port ${at.port} is taken. Stop what listens there, or set PORT to another one.`);
  if (!code) return fault;
  return new CannotStart(
    `Docket cannot listen on ${at.host}:${at.port} (${code}). Set HOST and PORT to an address of this machine.`,
  );
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen(port, host, resolve);
  await promise;
  return (server.address() as AddressInfo).port;
}

/** How long an answer that was begun may take to be finished. */
const finishMs = 4_000;

/** Takes nothing new and lets what was begun be answered. */
function closed(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const late = setTimeout(() => server.closeAllConnections(), finishMs);
  server.close(() => {
    clearTimeout(late);
    resolve();
  });
  return promise;
}
