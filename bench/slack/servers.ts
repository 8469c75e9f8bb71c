import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagesIn } from '../processes.ts';
import { signingSecret, workspace } from './load.ts';

const root = join(import.meta.dirname, '../..');

export interface Running {
  readonly port: number;
  /** What it holds at this moment, in MiB. */
  memory(): number;
  stop(): Promise<void>;
}

/** A process that serves until it is stopped, under the settings this one was launched with. */
export async function serve(
  args: readonly string[],
  env: Record<string, string>,
  ready: string,
): Promise<Running> {
  const port = await freePort();
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(DOCKET_|SLACK_|DISCORD_|DATABASE_URL|NODE_OPTIONS)/.test(name),
  );
  const child = spawn(process.execPath, [...process.execArgv, ...args], {
    cwd: root,
    env: { ...Object.fromEntries(kept), LANG: 'C', LOG_LEVEL: 'error', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // A bench that broke off must not leave it behind.
  process.once('exit', () => child.kill('SIGKILL'));
  await said(child, ready);
  return {
    port,
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) / 1024,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Docket as it is started, with Slack alone; `before` is for Node. */
export const serveDocket = (
  url: string,
  api: string,
  before: string[] = [],
  env: Record<string, string> = {},
) =>
  serve(
    [...before, 'src/main.ts', 'start'],
    {
      ...env,
      DATABASE_URL: url,
      DOCKET_DEMO: 'off',
      SLACK_BOT_TOKEN: 'xoxb-bench',
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: api,
    },
    'Ctrl-C',
  );

/** Bolt and a fixed text. */
export const serveBare = (api: string) =>
  serve(['bench/processes/slack-bare.ts'], { API: api, SECRET: signingSecret }, 'ready');

/** The packages that Docket loads for Slack alone, by name. */
export async function modulesOfDocket(url: string, api: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'docket-modules-'));
  try {
    const file = join(folder, 'modules');
    const before = ['--import', './bench/processes/list-modules.ts'];
    const docket = await serveDocket(url, api, before, { BENCH_MODULES: file });
    await docket.stop();
    return packagesIn(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bolt and a database, with these packages imported: what no Slack app that uses them can do without. */
export const serveFloor = (url: string, api: string, packages: readonly string[]) =>
  serve(
    ['bench/processes/slack-floor.mjs', url, ...packages],
    { API: api, SECRET: signingSecret, NODE_DISABLE_COMPILE_CACHE: '1' },
    'ready',
  );

/** Bolt and a handler written by hand: the same rows by plain queries, and the bodies that Docket answered with. */
export const serveByHand = (url: string, api: string, bodies: string) =>
  serve(['bench/processes/slack-by-hand.ts', url, bodies], { API: api, SECRET: signingSecret }, 'ready');

/** As much of Slack's Web API as a start needs. */
export async function serveApi(): Promise<{ url: string; stop(): void }> {
  let posted = 0;
  const server: Server = createServer((asked, answer) => {
    asked.resume();
    answer.setHeader('content-type', 'application/json');
    answer.setHeader('x-oauth-scopes', 'commands,chat:write');
    answer.end(
      JSON.stringify({
        ok: true,
        team_id: workspace,
        team: 'Bench',
        user_id: 'U0BOT',
        bot_id: 'B0BOT',
        user: 'docket',
        url: 'https://bench.slack.com/',
        channel: 'C0BENCH',
        ts: `1752800000.${String(posted++).padStart(6, '0')}`,
      }),
    );
  });
  // Longer than anything else is measured in between: a connection closed meanwhile looks like a lost answer.
  server.keepAliveTimeout = 120_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    stop: () => server.close(),
  };
}

async function said(child: ChildProcess, words: string): Promise<void> {
  let out = '';
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (out.includes(words)) resolve();
  });
  child.once('exit', (code) => reject(new Error(`a server ended with ${code}: ${out}`)));
  await promise;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
