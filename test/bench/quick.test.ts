import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

async function bench(...words: string[]) {
  const child = spawn(process.execPath, [join(root, 'launch.mjs'), 'bench/run.ts', ...words], { cwd: root });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, lines: out.trimEnd().split('\n'), err };
}

test('every bench runs on small databases, on each engine there is, and the last line judges the goals', async () => {
  const { code, lines, err } = await bench('--quick', '--rounds', '1');
  expect(err).not.toContain('Error');
  expect(lines[0]).toMatch(/^bench +engine +what +median +spread +goal/);
  const both = ['mine', 'search-common', 'report', 'plan-all', 'move', 'start', 'memory'];
  for (const name of [...both, 'outbox', 'wave', 'memory-day'])
    expect(lines.join('\n')).toMatch(new RegExp(`^${name} +sqlite`, 'm'));
  // Two job queues on PostgreSQL, that nobody has on SQLite.
  const queue = err.includes('Not measured on postgres') ? [] : ['postgres'];
  const engines = lines.flatMap((line) => /^queue +(\w+)/.exec(line)?.[1] ?? []);
  expect([...new Set(engines)]).toEqual(queue);
  expect(lines.at(-1)).toMatch(
    /^(all goals met|(not measured: postgres; )?goals missed: |not measured: postgres$)/,
  );
  // 1 where this machine has no PostgreSQL to start: said, and the rest is measured all the same.
  expect(code).toBe(err.includes('Not measured on postgres') ? 1 : 0);
}, 600_000);

test('one bench is run by its name, on the engine asked for', async () => {
  const { lines } = await bench('--quick', '--rounds', '1', '--engine', 'sqlite', 'show');
  const named = new Set(lines.slice(1, -1).map((line) => line.split(/\s+/, 2).join(' ')));
  expect([...named]).toEqual(['show sqlite']);
});

test('a name that is no bench is refused, and the names are listed', async () => {
  const { code, err } = await bench('minne');
  expect(code).toBe(2);
  expect(err).toContain('mine, who-number');
});
