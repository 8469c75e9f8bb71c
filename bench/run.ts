// What Docket costs at national scale, against floors measured in the same run: `npm run bench [-- NAME …]
// [--quick] [--engine sqlite|postgres] [--rounds N] [--data FOLDER]`. docs/performance.md tells how to read it.
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench, Ground } from './bench.ts';
import { type EngineName, startEngine } from './data/engines.ts';
import { openGround } from './ground.ts';
import { benches } from './menu.ts';
import { asMarkdown, asTable, type Entry, machine, mediansOf, type Report, verdict } from './report.ts';
import { judge, runRounds } from './rounds.ts';

process.env.TZ = 'UTC';
const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    engine: { type: 'string' },
    rounds: { type: 'string' },
    data: { type: 'string', default: 'data/bench' },
  },
});
const engineNames = (['sqlite', 'postgres'] as const).filter((name) => (values.engine ?? name) === name);
const unknown = positionals.filter((name) => !benches.some((bench) => bench.name === name));
const rounds = Number(values.rounds ?? (values.quick ? 2 : 9));
if (unknown.length > 0 || engineNames.length === 0 || !(rounds >= 1)) {
  console.error(`Say names of: ${benches.map(({ name }) => name).join(', ')}.`);
  console.error('Options: --quick, --engine sqlite|postgres, --rounds 9, --data data/bench');
  process.exit(2);
}
const wanted = benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

const folder = values.quick ? mkdtempSync(join(tmpdir(), 'docket-bench-')) : resolve(root, values.data);
mkdirSync(folder, { recursive: true });
// PostgreSQL runs as a user of its own, who must find the way to its folder.
if (values.quick) chmodSync(folder, 0o755);
const entries: Entry[] = [];
const engines: Record<string, string> = {};
try {
  for (const name of engineNames) await onEngine(name);
} finally {
  if (values.quick) rmSync(folder, { recursive: true, force: true });
}
const report: Report = {
  machine: machine(),
  date: new Date().toISOString(),
  node: process.versions.node,
  engines,
  quick: values.quick,
  entries,
  unmeasured: engineNames.filter((name) => !(name in engines)),
};
if (!values.quick) {
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, 'report.md'), asMarkdown(report));
}
console.log(asTable(entries));
console.log(verdict(report));

async function onEngine(name: EngineName): Promise<void> {
  const engine = await startEngine(name, folder, editionOf()).catch((error: Error) => error);
  if (engine instanceof Error) {
    console.error(`Not measured on ${name}: ${engine.message}`);
    process.exitCode = 1;
    return;
  }
  try {
    engines[name] = engine.version;
    const ground = openGround(engine, { quick: values.quick, told: (words) => console.error(words) });
    try {
      for (const bench of wanted)
        if ((bench.only ?? name) === name) entries.push(await measure(bench, ground));
    } finally {
      await ground.close();
    }
  } finally {
    await engine.stop();
  }
}

async function measure(bench: Bench, ground: Ground): Promise<Entry> {
  const trial = await bench.prepare(ground);
  try {
    const most = Math.min(rounds, bench.rounds ?? rounds);
    const done = await runRounds(trial, most, values.quick || bench.rounds ? 0 : 1);
    const outcomes = trial.figures.map((figure) => judge(figure, done));
    const entry = {
      bench: bench.name,
      engine: ground.engine.name,
      rounds: most,
      outcomes,
      series: mediansOf(done),
    };
    console.error(asTable([entry]).split('\n').slice(1).join('\n'));
    return entry;
  } finally {
    await trial.close?.();
  }
}

/** Databases made from other tables or another recipe are not these. */
function editionOf(): string {
  const tables = readdirSync(join(root, 'migrations')).map((file) => `migrations/${file}`);
  const recipe = ['directory', 'tasks', 'shape', 'words'].map((name) => `bench/data/${name}.ts`);
  const parts = [...tables.toSorted(), ...recipe].map((file) => readFileSync(join(root, file), 'utf8'));
  return createHash('sha256').update(parts.join()).digest('hex').slice(0, 8);
}
