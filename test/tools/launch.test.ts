import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'docket-launch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a program of these lines through the launcher, and reads what it prints. */
function launch(name: string, source: string, env: NodeJS.ProcessEnv = {}, ...args: string[]) {
  const file = join(folder, name);
  writeFileSync(file, source);
  const command = [join(root, 'launch.mjs'), file, ...args];
  const { npm_lifecycle_event: _, ...clean } = process.env;
  // A shell between us and the launcher, as npm has one.
  const child = spawn('sh', ['-c', '"$0" "$@"; exit $?', process.execPath, ...command], {
    env: { ...clean, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, ended, said: () => said };
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition() && tries < 2_400; tries++)
    await new Promise((wake) => setTimeout(wake, 25));
  expect(condition()).toBe(true);
}

const waits =
  "process.on('SIGTERM', () => { console.log('asked to stop'); process.exit(0); });\nconsole.log('up', process.ppid);\nsetInterval(() => {}, 1000);\n";

describe.skipIf(process.platform === 'win32')('the launcher', () => {
  test('runs TypeScript under the Node that Docket needs, handing on the arguments', async () => {
    const source =
      'const left: string[] = process.argv.slice(2);\nconsole.log(typeof Temporal, left.join(" "));\n';
    const { ended, said } = launch('types.ts', source, {}, '--as', 'lan');
    expect(await ended).toBe(0);
    expect(said()).toBe('object --as lan\n');
  });

  test('ends as the program ended', async () => {
    expect(await launch('seven.ts', 'process.exit(7);').ended).toBe(7);
    expect(await launch('killed.ts', "process.kill(process.pid, 'SIGKILL');").ended).toBe(128 + 9);
  });

  test('passes a request to stop on, and waits', async () => {
    const { ended, said } = launch('waits.ts', waits);
    await until(() => said().includes('up'));
    process.kill(Number(/up (\d+)/.exec(said())?.[1]), 'SIGTERM');
    expect(await ended).toBe(0);
    expect(said()).toContain('asked to stop');
  });

  test('stops the program when the shell that npm started it in dies without a word', async () => {
    const { child, said } = launch('orphan.ts', waits, { npm_lifecycle_event: 'start' });
    await until(() => said().includes('up'));
    child.kill('SIGKILL');
    await until(() => said().includes('asked to stop'));
  });
});
