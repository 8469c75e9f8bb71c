import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** A process that can be killed itself, not through the launcher, and what it has said so far. */
export interface Running {
  readonly child: ChildProcess;
  lines(): readonly string[];
  /** Until it has said something like this; a fault when it ends before. */
  says(what: RegExp): Promise<string>;
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Runs a program of the repository under this very Node. Killed after the test, at the latest. */
export function run(words: readonly string[], env: Readonly<Record<string, string>>): Running {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { PATH, HOME, LANG: 'C', TZ: 'UTC', NODE_ENV: 'production', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      for (const look of waiting) look();
    });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    child,
    ended,
    lines: () => said.split('\n').slice(0, -1),
    says: (what) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const [found] = what.exec(said) ?? [];
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        void ended.then((code) => reject(new Error(`ended with ${code}: ${said}`)));
      }),
  };
}
