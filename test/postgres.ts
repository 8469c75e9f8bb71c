import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openStore } from '../src/store/index.ts';

// A real PostgreSQL server for one test run: its own data folder, thrown away afterwards. Only a server with
// several connections shows whether two writers get in each other's way.

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server's address without a database, or null where none could be started. */
    postgres: string | null;
  }
}

/** The database that tests copy instead of making their tables anew. */
export const template = 'docket_template';

export default async function start(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const server = await startServer().catch((error: unknown) => String(error));
  if (typeof server === 'string') {
    process.stderr.write(`\n!! SKIPPED: every test on a real PostgreSQL server. ${server}\n\n`);
    project.provide('postgres', null);
    return undefined;
  }
  project.provide('postgres', server.url);
  return server.stop;
}

/** Starts a server and makes the template; throws a sentence that says why it cannot. */
export async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const bin = binaries();
  if (!bin) throw new Error('No initdb was found on this machine.');
  const owner = unprivileged();
  const data = mkdtempSync(join(tmpdir(), 'docket-postgres-'));
  if (owner) chownSync(data, owner.uid, owner.gid);
  const run = { ...owner, cwd: data, stdio: 'ignore' as const };
  const init = ['-D', data, '-U', 'docket', '--auth=trust', '-E', 'UTF8', '--no-sync'];
  // Not the C locale: what holds there by accident must hold where servers sort like people do.
  const locales = [['--locale=C', '--locale-provider=icu', '--icu-locale=vi'], ['--locale=C']];
  const made = locales.some((locale) =>
    succeeds(() => execFileSync(join(bin, 'initdb'), [...init, ...locale], run)),
  );
  if (!made) throw new Error('initdb failed.');
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', fsync: 'off' };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...options], run);
  const url = `postgres://docket@127.0.0.1:${port}`;
  await answers(server, `${url}/postgres`);
  await query(`${url}/postgres`, `create database ${template}`);
  await (await openStore({ url: `${url}/${template}` })).close();
  return { url, stop: () => stop(server, data) };
}

/** One statement on a connection of its own. */
export async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
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
  return places.find((place) => place && existsSync(join(place, 'initdb')));
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string, user: string) => Number(execFileSync('id', [flag, user], { stdio: 'pipe' }));
  const user = succeeds(() => id('-u', 'postgres')) ? 'postgres' : 'nobody';
  return { uid: id('-u', user), gid: id('-g', user) };
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(server: ChildProcess, url: string): Promise<void> {
  for (const patience = Date.now() + 20_000; Date.now() < patience; await pause(50)) {
    if (server.exitCode !== null) break;
    if (await query(url, 'select 1').then(Boolean, () => false)) return;
  }
  server.kill('SIGQUIT');
  throw new Error('The server did not come up.');
}

async function stop(server: ChildProcess, data: string): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await gone;
  rmSync(data, { recursive: true, force: true });
}
