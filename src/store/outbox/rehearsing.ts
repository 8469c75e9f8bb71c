import { type SqlBool, sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { CommitteeId, MessageId } from '../../domain/ids.ts';
import type { Db } from '../db.ts';
import { ladderOf } from '../ladders.ts';
import { checked } from '../scoped.ts';
import { dueTasks } from './due-tasks.ts';
import type { MessageState, RisingTask } from './types.ts';

/** Open tasks with a rung up to `until`, in the order in which they are planned, after one of them; unlocked. */
export async function risingTasks(
  db: Db,
  committeeId: CommitteeId,
  until: Day,
  page: { readonly after: Pick<RisingTask, 'nextRungDay' | 'number'> | null; readonly limit: number },
): Promise<RisingTask[]> {
  let query = dueTasks(db, committeeId, until).select('t.number').limit(page.limit);
  const { after } = page;
  if (after)
    query = query.where(sql<SqlBool>`(t.next_rung_day, t.number) > (${after.nextRungDay}, ${after.number})`);
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, ladder: ladderOf(row.ladder) }));
}

/** Those of these messages that are there, as they are at this moment; unlocked. */
export async function morningsAsTheyAre(
  db: Db,
  committeeId: CommitteeId,
  keys: readonly string[],
): Promise<{ id: MessageId; key: string; state: MessageState }[]> {
  if (keys.length === 0) return [];
  return checked(db, { committeeId })
    .from('messages')
    .select(['id', 'key', 'state'])
    .where('key', 'in', keys)
    .execute();
}
