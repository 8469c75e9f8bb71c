import { createHmac } from 'node:crypto';
import { Agent, type IncomingMessage, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export const signingSecret = 'bench-signing-secret';
export const workspace = 'T0BENCH';
export const userOf = (n: number) => `U0LEAD${n}`;

/** Where commands are sent, over connections that are kept. */
export interface Line {
  /** Says "/tasks mine" as the nth lead and gives back the answer's body. */
  say(n: number): Promise<string>;
  close(): void;
}

/** What came of a stretch: how many a second, and how long they took, in milliseconds. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

export function openLine(port: number, leads: number): Line {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  return {
    async say(n) {
      const body = new URLSearchParams({
        command: '/tasks',
        text: 'mine',
        team_id: workspace,
        team_domain: 'bench',
        user_id: userOf(n % leads),
        user_name: 'lead',
        channel_id: 'C0BENCH',
        channel_name: 'bench',
        api_app_id: 'A0BENCH',
        is_enterprise_install: 'false',
        trigger_id: `${n}.${process.hrtime.bigint()}`,
        response_url: 'https://hooks.slack.com/commands/T0BENCH/1/x',
      }).toString();
      const answer = await post(agent, port, body);
      if (answer.status !== 200) throw new Error(`a command was answered with ${answer.status}`);
      return answer.text;
    },
    close: () => agent.destroy(),
  };
}

/** So many at once for a stretch, each of them saying the next thing as soon as it was answered. */
export async function closedLoop(line: Line, atOnce: number, stretchMs: number): Promise<Load> {
  const took: number[] = [];
  const start = performance.now();
  let n = 0;
  const one = async () => {
    while (performance.now() - start < stretchMs) took.push(await timed(() => line.say(n++)));
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return loadOf(took, performance.now() - start);
}

/** So many a second, whether the ones before are answered or not. Waiting in the line counts. */
export async function openLoop(line: Line, perSecond: number, stretchMs: number): Promise<Load> {
  const start = performance.now();
  const all: Promise<number>[] = [];
  for (let n = 0; (n * 1000) / perSecond < stretchMs; n++) {
    const due = start + (n * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await pause(early);
    all.push(line.say(n).then(() => performance.now() - due));
  }
  return loadOf(await Promise.all(all), performance.now() - start);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function loadOf(took: readonly number[], ms: number): Load {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { perSecond: (took.length * 1000) / ms, p50: at(0.5), p99: at(0.99) };
}

function post(agent: Agent, port: number, body: string): Promise<{ status: number; text: string }> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/slack/events',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': `v0=${signature}`,
        },
      },
      (answer: IncomingMessage) => {
        let text = '';
        answer
          .setEncoding('utf8')
          .on('data', (part: string) => (text += part))
          .on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
