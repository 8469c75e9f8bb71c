import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { HandedFile } from '../../domain/call.ts';
import type { GivenFile } from '../../domain/reply.ts';
import { mistake } from '../../i18n/mistake.ts';

/** A file of this machine, to be handed in. Throws a `UserError` where none can be read. */
export async function fileAt(path: string): Promise<HandedFile> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw mistake('terminal.noFile', { path });
  return {
    option: 'file',
    name: basename(path),
    size: found.size,
    bytes: () => readFile(path),
  };
}

/**
 * Writes a file to this path, or under its own name into this folder, and answers with where it is now. What is
 * there already is never written over.
 */
export async function writeTo(path: string, file: GivenFile): Promise<string> {
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
  const to = isFolder ? join(path, file.name) : path;
  try {
    await writeFile(to, await file.bytes(), { flag: 'wx' });
    return to;
  } catch (fault) {
    const isThere = (fault as NodeJS.ErrnoException).code === 'EEXIST';
    throw mistake(isThere ? 'terminal.fileThere' : 'terminal.cannotWrite', { path: to });
  }
}
