import { Worker } from 'node:worker_threads';
import { UserError } from '../../domain/user-error.ts';
import { documentLimits } from './limits.ts';
import { refused } from './refusal.ts';
import type { PackedFormat, Unpacked } from './types.ts';

type Answer = Unpacked | { readonly refusal: { key: string; values: Readonly<Record<string, unknown>> } };

const megabyte = 1024 * 1024;
let before: Promise<unknown> = Promise.resolve();

/**
 * Unpacks a document in a thread of its own, one after the other, within bounds of time and memory: a file made to
 * hang or to fill the machine costs its sender a refusal, and nobody else anything.
 */
export function unpackApart(
  format: PackedFormat,
  content: Uint8Array | string,
  bounds: { seconds: number; memoryMb: number } = documentLimits,
): Promise<Unpacked> {
  const mine = before.then(() => inThread(format, content, bounds));
  before = mine.catch(() => {});
  return mine;
}

async function inThread(
  format: PackedFormat,
  content: Uint8Array | string,
  { seconds, memoryMb }: { seconds: number; memoryMb: number },
): Promise<Unpacked> {
  const thread = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { format, content },
    // Nothing of ours that a parser could find: no settings, no flags, no streams to write to.
    env: { TZ: 'UTC' },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, stackSizeMb: 4 },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  thread.once('message', resolve);
  thread.once('error', (fault: NodeJS.ErrnoException) =>
    reject(fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refused('memory') : refused('broken')),
  );
  thread.once('exit', () => reject(refused('broken')));
  const late = setTimeout(() => reject(refused('time')), seconds * 1000);
  // Buffers lie outside the heap that a thread can be bounded to: somebody must look.
  const watch = setInterval(() => void look(), 50);
  async function look(): Promise<void> {
    // None any more when it has ended meanwhile.
    const used = await thread.getHeapStatistics().catch(() => null);
    if (used && used.total_heap_size + used.external_memory > memoryMb * megabyte) reject(refused('memory'));
  }
  try {
    const answer = await promise;
    if ('refusal' in answer) throw new UserError(answer.refusal.key, answer.refusal.values);
    return answer;
  } finally {
    clearTimeout(late);
    clearInterval(watch);
    thread.removeAllListeners();
    await thread.terminate();
  }
}
