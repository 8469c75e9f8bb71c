// The thread that unpacks one document: whatever that does to it, Docket goes on.
import { parentPort, workerData } from 'node:worker_threads';
import { UserError } from '../../domain/user-error.ts';
import { plainText } from './plain.ts';
import type { PackedFormat } from './types.ts';
import { unpack } from './unpack.ts';

const { format, content } = workerData as { format: PackedFormat; content: Uint8Array | string };
try {
  const { text, pages } = await unpack(format, content);
  // Letters change in number only where marks are put together, which the pages' words were already.
  parentPort?.postMessage({ text: format === 'pdf' ? text : plainText(text), pages }, []);
} catch (fault) {
  // What a parser stumbles over is the file's fault, and nobody could do anything about it but hand in another.
  const refusal = fault instanceof UserError ? fault : new UserError('documents.error.broken');
  parentPort?.postMessage({ refusal: { key: refusal.key, values: refusal.values } }, []);
}
