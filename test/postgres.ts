import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { openStore } from '../src/store/index.ts';
import { binaries, freePort, query, succeeds, unprivileged } from '../tools/postgres.ts';

// A real PostgreSQL server for one test run: its own data folder, thrown away afterwards. Only a server with
// several connections shows whether two writers get in each other's way.

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server's address without a database, or null where none could be started. */
    postgres: string | null;
    /** The folder where the stories' statements are written down. */
    statements: string;
  }
}

/** The database that tests copy instead of making their tables anew. */
export const template = 'docket_template';

export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const statements = mkdtempSync(join(tmpdir(), 'docket-statements-'));
  project.provide('statements', statements);
  const forget = () => rmSync(statements, { recursive: true, force: true });
  const server = await startServer().catch((error: unknown) => String(error));
  if (typeof server === 'string') {
    process.stderr.write(`\n!! SKIPPED: every test on a real PostgreSQL server. ${server}\n\n`);
    project.provide('postgres', null);
    return async () => forget();
  }
  project.provide('postgres', server.url);
  return async () => {
    await server.stop();
    forget();
  };
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

async function answers(server: ChildProcess, url: string): Promise<void> {
  for (const patience = Date.now() + 120_000; Date.now() < patience; await pause(50)) {
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
