import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** How many of what did how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** How a step of the check ended. */
export interface Outcome {
  readonly ok: boolean;
  /** Shown whole when the step failed. */
  readonly output: string;
  /** One short remark for a step that passed. */
  readonly remark?: string;
  /** Of the stories: how many of them did what. Other steps count as one check. */
  readonly counts?: Counts;
  /** Sentences on what did not run. */
  readonly skipped?: readonly string[];
}

/** Runs a script of node_modules under this very Node. */
export function tool(script: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TZ: 'UTC', ...(!process.stdout.isTTY && { NO_COLOR: '1' }) },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
