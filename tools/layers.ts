import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const folders = ['src', 'commands', 'migrations', 'bench', 'chaos', 'test', 'tools'];

export interface Broken {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Reads every import of the tree under `folder` and holds it against the rules of `.dependency-cruiser.cjs`.
 * `modules` counts our own files only: a cruiser that cannot read TypeScript sees none and finds no fault.
 */
export function cruise(folder: string): { modules: number; broken: Broken[] } {
  const config = join(root, '.dependency-cruiser.cjs');
  const present = folders.filter((name) => existsSync(join(folder, name)));
  const run = spawnSync(
    process.execPath,
    [cruiser, '--config', config, '--output-type', 'json', ...present],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  if (!run.stdout.startsWith('{'))
    throw new Error(`the layers could not be read:\n${run.stdout}${run.stderr}`);
  const { modules, summary } = JSON.parse(run.stdout) as {
    modules: { source: string }[];
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return {
    modules: modules.filter(({ source }) => folders.some((name) => source.startsWith(`${name}/`))).length,
    broken: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
