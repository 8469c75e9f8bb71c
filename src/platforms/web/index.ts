import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { webApp } from './app.ts';
import type { Place } from './guard.ts';
import { liveRoom } from './live.ts';
import type { Doors } from './port.ts';

export type { Bot, Demo, Documents, Doors, People, Person, Reader, Suggestion } from './port.ts';
export { webSender } from './sender.ts';

export interface WebDoor {
  /** Where to point a browser: "http://127.0.0.1:3000". */
  readonly address: string;
  /** Shows what was just posted to open pages at once. */
  nudge(): void;
  /** Lets go of the port and of all open pages. */
  close(): Promise<void>;
}

/** Somebody else listens there. */
export class PortTaken extends Error {
  /** As the system calls it. */
  readonly code = 'EADDRINUSE';
  readonly port: number;

  constructor(port: number) {
    super(`port ${port} is taken`);
    this.name = 'PortTaken';
    this.port = port;
  }
}

export interface WebDoorOptions {
  /** Loopback unless told otherwise. */
  readonly host?: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** "https://docket.example.org", where people come through a proxy. */
  readonly publicAddress?: string;
  readonly doors: Doors;
  /** Who else answers on this port, by a request's address; undefined leaves it to the room. */
  readonly beside?: (url: string | undefined) => RequestListener | undefined;
  readonly onFault: (fault: unknown) => void;
}

/** Opens the chat room. Throws `PortTaken`, or what the system says of the host. */
export async function openWebDoor(options: WebDoorOptions): Promise<WebDoor> {
  const { host = '127.0.0.1', port, publicAddress, doors, beside, onFault } = options;
  const place: Place = { host, port, ...(publicAddress ? { publicAddress } : {}) };
  const live = liveRoom(doors, onFault);
  const app = webApp(doors, live, place, onFault);
  const room = getRequestListener(app.fetch, { hostname: host });
  const server = createServer((request, response) => {
    const listener = beside?.(request.url) ?? room;
    return listener(request, response);
  });
  place.port = await listen(server, host, port);
  return {
    address: publicAddress ?? `http://${shown(host)}:${place.port}`,
    nudge: live.nudge,
    close() {
      live.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

/** "Every address of this machine" is none to point a browser at. */
function shown(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) =>
      reject(fault.code === 'EADDRINUSE' ? new PortTaken(port) : fault),
    );
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}
