import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { putUnder } from './files.ts';

const count = z.number().int().nonnegative();

const schema = z.object({
  engine: z.enum(['sqlite', 'postgres']),
  /** When it was made, by this machine's clock, as ISO 8601 in UTC. */
  madeAt: z.string(),
  /** The Docket that made it. */
  docket: z.string(),
  bytes: count,
  sha256: z.string().regex(/^[\da-f]{64}$/),
  /** The last migration that its tables have seen. */
  migration: z.string().nullable(),
  holds: z.object({
    committees: count,
    members: count,
    groups: count,
    tasks: count,
    history: count,
    messages: count,
  }),
});

/** What is written down beside a backup, on one line. */
export type Manifest = z.infer<typeof schema>;

export const manifestOf = (file: string) => `${file}.json`;

export async function writeManifest(file: string, manifest: Manifest): Promise<void> {
  const draft = `${manifestOf(file)}.part-${process.pid}`;
  await writeFile(draft, `${JSON.stringify(manifest)}\n`);
  await putUnder(manifestOf(file), draft);
}

/** Undefined where there is none. Throws for one that says something else. */
export async function readManifest(file: string): Promise<Manifest | undefined> {
  const text = await readFile(manifestOf(file), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : schema.parse(JSON.parse(text));
}
