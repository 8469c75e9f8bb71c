import { type Bench, timesAsLong } from '../bench.ts';
import { ownPackages, packagesOf, runBare, sayLine } from '../processes.ts';

/** What a command said in the terminal has no use for, by engine. */
const idle = {
  sqlite: ['hono', '@hono/node-server', 'lit-html', 'node-cron', 'chrono-node', 'pg'],
  postgres: ['hono', '@hono/node-server', 'lit-html', 'node-cron', 'chrono-node', 'better-sqlite3'],
};

/** From the start of a process to its first answered command, against one that only imports and opens. */
export const bench: Bench = {
  name: 'start',
  async prepare({ engine, big }) {
    const { url } = await big();
    const packages = ownPackages(await packagesOf(url));
    const idlers = packages.filter((name) => idle[engine.name].includes(name));
    return {
      series: {
        floor: async () => (await runBare(url, packages)).firstWordsMs,
        product: async () => (await sayLine(url, '/tasks mine')).firstWordsMs,
      },
      figures: [
        {
          says: 'to the first answer, of importing the same packages',
          of: timesAsLong('product', 'floor'),
          unit: '×',
          atMost: 1.3,
        },
        {
          says: `packages loaded for nothing${idlers.length > 0 ? ` (${idlers.join(', ')})` : ''}`,
          of: () => idlers.length,
          unit: 'packages',
          atMost: 0,
        },
      ],
    };
  },
};
