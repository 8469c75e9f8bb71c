import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** How a process began and what it said. */
interface Ran {
  /** From its start to its first words, in milliseconds. */
  readonly firstWordsMs: number;
  readonly out: string;
}

/** Runs a program of ours until it ends, under this Node and the settings it was launched with. Fails when it does. */
export async function run(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  // None of this run's own settings.
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(DOCKET_|DATABASE_URL|NODE_OPTIONS)/.test(name),
  );
  const start = performance.now();
  const child = spawn(process.execPath, [...process.execArgv, ...args], {
    cwd: root,
    env: { ...Object.fromEntries(kept), LANG: 'C', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let firstWordsMs = 0;
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    firstWordsMs ||= performance.now() - start;
    out += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${out}`);
  return { firstWordsMs, out };
}

/** A command said in the terminal: a whole process. */
export const sayLine = (url: string, line: string, env: Record<string, string> = {}, before: string[] = []) =>
  run([...before, 'src/main.ts', 'say', line, '--as', 'lead0', '--language', 'en'], {
    DATABASE_URL: url,
    DOCKET_DEMO: 'off',
    ...env,
  });

/** A process that only imports packages and opens the database, as plain Node does it: compiling all of it. */
export const runBare = (url: string, packages: readonly string[]) =>
  run(['bench/processes/bare.mjs', url, ...packages], { NODE_DISABLE_COMPILE_CACHE: '1' });

const known = new Map<string, Promise<string[]>>();

/** The packages that a said command loads, by name. */
export function packagesOf(url: string): Promise<string[]> {
  return known.getOrInsertComputed(url, lookUp);
}

async function lookUp(url: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'docket-modules-'));
  try {
    const file = join(folder, 'modules');
    await sayLine(url, '/tasks mine', { BENCH_MODULES: file }, [
      '--import',
      './bench/processes/list-modules.ts',
    ]);
    return packagesIn(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The packages of the modules that a process wrote down (see list-modules.ts). */
export function packagesIn(file: string): string[] {
  const names = readFileSync(file, 'utf8').matchAll(/\/node_modules\/((?:@[^/]+\/)?[^/]+)\//g);
  return [...new Set([...names].map(([, name = '']) => name))];
}

/** Of the packages loaded, those that the project names itself. */
export function ownPackages(loaded: readonly string[]): string[] {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return loaded.filter((name) => name in manifest.dependencies);
}

/** The resident memory a process told, in the order told, in MiB. */
export const toldMemory = ({ out }: Ran) =>
  out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { rss: number }).rss / 2 ** 20);
