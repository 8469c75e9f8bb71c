import { inPieces } from '../../domain/pieces.ts';

const atOnce = 500;

/** Asks for many things, each once, a few hundred at a time. */
export async function inChunks<Key, Found>(
  keys: Iterable<Key>,
  ask: (some: Key[]) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const some of inPieces([...new Set(keys)], atOnce)) found.push(...(await ask(some)));
  return found;
}
