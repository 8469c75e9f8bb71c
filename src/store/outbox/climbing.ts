import type { CommitteeId, DirectiveId, TaskId } from '../../domain/ids.ts';
import type { Db } from '../db.ts';
import { ladderOf } from '../ladders.ts';
import { NO_DAY } from '../schema.ts';
import { scoped } from '../scoped.ts';
import type { Climber } from './types.ts';

/** Open tasks with a deadline, by number after `after`: all, one directive's, or one alone. */
export async function climbers(
  db: Db,
  committeeId: CommitteeId,
  page: {
    readonly after: number;
    readonly limit: number;
    readonly taskId?: TaskId;
    readonly directiveId?: DirectiveId;
  },
): Promise<Climber[]> {
  let query = scoped(db, { committeeId })
    .from('tasks')
    .innerJoin('deadlines as d', (on) =>
      on.onRef('d.task_id', '=', 'tasks.id').onRef('d.version', '=', 'tasks.deadline_version'),
    )
    .leftJoin('directives as dir', 'dir.id', 'tasks.directive_id')
    .select(['tasks.id', 'tasks.number', 'tasks.day', 'd.entered_on as enteredOn'])
    .select(['tasks.snoozed_to as snoozedTo'])
    .select((is) => is.fn.coalesce('tasks.ladder', 'dir.ladder').as('ladder'))
    .where('tasks.number', '>', page.after)
    .where('tasks.state', '=', 'open')
    .where('tasks.day', '<', NO_DAY)
    .orderBy('tasks.number')
    .limit(page.limit);
  if (page.directiveId) query = query.where('tasks.directive_id', '=', page.directiveId);
  if (page.taskId) query = query.where('tasks.id', '=', page.taskId);
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, ladder: ladderOf(row.ladder) }));
}
