import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

const buffer = Buffer.alloc(4 << 20);

/**
 * Reads a file, or all files of a folder, once. A database that serves people lies in the system's memory; one
 * that was filled yesterday lies on a disk, and its first readers would be measured with the disk's patience.
 */
export function readThrough(path: string): void {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path)) readThrough(join(path, name));
    return;
  }
  const file = openSync(path, 'r');
  while (readSync(file, buffer) > 0);
  closeSync(file);
}
