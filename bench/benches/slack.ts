import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { closedLoop, type Line, openLine, openLoop, userOf } from '../slack/load.ts';
import { serveApi, serveBare, serveByHand, serveDocket } from '../slack/servers.ts';

/**
 * `/tasks mine` through Slack's signed requests, against Bolt with a handler written by hand and Bolt with a
 * fixed text, each a process of its own: one at a time, 32 at once, and 200 a second.
 */
export const bench: Bench = {
  name: 'slack',
  async prepare({ quick, big, stretchMs }) {
    const { url, size } = await big();
    const folder = mkdtempSync(join(tmpdir(), 'docket-bench-'));
    const bodies = join(folder, 'bodies.json');
    const api = await serveApi();
    const docket = await serveDocket(url, api.url);
    const product = openLine(docket.port, size.provinces);
    writeFileSync(bodies, JSON.stringify(await answersOf(product, size.provinces)));
    const servers = [docket, await serveByHand(url, api.url, bodies), await serveBare(api.url)] as const;
    const hand = openLine(servers[1].port, size.provinces);
    const bare = openLine(servers[2].port, size.provinces);
    const stretch = stretchMs * 4;
    const measured = (line: Line) => async () => {
      const [one, many] = [await closedLoop(line, 1, stretch), await closedLoop(line, 32, stretch)];
      return { one: one.perSecond, many: many.perSecond, oneP99: one.p99, manyP99: many.p99 };
    };
    const named = (name: string, line: Line) => async () => {
      const told = await measured(line)();
      const steady = await openLoop(line, quick ? 20 : 200, stretch);
      return Object.fromEntries(
        Object.entries({ ...told, steady: steady.p99 }).map(([what, value]) => [`${name} ${what}`, value]),
      );
    };
    const share = (what: string, of: string) => (round: Readonly<Record<string, number>>) =>
      (round[`docket ${what}`] ?? Number.NaN) / (round[`${of} ${what}`] ?? Number.NaN);
    return {
      series: { docket: named('docket', product), hand: named('hand', hand), bare: named('bare', bare) },
      figures: [
        { says: 'one at a time, of the rate by hand', of: share('one', 'hand'), unit: '×', atLeast: 0.8 },
        { says: '32 at once, of the rate by hand', of: share('many', 'hand'), unit: '×', atLeast: 0.8 },
        { says: 'one at a time, of a fixed text’s rate', of: share('one', 'bare'), unit: '×' },
        { says: '32 at once, of a fixed text’s rate', of: share('many', 'bare'), unit: '×' },
        { says: 'p99, one at a time, of that by hand', of: share('oneP99', 'hand'), unit: '×', atMost: 1.5 },
        { says: 'p99, 32 at once, of that by hand', of: share('manyP99', 'hand'), unit: '×', atMost: 1.5 },
        { says: 'p99 at 200 a second, of that by hand', of: share('steady', 'hand'), unit: '×', atMost: 2 },
        {
          says: 'p99 at 200 a second',
          of: (round) => round['docket steady'] ?? Number.NaN,
          unit: 'ms',
          atMost: 25,
        },
      ],
      async close() {
        for (const line of [product, hand, bare]) line.close();
        for (const server of servers) await server.stop();
        api.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};

/** What Docket answers each lead, which shows their tasks: nothing would be measured otherwise. */
async function answersOf(line: Line, leads: number): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (let n = 0; n < leads; n++) {
    const text = await line.say(n);
    if (!text.includes('/tasks') && !text.includes('tasks done'))
      throw new Error(`no tasks were shown: ${text}`);
    answers[userOf(n)] = JSON.parse(text);
  }
  return answers;
}
