import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { binaries, freePort, query, unprivileged } from '../../tools/postgres.ts';

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

async function answers(server: ChildProcess, url: string): Promise<string> {
  for (const patience = Date.now() + 60_000; Date.now() < patience; await pause(50)) {
    if (server.exitCode !== null) break;
    const [row] = await query(url, 'show server_version').catch(() => []);
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
