import type { Selectable } from 'kysely';
import type { GroupClass } from '../../domain/group-class.ts';
import type { ClassId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { ownersNamed, wholeNames } from '../names.ts';
import type { Schema } from '../schema.ts';
import { checked, type Eyes, scoped } from '../scoped.ts';
import type { FoundOwner } from '../types.ts';
import { worded } from '../worded.ts';

/** More of one name there are not: a name that is taken is refused. */
const mostAlike = 8;

/** The classes called so in full, in any language or by another of their names; mostly one or none. */
export async function find(db: Db, viewer: Viewer, words: string): Promise<GroupClass[]> {
  const hits = await named(db, viewer, words, mostAlike, 'best');
  return hits.flatMap(({ owner, match }) => (match === 'whole' ? [owner] : []));
}

/** By folded beginnings of any word of a name, a translation or an alias; best first, at most `limit`. */
export function named(
  db: Db,
  viewer: Viewer,
  words: string,
  limit: number,
  wanted: 'all' | 'best' = 'all',
): Promise<FoundOwner<GroupClass>[]> {
  return ownersNamed(db, viewer, 'class', { words, limit, wanted }, byIds);
}

/** In no order. */
export async function byIds(db: Db, eyes: Eyes, ids: readonly ClassId[]): Promise<GroupClass[]> {
  if (ids.length === 0) return [];
  const rows = await checked(db, eyes).from('group_classes').selectAll().where('id', 'in', ids).execute();
  return rows.map(classOf);
}

/** All classes of the committee, unsorted: there are a few. */
export async function all(db: Db, viewer: Viewer): Promise<GroupClass[]> {
  const rows = await scoped(db, viewer).from('group_classes').selectAll().execute();
  return rows.map(classOf);
}

/** Every name, translation and alias of every class, folded. */
export async function allNames(db: Db, viewer: Viewer): Promise<{ id: ClassId; folded: string }[]> {
  const names = await wholeNames(db, viewer, 'class');
  return names.map(({ owner, folded }) => ({ id: owner as ClassId, folded }));
}

function classOf(row: Pick<Selectable<Schema['group_classes']>, 'id' | 'name' | 'name_in'>): GroupClass {
  return { id: row.id, name: worded(row.name, row.name_in) };
}
