import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The SHA-256 of a file's bytes, in hexadecimal. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The first bytes of a file, which tell what kind it is. */
export async function beginningOf(file: string, length: number): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Gives a finished file its name, durably. A file that has the name already is never written over. */
export async function putUnder(name: string, finished: string): Promise<void> {
  await flush(finished);
  try {
    await link(finished, name);
    await rm(finished);
  } catch (fault) {
    // Some file systems know no second names; the caller has looked whether the name is free.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes((fault as NodeJS.ErrnoException).code ?? '')) throw fault;
    await rename(finished, name);
  }
  await flush(dirname(name));
}

/** Until the disk has it; a folder keeps its names so. Windows has no such thing for folders. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
