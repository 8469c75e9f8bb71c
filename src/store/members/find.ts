import type { CommitteeId, MemberId } from '../../domain/ids.ts';
import type { Member, Office, Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { ownersNamed } from '../names.ts';
import { checked, scoped } from '../scoped.ts';
import type { FoundOwner } from '../types.ts';
import { kept } from '../worded.ts';
import { memberOf } from './row.ts';

/** By what the terminal calls them; nobody who has left. */
export async function byHandle(
  db: Db,
  committeeId: CommitteeId,
  handle: string,
): Promise<Member | undefined> {
  const row = await scoped(db, { committeeId })
    .from('members')
    .selectAll()
    .where('handle', '=', kept(handle))
    .where('left_at', 'is', null)
    .executeTakeFirst();
  return row && memberOf(row);
}

/** By their e-mail address, in small letters; nobody who has left. */
export async function byEmail(db: Db, committeeId: CommitteeId, email: string): Promise<Member | undefined> {
  const row = await scoped(db, { committeeId })
    .from('members')
    .selectAll()
    .where('email', '=', email)
    .where('left_at', 'is', null)
    .executeTakeFirst();
  return row && memberOf(row);
}

/** Also somebody who has left: their deeds stay. */
export async function byId(db: Db, viewer: Viewer, id: MemberId): Promise<Member | undefined> {
  return (await byIds(db, viewer, [id]))[0];
}

/** In no order; also those who have left. */
export async function byIds(db: Db, viewer: Viewer, ids: readonly MemberId[]): Promise<Member[]> {
  if (ids.length === 0) return [];
  const rows = await checked(db, viewer).from('members').selectAll().where('id', 'in', ids).execute();
  return rows.map(memberOf);
}

/** By folded beginnings of any word of the name, or by handle; best first, at most `limit`. */
export function named(
  db: Db,
  viewer: Viewer,
  words: string,
  limit: number,
  wanted: 'all' | 'best' = 'all',
): Promise<FoundOwner<Member>[]> {
  return ownersNamed(db, viewer, 'member', { words, limit, wanted }, byIds);
}

/** Everyone who has not left, or `limit` of them, unsorted. */
export async function all(db: Db, viewer: Viewer, limit?: number): Promise<Member[]> {
  const rows = await scoped(db, viewer)
    .from('members')
    .selectAll()
    .where('left_at', 'is', null)
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute();
  return rows.map(memberOf);
}

/** Those who hold an office, in the order of their coming. */
export async function holding(db: Db, committeeId: CommitteeId, office: Office): Promise<MemberId[]> {
  const rows = await scoped(db, { committeeId })
    .from('members')
    .select('id')
    .where('office', '=', office)
    .where('left_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Everyone's e-mail address who has one and has not left. */
export async function emails(db: Db, viewer: Viewer): Promise<ReadonlyMap<MemberId, string>> {
  const rows = await scoped(db, viewer)
    .from('members')
    .select(['id', 'email'])
    .where('email', 'is not', null)
    .where('left_at', 'is', null)
    .execute();
  return new Map(rows.flatMap(({ id, email }) => (email === null ? [] : [[id, email] as const])));
}

/** The committee of a member, whoever asks: a door's sender knows no viewer. Undefined for who has left. */
export async function committeeOf(db: Db, id: MemberId): Promise<CommitteeId | undefined> {
  const row = await db
    .selectFrom('members')
    .select('committee_id')
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .executeTakeFirst();
  return row?.committee_id;
}
