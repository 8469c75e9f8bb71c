import { sql } from 'kysely';
import type { MemberId, TaskId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { checked } from '../scoped.ts';
import type { Stake, TaskLine } from '../types.ts';
import { dayRead, worded } from '../worded.ts';
import { partColumns, partsIn } from './part-columns.ts';
import { saidColumns, saidNames, saidOf } from './said-progress.ts';

/** These tasks as lines, in the order of the ids; ids of other committees are left out. */
export async function byIds(
  db: Db,
  viewer: Viewer,
  ids: readonly TaskId[],
  stakes?: ReadonlyMap<TaskId, Stake>,
): Promise<TaskLine[]> {
  if (ids.length === 0) return [];
  const rows = await checked(db, viewer)
    .from('tasks')
    .innerJoin('groups', 'groups.id', 'tasks.lead_group_id')
    .select([
      'tasks.id',
      'number',
      'title',
      'title_in',
      'state',
      'priority',
      'day',
      'original_day',
      'extensions',
      'version',
      'lead_group_id',
      'reported_on',
      'returned_on',
      'closed_at',
      'confidential',
    ])
    .select(['groups.name', 'groups.name_in', 'groups.parent_id'])
    .select(saidColumns)
    .select(saidNames('tasks'))
    .select(partColumns('tasks'))
    .select(
      sql<string | null>`(select string_agg(owner_id, ' ' order by position) from stakes
        where stakes.task_id = tasks.id and stakes.role = 'assignee')`.as('assignees'),
    )
    .where('tasks.id', 'in', ids)
    .execute();
  const lines = new Map(
    rows.map((row): [TaskId, TaskLine] => [
      row.id,
      {
        id: row.id,
        number: row.number,
        title: worded(row.title, row.title_in),
        state: row.state,
        priority: row.priority,
        day: dayRead(row.day),
        originalDay: dayRead(row.original_day),
        extensions: row.extensions,
        version: row.version,
        reportedOn: row.reported_on,
        returnedOn: row.returned_on,
        closedAt: row.closed_at,
        lead: { id: row.lead_group_id, name: worded(row.name, row.name_in), parentId: row.parent_id },
        assigneeIds: (row.assignees?.split(' ') ?? []) as MemberId[],
        progress: saidOf(row),
        parentNumber: row.parent_number,
        parts: partsIn(row),
        stake: stakes?.get(row.id) ?? null,
        confidential: row.confidential === 1,
      },
    ]),
  );
  return ids.flatMap((id) => lines.get(id) ?? []);
}
