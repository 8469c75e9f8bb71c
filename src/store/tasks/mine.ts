import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { scoped } from '../scoped.ts';
import type { Page, TaskLine } from '../types.ts';
import { after, placeOf } from './cursor.ts';
import { type Asked, type Part, paged } from './pages.ts';

/** Open tasks with a stake of the viewer: assigned, or owed by a group whose seat they hold. By day. */
export function mine(db: Db, viewer: Viewer, page: Asked): Promise<Page<TaskLine>> {
  return paged(db, viewer, myParts(db, viewer, page), page.limit);
}

/** What the viewer has a stake in: as one query, whose parts are each owner's own first rows. */
export function myParts(db: Db, viewer: Viewer, { after: cursor, limit }: Asked): Part[] {
  const owners = new Set<string>([viewer.memberId, ...viewer.seats.map((seat) => seat.groupId)]);
  const place = placeOf(cursor);
  const [first, ...others] = [...owners].map((owner) => {
    const own = scoped(db, viewer)
      .from('stakes')
      .select(['task_id', 'day', 'number', 'role'])
      .where('owner_id', '=', owner as never)
      .where('state', '=', 'open')
      .where(after('stakes', place))
      .orderBy('day')
      .orderBy('number')
      .limit(limit + 1);
    // SQLite wants a limited part of a union wrapped.
    return db.selectFrom(own.as('own')).selectAll();
  });
  return first ? [others.reduce((all, own) => all.unionAll(own), first)] : [];
}
