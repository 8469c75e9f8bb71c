import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Starts a local Slack that takes every message; it ends with this process at the latest. */
export async function localSlack(): Promise<{ url: string; stop(): void }> {
  const child = spawn(process.execPath, [...process.execArgv, 'bench/processes/local-slack.ts'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
  child.once('exit', (code) => reject(new Error(`the local Slack ended with ${code}`)));
  const url = await promise;
  return { url, stop: () => child.stdin.end() };
}
