import { fold } from '../domain/fold.ts';
import type { Viewer } from '../domain/member.ts';
import type { Db } from './db.ts';
import { meet } from './findings/meet.ts';
import { checked, type Eyes, scoped } from './scoped.ts';
import type { FoundOwner } from './types.ts';

type Kind = 'group' | 'member' | 'class';

/** After every letter: the end of a range of all that begins alike. */
const last = '\u{10ffff}';

/** Replaces what `ownerId` is called: one row for each name, one for each later word it may begin with. */
export async function rename(db: Db, eyes: Eyes, kind: Kind, ownerId: string, names: readonly string[]) {
  await checked(db, eyes).remove('names').where('owner_id', '=', ownerId).execute();
  const rows = new Map<string, { folded: string; whole: number }>();
  for (const name of names) {
    const words = fold(name).split(' ');
    for (const [index] of words.entries()) {
      const folded = words.slice(index).join(' ');
      if (folded) rows.set(`${index === 0} ${folded}`, { folded, whole: index === 0 ? 1 : 0 });
    }
  }
  if (rows.size === 0) return;
  const owner = { committee_id: eyes.committeeId, kind, owner_id: ownerId };
  await db
    .insertInto('names')
    .values([...rows.values()].map((row) => ({ ...owner, ...row })))
    .execute();
  if (kind !== 'member') await meet(db, eyes, { kind, ownerId, names });
}

/**
 * Owners that `words` may mean, best first: a whole name, the beginning of one, the beginning of a later word.
 * Where only the best are wanted, those of one kind of match are all: who is called so in full leaves the rest.
 */
async function found(
  db: Db,
  viewer: Viewer,
  kind: Kind,
  words: string,
  limit: number,
  wanted: 'all' | 'best' = 'all',
): Promise<FoundOwner<string>[]> {
  const prefix = fold(words);
  if (!prefix) return [];
  // An owner may be there several times (its aliases begin alike), so each range reads some more.
  const range = (whole: 0 | 1, to: string) =>
    scoped(db, viewer)
      .from('names')
      .select(['owner_id', 'folded'])
      .where('kind', '=', kind)
      .where('whole', '=', whole)
      .where('folded', '>=', prefix)
      .where('folded', '<=', to)
      .orderBy('folded')
      .limit(limit * 4);
  const best = new Map<string, FoundOwner<string>>();
  const matches = [
    ['whole', range(1, prefix)],
    ['start', range(1, prefix + last)],
    ['word', range(0, prefix + last)],
  ] as const;
  for (const [match, part] of matches) {
    for (const { owner_id: owner } of await part.execute())
      if (!best.has(owner)) best.set(owner, { owner, match });
    if (best.size > 0 && (wanted === 'best' || best.size >= limit)) break;
  }
  return [...best.values()].slice(0, limit);
}

/** Every whole name of a kind, folded, with whose it is. */
export async function wholeNames(
  db: Db,
  viewer: Viewer,
  kind: Kind,
): Promise<{ owner: string; folded: string }[]> {
  return scoped(db, viewer)
    .from('names')
    .select(['owner_id as owner', 'folded'])
    .where('kind', '=', kind)
    .where('whole', '=', 1)
    .execute();
}

/** What is looked for among the names of a kind. */
interface Wanted {
  readonly words: string;
  readonly limit: number;
  /** 'best': only what matches as well as anything does. */
  readonly wanted: 'all' | 'best';
}

/**
 * Owners by folded beginnings of any word of their names; best first. `byIds` reads those that were found, in any
 * order.
 */
export async function ownersNamed<Id extends string, T extends { id: Id }>(
  db: Db,
  viewer: Viewer,
  kind: Kind,
  { words, limit, wanted }: Wanted,
  byIds: (db: Db, viewer: Viewer, ids: readonly Id[]) => Promise<readonly T[]>,
): Promise<FoundOwner<T>[]> {
  const hits = await found(db, viewer, kind, words, limit, wanted);
  // Names are kept with the ids of their kind.
  const rows = await byIds(
    db,
    viewer,
    hits.map(({ owner }) => owner as Id),
  );
  const byId = new Map<string, T>(rows.map((row) => [row.id, row]));
  return hits.flatMap(({ owner, match }): FoundOwner<T>[] => {
    const row = byId.get(owner);
    return row ? [{ owner: row, match }] : [];
  });
}
