import { type SqlBool, sql } from 'kysely';
import type { Viewer } from '../../domain/member.ts';
import type { ProgressKind } from '../../domain/progress.ts';
import { type TaskState, taskStates } from '../../domain/task.ts';
import type { Db } from '../db.ts';
import { scoped } from '../scoped.ts';
import type { Page, TaskFilter, TaskLine } from '../types.ts';
import { after, placeOf } from './cursor.ts';
import { type Asked, type Part, paged } from './pages.ts';
import { isWhole } from './part-columns.ts';

/** Tasks that fit all of the filter, by day; `groupId` is a lead or a coordinating group. */
export function list(db: Db, viewer: Viewer, filter: TaskFilter, page: Asked): Promise<Page<TaskLine>> {
  // The indexes hold the tasks of one state together and in order: one part for each state.
  const owned = filter.assigneeId ?? filter.groupId;
  const parts = statesOf(filter).map((state) =>
    owned ? fromStakes(db, viewer, filter, owned, state, page) : fromTasks(db, viewer, filter, state, page),
  );
  return paged(db, viewer, parts, page.limit);
}

function statesOf({ state = 'open', overdueOn, progress }: TaskFilter): readonly TaskState[] {
  if (overdueOn !== undefined || progress !== undefined)
    return state === 'any' || state === 'open' ? ['open'] : [];
  return state === 'any' ? taskStates : [state];
}

const saidToBe = (kind: ProgressKind | null) =>
  sql<SqlBool>`tasks.progress ${kind === null ? sql`is null` : sql`= ${kind}`}`;

function fromTasks(db: Db, viewer: Viewer, filter: TaskFilter, state: TaskState, page: Asked): Part {
  let query = scoped(db, viewer)
    .from('tasks')
    .select((eb) => ['tasks.id as task_id', 'tasks.day', 'tasks.number', eb.lit(null).as('role')])
    .where('state', '=', state)
    .where(after('tasks', placeOf(page.after)));
  if (filter.directiveId) query = query.where('directive_id', '=', filter.directiveId);
  if (filter.progress !== undefined) query = query.where(saidToBe(filter.progress));
  if (filter.wholes) query = query.where('parent_task_id', 'is', null);
  if (filter.overdueOn) query = query.where('day', '<', filter.overdueOn);
  if (filter.range) query = query.where('day', '>=', filter.range.from).where('day', '<=', filter.range.to);
  return query
    .orderBy('tasks.day')
    .orderBy('tasks.number')
    .limit(page.limit + 1);
}

function fromStakes(
  db: Db,
  viewer: Viewer,
  filter: TaskFilter,
  owner: string,
  state: TaskState,
  page: Asked,
): Part {
  const { groupId, directiveId, progress } = filter;
  let query = scoped(db, viewer)
    .from('stakes')
    .select((eb) => ['stakes.task_id', 'stakes.day', 'stakes.number', eb.lit(null).as('role')])
    .where('stakes.owner_id', '=', owner as never)
    .where('stakes.state', '=', state)
    .where(after('stakes', placeOf(page.after)));
  if (filter.wholes) query = query.where(isWhole);
  if (filter.overdueOn) query = query.where('stakes.day', '<', filter.overdueOn);
  if (filter.range)
    query = query.where('stakes.day', '>=', filter.range.from).where('stakes.day', '<=', filter.range.to);
  if (groupId && groupId !== owner)
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('stakes as other')
          .select('other.task_id')
          .whereRef('other.task_id', '=', 'stakes.task_id')
          .where('other.owner_id', '=', groupId),
      ),
    );
  if (directiveId)
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('tasks')
          .select('tasks.id')
          .whereRef('tasks.id', '=', 'stakes.task_id')
          .where('directive_id', '=', directiveId),
      ),
    );
  if (progress !== undefined)
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('tasks')
          .select('tasks.id')
          .whereRef('tasks.id', '=', 'stakes.task_id')
          .where(saidToBe(progress)),
      ),
    );
  return query
    .orderBy('stakes.day')
    .orderBy('stakes.number')
    .limit(page.limit + 1);
}
