import { sql } from 'kysely';
import type { ClassId, GroupId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import { inPieces } from '../../domain/pieces.ts';
import type { Db } from '../db.ts';
import { checked, type Eyes, scoped } from '../scoped.ts';

/** Rows written in one statement: engines take only so many values. */
const atOnce = 500;

/** Groups of a class in the order of their ids, behind `after` ('' for the first), at most `limit`. */
export async function members(
  db: Db,
  eyes: Eyes,
  id: ClassId,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<GroupId[]> {
  const rows = await checked(db, eyes)
    .from('class_members')
    .select('group_id')
    .where('class_id', '=', id)
    .where('group_id', '>', after as GroupId)
    .orderBy('group_id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.group_id);
}

/** How many groups a class has. */
export async function size(db: Db, eyes: Eyes, id: ClassId): Promise<number> {
  const row = await checked(db, eyes)
    .from('class_members')
    .select(sql<number>`count(*)`.as('count'))
    .where('class_id', '=', id)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** To which classes these groups belong, in no order; at most a few hundred groups at once. */
export async function ofGroups(
  db: Db,
  viewer: Viewer,
  ids: readonly GroupId[],
): Promise<{ classId: ClassId; groupId: GroupId }[]> {
  if (ids.length === 0) return [];
  const rows = await scoped(db, viewer)
    .from('class_members')
    .select(['class_id', 'group_id'])
    .where('group_id', 'in', ids)
    .execute();
  return rows.map((row) => ({ classId: row.class_id, groupId: row.group_id }));
}

/** Puts groups into a class. Answers with those that were not in it. */
export async function join(
  db: Db,
  viewer: Viewer,
  id: ClassId,
  groupIds: readonly GroupId[],
): Promise<GroupId[]> {
  const joined: GroupId[] = [];
  for (const some of inPieces(groupIds, atOnce)) {
    const rows = await db
      .insertInto('class_members')
      .values(some.map((group_id) => ({ committee_id: viewer.committeeId, class_id: id, group_id })))
      .onConflict((conflict) => conflict.columns(['class_id', 'group_id']).doNothing())
      .returning('group_id')
      .execute();
    joined.push(...rows.map((row) => row.group_id));
  }
  return joined;
}

/** Takes groups out of a class; what they were asked stays. Answers with those that were in it. */
export async function leave(
  db: Db,
  viewer: Viewer,
  id: ClassId,
  groupIds: readonly GroupId[],
): Promise<GroupId[]> {
  const left: GroupId[] = [];
  for (const some of inPieces(groupIds, atOnce)) {
    const rows = await checked(db, viewer)
      .remove('class_members')
      .where('class_id', '=', id)
      .where('group_id', 'in', some)
      .returning('group_id')
      .execute();
    left.push(...rows.map((row) => row.group_id));
  }
  return left;
}
