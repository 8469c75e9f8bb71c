import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { binaries } from '../../tools/postgres.ts';

const root = join(import.meta.dirname, '../..');

/** What a clone has of what is needed to run. */
const files = [
  'package.json',
  'package-lock.json',
  '.npmrc',
  '.gitignore',
  '.env.example',
  'launch.mjs',
  'src',
  'commands',
  'migrations',
];

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder that goes when the test does. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'docket-guide-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Docket's folder as a clone has it. */
export function checkOut(into = folder()): string {
  for (const name of files) cpSync(join(root, name), join(into, name), { recursive: true });
  return into;
}

/** What `npm ci` leaves behind, from the packages that are here; `.ci/run` says it in fresh clones. */
export function npmCi(clone: string): void {
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
}

/** Runs a line as somebody's shell does, in that folder, with nothing set but what is given. */
export async function shell(
  line: string,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = begin(line, cwd, env);
  const [out, err] = [heard(child.stdout), heard(child.stderr)];
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out: out.join(''), err: err.join('') };
}

/** Runs a line that goes on until Ctrl-C, once it has said how to stop it. */
export async function running(line: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const child = begin(line, cwd, env);
  const [out, err] = [heard(child.stdout), heard(child.stderr)];
  const closed = once(child, 'close') as Promise<[number | null]>;
  const stop = async (): Promise<Ended> => {
    // Ctrl-C goes to all that the terminal runs.
    const ended = child.exitCode !== null || child.signalCode !== null;
    if (!ended && child.pid) process.kill(-child.pid, 'SIGINT');
    const [code] = await closed;
    return { code, out: out.join(''), err: err.join('') };
  };
  onTestFinished(async () => void (await stop()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => out.join('').includes('Ctrl-C') && resolve());
    void closed.then(([code]) => reject(new Error(`ended with ${code}: ${out.join('')}${err.join('')}`)));
  });
  return { says: () => out.join(''), stop };
}

function begin(line: string, cwd: string, env: Readonly<Record<string, string>>) {
  const { PATH = '', HOME = '' } = process.env;
  return spawn('bash', ['-c', line], {
    cwd,
    detached: true,
    // pg_dump and its kind stand beside the server that the tests started.
    env: {
      PATH: `${PATH}:${binaries() ?? ''}`,
      HOME,
      LANG: 'C',
      npm_config_update_notifier: 'false',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function heard(stream: NodeJS.ReadableStream): string[] {
  const chunks: string[] = [];
  stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  return chunks;
}
