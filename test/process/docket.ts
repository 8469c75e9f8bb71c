import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What a finished process left behind. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder for the data of one test, thrown away after it. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'docket-process-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs Docket as a person would start it, through the launcher, until it ends. */
export async function docket(words: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const child = launched(words, env);
  const [out, err] = [collected(child.stdout), collected(child.stderr)];
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out: out.join(''), err: err.join('') };
}

/** A server that answers, stopped after the test. */
export async function started(env: Record<string, string>) {
  const child = launched(['start'], { PORT: '0', ...env });
  const [out, err] = [collected(child.stdout), collected(child.stderr)];
  const closed = once(child, 'close') as Promise<[number | null]>;
  const stop = async (): Promise<Ended> => {
    if (child.exitCode === null) child.kill('SIGTERM');
    const [code] = await closed;
    return { code, out: out.join(''), err: err.join('') };
  };
  onTestFinished(async () => void (await stop()));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = /http:\/\/\S+/.exec(out.join(''));
      if (found && out.join('').includes('Ctrl-C')) resolve(found[0]);
    });
    void closed.then(([code]) => reject(new Error(`ended with ${code}: ${out.join('')}${err.join('')}`)));
  });
  return { address, stop };
}

function launched(words: readonly string[], env: Record<string, string>): ChildProcess {
  // None of this run's own settings: a newcomer has none.
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(DOCKET_|VITEST|NODE_OPTIONS|DATABASE_URL|PORT|HOST)/.test(name),
    ),
  );
  return spawn(process.execPath, [join(root, 'launch.mjs'), 'src/main.ts', ...words], {
    cwd: root,
    env: { ...clean, LANG: 'C', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function collected(stream: ChildProcess['stdout']): string[] {
  const chunks: string[] = [];
  stream?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  return chunks;
}
