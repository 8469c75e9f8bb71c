import { setTimeout as pause } from 'node:timers/promises';
import { type Bench, timesAsLong } from '../bench.ts';
import { ownPackages } from '../processes.ts';
import { modulesOfDocket, type Running, serveApi, serveDocket, serveFloor } from '../slack/servers.ts';

/** What Slack alone has no use for, by engine. */
const idle = {
  sqlite: ['discord.js', 'hono', '@hono/node-server', 'lit-html', 'pg'],
  postgres: ['discord.js', 'hono', '@hono/node-server', 'lit-html', 'better-sqlite3'],
};

/** When everything that a start sets going has been done. Milliseconds. */
const restMs = 1_500;

/** Ready for Slack's requests, and the memory it holds then, against Bolt and a database with the same packages. */
export const bench: Bench = {
  name: 'slack-start',
  async prepare({ engine, quick, big }) {
    const { url } = await big();
    const api = await serveApi();
    const packages = ownPackages(await modulesOfDocket(url, api.url));
    const others = packages.filter((name) => idle[engine.name].includes(name));
    const measured = (serve: () => Promise<Running>, name: string) => async () => {
      const start = performance.now();
      const server = await serve();
      const ready = performance.now() - start;
      await pause(quick ? 50 : restMs);
      const memory = server.memory();
      await server.stop();
      return { [`${name} ready`]: ready, [`${name} memory`]: memory };
    };
    return {
      series: {
        floor: measured(() => serveFloor(url, api.url, packages), 'floor'),
        product: measured(() => serveDocket(url, api.url), 'product'),
      },
      figures: [
        {
          says: 'ready, of Bolt with a database',
          of: timesAsLong('product ready', 'floor ready'),
          unit: '×',
          atMost: 1.3,
        },
        {
          says: 'memory idle, of the same packages',
          of: timesAsLong('product memory', 'floor memory'),
          unit: '×',
          atMost: 1.3,
        },
        {
          says: `packages loaded for nothing${others.length > 0 ? ` (${others.join(', ')})` : ''}`,
          of: () => others.length,
          unit: 'packages',
          atMost: 0,
        },
      ],
      async close() {
        api.stop();
      },
    };
  },
};
