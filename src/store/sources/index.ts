import type { Selectable } from 'kysely';
import type { TaskId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Source } from '../../domain/source.ts';
import type { Db } from '../db.ts';
import type { Schema } from '../schema.ts';
import { checked } from '../scoped.ts';
import { kept } from '../worded.ts';

/** Keeps where a task comes from. A task has one source at most: a second is refused. */
export function add(db: Db, viewer: Viewer, taskId: TaskId, source: Source): Promise<void> {
  return addAll(db, viewer, [{ taskId, source }]);
}

/** The same of several tasks; at most a few hundred at once. */
export async function addAll(
  db: Db,
  viewer: Viewer,
  sources: readonly { readonly taskId: TaskId; readonly source: Source }[],
): Promise<void> {
  if (sources.length === 0) return;
  await db
    .insertInto('task_sources')
    .values(
      sources.map(({ taskId, source: { text, author, link, place } }) => ({
        task_id: taskId,
        committee_id: viewer.committeeId,
        text: kept(text),
        author: author && kept(author),
        link,
        page: place?.page ?? null,
        starts_at: place?.start ?? null,
        ends_at: place?.end ?? null,
      })),
    )
    .execute();
}

/** Where a task comes from; undefined for one that was thought of by hand, and for another committee's. */
export async function of(db: Db, viewer: Viewer, taskId: TaskId): Promise<Source | undefined> {
  const row = await checked(db, viewer)
    .from('task_sources')
    .select(['text', 'author', 'link', 'page', 'starts_at', 'ends_at'])
    .where('task_id', '=', taskId)
    .executeTakeFirst();
  return row && sourceRead(row);
}

/** Where these tasks come from, as far as it is known; at most a few hundred at once. */
export async function ofAll(
  db: Db,
  viewer: Viewer,
  ids: readonly TaskId[],
): Promise<{ readonly taskId: TaskId; readonly source: Source }[]> {
  if (ids.length === 0) return [];
  const rows = await checked(db, viewer)
    .from('task_sources')
    .select(['task_id', 'text', 'author', 'link', 'page', 'starts_at', 'ends_at'])
    .where('task_id', 'in', ids)
    .execute();
  return rows.map(({ task_id, ...row }) => ({ taskId: task_id, source: sourceRead(row) }));
}

type Row = Omit<Selectable<Schema['task_sources']>, 'task_id' | 'committee_id'>;

function sourceRead({ text, author, link, page, starts_at: start, ends_at: end }: Row): Source {
  return { text, author, link, place: start === null || end === null ? null : { page, start, end } };
}
