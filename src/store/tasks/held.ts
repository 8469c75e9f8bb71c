import { sql } from 'kysely';
import type { Deadline } from '../../domain/deadline.ts';
import type { TaskId, TaskNumber } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { checked, type Eyes, scoped } from '../scoped.ts';
import { deadlineOf } from './find.ts';

/** The tasks after a number, by no more than their keys: what belongs to them may be missing. */
export function keysAfter(
  db: Db,
  viewer: Viewer,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<{ id: TaskId; number: TaskNumber }[]> {
  return scoped(db, viewer)
    .from('tasks')
    .select(['id', 'number'])
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute();
}

/** Every deadline that these tasks have had. */
export async function deadlinesOfAll(
  db: Db,
  viewer: Viewer,
  ids: readonly TaskId[],
): Promise<{ readonly taskId: TaskId; readonly version: number; readonly deadline: Deadline }[]> {
  if (ids.length === 0) return [];
  const rows = await checked(db, viewer)
    .from('deadlines')
    .select(['task_id', 'version', 'wording', 'wording_in', 'rule', 'day'])
    .where('task_id', 'in', ids)
    .execute();
  return rows.map((row) => ({ taskId: row.task_id, version: row.version, deadline: deadlineOf(row) }));
}

/** Which of these tasks there are. */
export async function there(db: Db, viewer: Viewer, ids: readonly TaskId[]): Promise<TaskId[]> {
  if (ids.length === 0) return [];
  const rows = await checked(db, viewer).from('tasks').select('id').where('id', 'in', ids).execute();
  return rows.map(({ id }) => id);
}

/**
 * The confidential tasks after a number, whoever looks, with what each is a part of: a directive, its item, a duty.
 * At most a few hundred at once.
 */
export function confidentialAfter(
  db: Db,
  { committeeId }: Eyes,
  { after, limit }: { readonly after: number; readonly limit: number },
) {
  return scoped(db, { committeeId })
    .from('tasks')
    .select(['number', 'id', 'directive_id as directiveId', 'item_id as itemId', 'duty_id as dutyId'])
    .where('confidential', '=', sql.lit(1))
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute();
}
