import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import lock from '../../package-lock.json' with { type: 'json' };
import { variables } from '../../src/config/variables.ts';
import { freePort } from '../../tools/postgres.ts';
import { folder } from './checkout.ts';
import { Book } from './guide.ts';
import { namesBelow, outline } from './outline.ts';

/** Each story starts several processes, which takes long where others work too. */
const patiently = { timeout: 300_000 };

const root = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const dockerfile = read('Dockerfile').replace(/\\\n\s*/g, '');
const compose = outline(read('compose.yaml'));
const lines = (word: string) =>
  [...dockerfile.matchAll(new RegExp(`^${word} (.+)$`, 'gm'))].map(([, rest = '']) => rest);
const settings = Object.fromEntries(
  lines('ENV').flatMap((line) => line.split(' ').map((pair) => pair.split('=') as [string, string])),
);
/** The block of the page that says how to run it. */
const [up = '', exec = ''] = new Book('docs/operations.md')
  .part('Install')
  .between('**In a container.**')
  .fences()[0]?.lines ?? ['', ''];

/** Only what `npm ci --omit=dev` brings, without what the Dockerfile takes away again. */
function packages(app: string): void {
  const removed = /rm -rf (.+)$/.exec(lines('RUN')[0] ?? '')?.[1]?.split(' ') ?? [];
  const wanted = Object.entries(lock.packages as Record<string, { dev?: boolean }>).filter(
    ([path, { dev }]) =>
      /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && !dev && existsSync(join(root, path)),
  );
  for (const [path] of wanted) {
    mkdirSync(dirname(join(app, path)), { recursive: true });
    symlinkSync(join(root, path), join(app, path));
  }
  for (const gone of globSync(removed, { cwd: app })) rmSync(join(app, gone), { recursive: true });
}

function image(): string {
  const app = folder();
  for (const line of lines('COPY')) {
    const names = line.split(' ');
    const to = names.pop() ?? '';
    for (const name of names) {
      expect(existsSync(join(root, name)), `COPY ${name}`).toBe(true);
      cpSync(join(root, name), to.endsWith('/') ? join(app, to, name) : join(app, to), { recursive: true });
    }
  }
  packages(app);
  return app;
}

/** Runs what the image would, with no more in the environment than the image has. */
function run(words: readonly string[], cwd: string, env: Record<string, string | undefined>) {
  const [program, ...rest] = words;
  expect(program).toBe('node');
  const child = spawn(process.execPath, rest, {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const closed = once(child, 'close') as Promise<[number | null]>;
  return { child, closed, said: () => out };
}

describe('the container', patiently, () => {
  it('runs on the files that are copied and the packages that are not for development', async () => {
    const app = image();
    expect(existsSync(join(app, 'node_modules/vitest'))).toBe(false);
    expect(globSync('node_modules/node-{bin-,linux-}*', { cwd: app })).toEqual([]);
    const data = folder();
    const env = { ...settings, DATA_DIR: data, PORT: String(await freePort()), DOCKET_DEMO: 'off' };
    const version = run((lines('RUN')[1] ?? '').split(' '), app, env);
    expect(await version.closed).toEqual([0, null]);
    expect(version.said()).toMatch(/^\S*\d+\.\d+\.\d+\n$/);

    const server = run(JSON.parse(lines('CMD').at(-1) ?? '[]') as string[], app, env);
    onTestFinished(() => void server.child.kill('SIGKILL'));
    await expect.poll(server.said, { timeout: 30_000 }).toContain('Ctrl-C');
    expect((await fetch(`http://127.0.0.1:${env.PORT}/healthz`)).status).toBe(200);
    const inside = run(exec.replace(/^docker compose exec docket /, '').split(' '), app, env);
    expect(await inside.closed).toEqual([0, null]);
    expect(inside.said()).toContain('Broken: 0');
    server.child.kill(lines('STOPSIGNAL')[0] as NodeJS.Signals);
    expect(await server.closed).toEqual([0, null]);
  });

  it('is set up by names that Docket knows, as is compose.yaml', () => {
    const ofDocket = [...Object.keys(settings), ...namesBelow(compose, 'services.docket.environment')];
    expect(ofDocket.filter((name) => !(name in variables) && name !== 'NODE_ENV')).toEqual([]);
    const asked = [...read('compose.yaml').matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name);
    expect([...new Set(asked)].sort()).toEqual(['PORT', 'POSTGRES_PASSWORD']);
    expect(lines('EXPOSE')).toEqual([settings.PORT]);
  });

  it('has in compose.yaml only services and volumes that are there, and the page names them so', () => {
    const services = namesBelow(compose, 'services');
    expect(services).toEqual(['docket', 'postgres']);
    expect(namesBelow(compose, 'services.docket.depends_on')).toEqual(['postgres']);
    expect(compose.get('services.docket.build')).toBe('.');
    const mounted = [...compose].flatMap(([path, value]) =>
      /^services\.\w+\.volumes\[/.test(path) ? [value.split(':')[0] ?? ''] : [],
    );
    expect(mounted.sort()).toEqual([...namesBelow(compose, 'volumes')].sort());
    expect(compose.get('services.docket.volumes[0]')).toBe(`data:${settings.DATA_DIR}`);
    expect(compose.get('services.docket.environment.DATA_DIR')).toBe(settings.DATA_DIR);
    expect(up).toMatch(/^docker compose up -d --build$/);
    expect(services).toContain(/^docker compose exec (\w+) /.exec(exec)?.[1]);
  });
});
