import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { signingSecret, workspace } from './load.ts';

const root = join(import.meta.dirname, '../..');

export interface Running {
  readonly port: number;
  stop(): Promise<void>;
}

/** A process that takes Slack's requests, under the settings this one was launched with. */
async function serve(args: readonly string[], env: Record<string, string>, ready: string): Promise<Running> {
  const port = await freePort();
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(DOCKET_|SLACK_|DATABASE_URL|NODE_OPTIONS)/.test(name),
  );
  const child = spawn(process.execPath, [...process.execArgv, ...args], {
    cwd: root,
    env: { ...Object.fromEntries(kept), LANG: 'C', LOG_LEVEL: 'error', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await said(child, ready);
  return {
    port,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Docket as it is started, with Slack alone. */
export const serveDocket = (url: string, api: string) =>
  serve(
    ['src/main.ts', 'start'],
    {
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

/** Bolt and a handler written by hand: the same rows by plain queries, and the bodies that Docket answered with. */
export const serveByHand = (url: string, api: string, bodies: string) =>
  serve(['bench/processes/slack-by-hand.ts', url, bodies], { API: api, SECRET: signingSecret }, 'ready');

/** As much of Slack's Web API as a start needs. */
export async function serveApi(): Promise<{ url: string; stop(): void }> {
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
      }),
    );
  });
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
