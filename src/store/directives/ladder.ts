import type { DirectiveId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Ladder } from '../../domain/reminders/ladder.ts';
import type { Db } from '../db.ts';
import { ladderOf as read } from '../ladders.ts';
import { checked } from '../scoped.ts';

/** A directive's own ladder for its tasks; null where it follows the committee. */
export async function ladderOf(db: Db, viewer: Viewer, id: DirectiveId): Promise<Ladder | null> {
  const row = await checked(db, viewer)
    .from('directives')
    .select('ladder')
    .where('id', '=', id)
    .executeTakeFirst();
  return read(row?.ladder ?? null);
}

/** Gives a directive's tasks a ladder of their own, or takes it away. */
export async function setLadder(
  db: Db,
  viewer: Viewer,
  id: DirectiveId,
  ladder: Ladder | null,
): Promise<void> {
  await checked(db, viewer)
    .update('directives')
    .set({ ladder: ladder && JSON.stringify(ladder) })
    .where('id', '=', id)
    .execute();
}
