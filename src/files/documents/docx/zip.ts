import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { documentLimits } from '../limits.ts';
import { refused } from '../refusal.ts';

/** A packed file, opened: nothing is unpacked before it is asked for. */
export interface Packed {
  readonly names: readonly string[];
  /** Its bytes; undefined where there is none of that name. */
  read(name: string): Promise<Buffer | undefined>;
}

/**
 * Opens a zip file with an eye on what it comes to: what it says it holds is counted before it is unpacked, and
 * what comes out after; whatever holds more than it says is broken.
 */
export async function openPacked(bytes: Uint8Array): Promise<Packed> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
    validateEntrySizes: true,
  }).catch(() => {
    throw refused('broken');
  });
  const entries = await entriesOf(zip);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      unpacked += entry.uncompressedSize;
      if (unpacked > documentLimits.unpackedBytes) throw refused('unpacked');
      if (entry.isEncrypted()) throw refused('locked');
      try {
        return await buffer(await zip.openReadStreamPromise(entry));
      } catch {
        throw refused('broken');
      }
    },
  };
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > documentLimits.entries) throw refused('unpacked');
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch {
    throw refused('broken');
  }
  return entries;
}
