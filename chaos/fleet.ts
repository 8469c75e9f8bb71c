import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Order, Word } from './orders.ts';

/** A worker in a process of its own. */
export interface Hand {
  /** As it stands in claims; null until it has started. */
  readonly name: string | null;
  ready(): Promise<void>;
  /** Has it plan and deliver, under a new name. */
  start(): void;
  /** Resolves when its name is known. */
  started(): Promise<void>;
  /** Has it end what it has begun, and wait. */
  stop(): Promise<void>;
  setFull(isFull: boolean): void;
  /** SIGKILL, sent before this returns. Resolves when it is dead. */
  kill(): Promise<void>;
}

/** Where the hands of one world find what they need. */
export interface Surroundings {
  readonly url: string;
  readonly slackApiUrl: string;
  readonly discordApiUrl: string;
  readonly discordToken: string;
  readonly looksBack: boolean;
}

const root = join(import.meta.dirname, '..');

/** So long a worker may take to be ready, or to end what it has begun, on a busy machine. Milliseconds. */
const patienceMs = 300_000;

/** Starts a process; it does nothing until it is told to. */
export function newHand(around: Surroundings): Hand {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'processes/worker.ts')],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env: environmentOf(around) },
  );
  let name: string | null = null;
  child.on('message', (said: Word) => {
    if (said.word === 'started') ({ name } = said);
  });
  const ready = hears(child, 'ready');
  // Nobody may be waiting for it when it dies.
  ready.catch(() => {});
  let begun = Promise.resolve();
  const tell = (order: Order) => void child.send(order, () => {});
  return {
    get name() {
      return name;
    },
    ready: () => ready,
    start() {
      begun = hears(child, 'started');
      begun.catch(() => {});
      tell('start');
    },
    started: () => begun,
    async stop() {
      const stopped = hears(child, 'stopped');
      tell('stop');
      await stopped;
    },
    setFull: (isFull) => tell(isFull ? 'full' : 'room'),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function environmentOf(around: Surroundings) {
  return {
    // What was compiled at the last start is not compiled again: a run starts a thousand of them.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/docket'),
    ...process.env,
    TZ: 'UTC',
    STORE_URL: around.url,
    SLACK_API_URL: around.slackApiUrl,
    DISCORD_API_URL: around.discordApiUrl,
    DISCORD_TOKEN: around.discordToken,
    CHAOS_LOOK_BACK: around.looksBack ? 'on' : 'off',
  };
}

function hears(child: ChildProcess, word: Word['word']): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => end(new Error(`no worker said “${word}” in time`)), patienceMs);
    const heard = (said: Word) => said.word === word && end();
    const died = () => end(new Error(`a worker died before it said “${word}”`));
    function end(fault?: Error) {
      clearTimeout(late);
      child.off('message', heard).off('exit', died);
      if (fault) reject(fault);
      else resolve();
    }
    child.on('message', heard).on('exit', died);
  });
}
