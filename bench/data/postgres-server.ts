import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** A real PostgreSQL server on a folder that is kept: its settings are the server's own, synced commits too. */
export interface Server {
  readonly url: string;
  readonly version: string;
  stop(): Promise<void>;
}

/** Starts the machine's own PostgreSQL on `data`; throws a sentence where there is none. */
export async function startServer(data: string): Promise<Server> {
  const bin = binaries();
  if (!bin) throw new Error('No initdb was found on this machine.');
  const owner = unprivileged();
  const run = { ...owner, cwd: '/', stdio: 'ignore' as const };
  if (!existsSync(join(data, 'PG_VERSION'))) {
    mkdirSync(data, { recursive: true });
    if (owner) chownSync(data, owner.uid, owner.gid);
    const init = ['-D', data, '-U', 'docket', '--auth=trust', '-E', 'UTF8', '--no-sync'];
    execFileSync(join(bin, 'initdb'), [...init, '--locale=C'], run);
  }
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '' };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...options], run);
  const url = `postgres://docket@127.0.0.1:${port}`;
  const version = await answers(server, `${url}/postgres`);
  return { url, version, stop: () => stop(server) };
}

/** One statement on a connection of its own. */
export async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

function binaries(): string | undefined {
  const root = '/usr/lib/postgresql';
  const packaged = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    ...packaged.map((version) => join(root, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ];
  return places.find((place) => place && existsSync(join(place, 'initdb')) && dirname(place));
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }));
  return { uid: id('-u'), gid: id('-g') };
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(server: ChildProcess, url: string): Promise<string> {
  for (const patience = Date.now() + 60_000; Date.now() < patience; await pause(50)) {
    if (server.exitCode !== null) break;
    const [row] = await ask(url, 'show server_version').catch(() => []);
    if (row) return String(row.server_version);
  }
  server.kill('SIGQUIT');
  throw new Error('The PostgreSQL server did not come up.');
}

async function stop(server: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await gone;
}
