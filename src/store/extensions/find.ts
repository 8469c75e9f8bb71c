import { type SqlBool, sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import { type Extension, type ExtensionState, waitingStates } from '../../domain/extension.ts';
import type { ExtensionId, TaskId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { checked, scoped } from '../scoped.ts';
import type { Page } from '../types.ts';
import { extensionOf } from './row.ts';

/** In no order. */
export async function byIds(db: Db, viewer: Viewer, ids: readonly ExtensionId[]): Promise<Extension[]> {
  if (ids.length === 0) return [];
  const rows = await checked(db, viewer).from('extensions').selectAll().where('id', 'in', ids).execute();
  return rows.map(extensionOf);
}

/** All that were ever asked for a task, the latest first. */
export async function ofTask(db: Db, viewer: Viewer, taskId: TaskId, limit: number): Promise<Extension[]> {
  const rows = await checked(db, viewer)
    .from('extensions')
    .selectAll()
    .where('task_id', '=', taskId)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(extensionOf);
}

/** The one that waits for a task. */
export async function openOf(db: Db, viewer: Viewer, taskId: TaskId): Promise<Extension | undefined> {
  const row = await checked(db, viewer)
    .from('extensions')
    .selectAll()
    .where('task_id', '=', taskId)
    .where('state', 'in', waitingStates)
    .executeTakeFirst();
  return row && extensionOf(row);
}

/**
 * Requests in these states, the longest waiting first; `after` is the `next` of the page before. Throws for an
 * `after` of anybody else's making.
 */
export async function list(
  db: Db,
  viewer: Viewer,
  states: readonly ExtensionState[],
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<Page<Extension>> {
  const place = after === null ? null : placeOf(after);
  // Each state lies in order in the index: one short range of each, and the first of all of them.
  const parts = states.map((state) => {
    const query = scoped(db, viewer).from('extensions').selectAll().where('state', '=', state);
    const rest = place
      ? query.where(sql<SqlBool>`(asked_at, extensions.id) > (${place.at}, ${place.id})`)
      : query;
    return rest
      .orderBy('asked_at')
      .orderBy('id')
      .limit(limit + 1)
      .execute();
  });
  const rows = (await Promise.all(parts))
    .flat()
    .sort((a, b) => a.asked_at - b.asked_at || (a.id < b.id ? -1 : 1));
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(extensionOf),
    next: rows.length > limit && last ? `${last.asked_at}|${last.id}` : null,
  };
}

function placeOf(cursor: string) {
  const [, at, id] = /^(\d{1,15})\|([0-9a-z]{1,22})$/.exec(cursor) ?? [];
  if (!at || !id) throw new Error(`"${cursor}" is no place in a list.`);
  return { at: Number(at), id };
}

/** How many requests wait in these states, and the day of the oldest; null where none does. */
export async function waiting(
  db: Db,
  viewer: Viewer,
  states: readonly ('asked' | 'supported')[],
): Promise<{ count: number; since: Day | null }> {
  const row = await scoped(db, viewer)
    .from('extensions')
    .select((of) => [of.fn.countAll<number>().as('count'), of.fn.min('asked_on').as('since')])
    .where('state', 'in', states)
    .executeTakeFirstOrThrow();
  return { count: Number(row.count), since: row.since ?? null };
}
