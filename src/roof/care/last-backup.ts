import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({ at: z.iso.datetime(), file: z.string() });

/** When the last backup was made, and into which file. */
export type LastBackup = z.infer<typeof schema>;

const noteIn = (dataDir: string) => join(dataDir, 'last-backup.json');

/** For the doctor to know. A backup that cannot be noted is a backup all the same. */
export async function noteBackup(dataDir: string, made: LastBackup): Promise<void> {
  await writeFile(noteIn(dataDir), `${JSON.stringify(made)}\n`).catch(() => {});
}

export async function lastBackup(dataDir: string): Promise<LastBackup | null> {
  try {
    return schema.parse(JSON.parse(await readFile(noteIn(dataDir), 'utf8')));
  } catch {
    return null;
  }
}
