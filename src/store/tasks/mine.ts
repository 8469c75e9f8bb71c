import type { Viewer } from '../../domain/member.ts';
import { inPieces } from '../../domain/pieces.ts';
import type { Db } from '../db.ts';
import { scoped } from '../scoped.ts';
import type { Page, TaskLine } from '../types.ts';
import { after, placeOf } from './cursor.ts';
import { type Asked, type Part, paged } from './pages.ts';
import { isWhole } from './part-columns.ts';

/**
 * Open tasks with a stake of the viewer: assigned, or owed by a group of theirs. By day. What a group's lead has
 * given to others as parts waits for those alone.
 */
export function mine(db: Db, viewer: Viewer, page: Asked): Promise<Page<TaskLine>> {
  return paged(db, viewer, myParts(db, viewer, page), page.limit);
}

/** Owners asked about in one query: SQLite joins no more than 500 selects. */
const atOnce = 100;

/** What the viewer and their groups have a stake in: a few queries, whose parts are each owner's own first rows. */
export function myParts(db: Db, viewer: Viewer, { after: cursor, limit }: Asked): Part[] {
  const { memberId, seats, groupIds = [] } = viewer;
  const owners = [...new Set<string>([memberId, ...seats.map(({ groupId }) => groupId), ...groupIds])];
  const place = placeOf(cursor);
  const ofOwner = (owner: string) => {
    let own = scoped(db, viewer)
      .from('stakes')
      .select(['task_id', 'day', 'number', 'role'])
      .where('owner_id', '=', owner as never)
      .where('state', '=', 'open')
      .where(after('stakes', place))
      .orderBy('day')
      .orderBy('number')
      .limit(limit + 1);
    if (owner !== memberId) own = own.where(isWhole);
    // SQLite wants a limited part of a union wrapped.
    return db.selectFrom(own.as('own')).selectAll();
  };
  const parts: Part[] = [];
  for (const some of inPieces(owners, atOnce)) {
    const [first, ...others] = some.map(ofOwner);
    if (first) parts.push(others.reduce((all, own) => all.unionAll(own), first));
  }
  return parts;
}
