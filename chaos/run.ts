// Kills workers and breaks what is around them, and counts what became of the reminders:
// npm run chaos -- --rounds 100 [--engine sqlite|postgres] [--processes 1] [--width 8] [--seed 1] [--worlds 4]
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startServer, template } from '../test/postgres.ts';
import { onPostgres, onSqlite } from './database.ts';
import { play } from './play.ts';
import { faultsOf, reportOf } from './report.ts';

process.env.TZ = 'UTC';
const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: { rounds: text, engine: text, processes: text, width: text, seed: text, worlds: text },
});
const count = (usual: number, most = 100_000) => z.coerce.number().int().min(1).max(most).default(usual);
const given = z
  .object({
    rounds: count(100),
    engine: z.enum(['sqlite', 'postgres']).default('sqlite'),
    processes: count(1, 16),
    width: count(8, 100),
    seed: z.coerce
      .number()
      .int()
      .default(Math.floor(Math.random() * 1e9)),
    worlds: count(4, 32),
  })
  .refine(({ engine, processes }) => engine === 'postgres' || processes === 1, {
    error: 'One process works on a SQLite file; --processes is for --engine postgres.',
  })
  .safeParse(values);
if (!given.success) {
  console.error(z.prettifyError(given.error));
  process.exit(2);
}

const { engine, ...settings } = given.data;
const server = engine === 'postgres' ? await startServer() : null;
const start = performance.now();
let rounds = 0;
try {
  const played = await play({
    ...settings,
    control: Math.max(3, Math.ceil(settings.rounds / 25)),
    newDatabase: async () => (server ? onPostgres(server.url, template) : onSqlite()),
    onRound: () => {
      if (++rounds % Math.max(10, Math.floor(settings.rounds / 20)) === 0)
        console.error(`${rounds} rounds, ${elapsed()}`);
    },
  });
  const { processes, width, seed } = settings;
  console.log(
    `${settings.rounds} rounds on ${engine}, processes ${processes}, width ${width}, seed ${seed}, ${elapsed()}`,
  );
  console.log(reportOf(played));
  const faults = faultsOf(played);
  for (const fault of faults) console.log(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await server?.stop();
}

function elapsed(): string {
  return `${Math.round((performance.now() - start) / 1000)} s`;
}
