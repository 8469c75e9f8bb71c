/** Asks for many things a few hundred at a time: engines take only so many values in one statement. */
export async function inChunks<Key, Found>(
  keys: Iterable<Key>,
  ask: (some: Key[]) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const all = [...new Set(keys)];
  const found: Found[] = [];
  for (let from = 0; from < all.length; from += 500) found.push(...(await ask(all.slice(from, from + 500))));
  return found;
}
