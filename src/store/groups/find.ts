import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { holdCommittee } from '../hold.ts';
import { ownersNamed, wholeNames } from '../names.ts';
import { checked, scoped } from '../scoped.ts';
import type { FoundOwner } from '../types.ts';
import { groupOf } from './row.ts';

export async function byId(db: Db, viewer: Viewer, id: GroupId): Promise<Group | undefined> {
  return (await byIds(db, viewer, [id]))[0];
}

/**
 * The group, held until the transaction ends: nobody else gives it a lead or a channel meanwhile. Only inside
 * `transaction`, and throws outside of one.
 */
export async function lock(db: Db, viewer: Viewer, id: GroupId): Promise<Group | undefined> {
  if (!db.isTransaction) throw new Error('A group can be locked inside a transaction only.');
  await holdCommittee(db, viewer);
  return byId(db, viewer, id);
}

/** In no order. */
export async function byIds(db: Db, viewer: Viewer, ids: readonly GroupId[]): Promise<Group[]> {
  if (ids.length === 0) return [];
  const rows = await checked(db, viewer).from('groups').selectAll().where('id', 'in', ids).execute();
  return rows.map(groupOf);
}

/** By folded beginnings of any word of a name, a translation or an alias; best first, at most `limit`. */
export function named(
  db: Db,
  viewer: Viewer,
  words: string,
  limit: number,
  wanted: 'all' | 'best' = 'all',
): Promise<FoundOwner<Group>[]> {
  return ownersNamed(db, viewer, 'group', { words, limit, wanted }, byIds);
}

/** All groups of the committee, or `limit` of them, unsorted: callers sort by name in the reader's language. */
export async function all(db: Db, viewer: Viewer, limit?: number): Promise<Group[]> {
  const rows = await scoped(db, viewer)
    .from('groups')
    .selectAll()
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute();
  return rows.map(groupOf);
}

/** Every name, translation and alias of every group, folded. */
export async function allNames(db: Db, viewer: Viewer): Promise<{ id: GroupId; folded: string }[]> {
  const names = await wholeNames(db, viewer, 'group');
  return names.map(({ owner, folded }) => ({ id: owner as GroupId, folded }));
}

/** What else the group is called, unsorted. */
export async function aliasesOf(db: Db, viewer: Viewer, id: GroupId): Promise<string[]> {
  const rows = await checked(db, viewer)
    .from('group_aliases')
    .select('alias')
    .where('group_id', '=', id)
    .execute();
  return rows.map((row) => row.alias);
}
