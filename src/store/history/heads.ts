import type { Head } from '../../domain/history/head.ts';
import type { CommitteeId } from '../../domain/ids.ts';
import { type Db, databaseNow } from '../db.ts';
import { type Eyes, scoped } from '../scoped.ts';

/** What is printed with a history's head below it: a posted late list, or a report that somebody asked for. */
export type HeadPlace = 'late' | 'now' | 'group' | 'committee';

/** The committee's last entry as it stands; null before the first. */
export async function head(db: Db, committeeId: CommitteeId): Promise<Head | null> {
  const row = await scoped(db, { committeeId })
    .from('history')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * The committee's head, to be printed below a list or a report; remembered as printed, once for each number.
 * Null before the first entry.
 */
export async function printHead(db: Db, { committeeId }: Eyes, place: HeadPlace): Promise<Head | null> {
  const last = await head(db, committeeId);
  if (!last?.hash) return null;
  const printed = await scoped(db, { committeeId })
    .from('printed_heads')
    .select('number')
    .where('number', '=', last.number)
    .executeTakeFirst();
  // Reading a report a hundred times writes once.
  if (!printed)
    await db
      .insertInto('printed_heads')
      .values({ committee_id: committeeId, ...last, place, printed_at: databaseNow(db) })
      .onConflict((conflict) => conflict.columns(['committee_id', 'number']).doNothing())
      .execute();
  return last;
}

/** A head that was printed, when (by the database's clock) and where. */
export interface PrintedHead extends Head {
  readonly place: string;
  readonly at: number;
}

/** The heads printed of entries after `after` up to `to`, in order; at most a few hundred at once. */
export async function printedHeads(
  db: Db,
  committeeId: CommitteeId,
  { after, to }: { readonly after: number; readonly to: number },
): Promise<PrintedHead[]> {
  const rows = await scoped(db, { committeeId })
    .from('printed_heads')
    .select(['number', 'hash', 'place', 'printed_at as at'])
    .where('number', '>', after)
    .where('number', '<=', to)
    .orderBy('number')
    .limit(500)
    .execute();
  return rows;
}
