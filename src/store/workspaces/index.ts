import type { CommitteeId } from '../../domain/ids.ts';
import type { Address } from '../../domain/place.ts';
import { settingsOf } from '../committees/row.ts';
import type { Db } from '../db.ts';
import type { CommitteeSettings } from '../types.ts';

/** A workspace of a chat platform. */
type Workspace = Pick<Address, 'platform' | 'workspace'>;

/** The committees that live in a workspace, the first comer first. Whoever asks: doors know no viewer yet. */
export async function committeesIn(db: Db, { platform, workspace }: Workspace): Promise<CommitteeSettings[]> {
  const rows = await db
    .selectFrom('workspaces as w')
    .innerJoin('committees as c', 'c.id', 'w.committee_id')
    .selectAll('c')
    .where('w.platform', '=', platform)
    .where('w.workspace', '=', workspace)
    .orderBy('w.place')
    .execute();
  return rows.map(settingsOf);
}

/** Lets a committee live in a workspace, as its `place`th. False when the place is taken, or it lives there. */
export async function bind(
  db: Db,
  committeeId: CommitteeId,
  { platform, workspace }: Workspace,
  place: number,
): Promise<boolean> {
  const bound = await db
    .insertInto('workspaces')
    .values({ platform, workspace, place, committee_id: committeeId, bound_at: Date.now() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(bound.numInsertedOrUpdatedRows) === 1;
}
