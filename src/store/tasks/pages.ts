import type { TaskId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import type { Page, Stake, TaskLine } from '../types.ts';
import { type Place, written } from './cursor.ts';
import { byIds } from './lines.ts';

/** What a page is asked for by: `after` is the `next` of the page before, or null for the first. */
export interface Asked {
  readonly after: string | null;
  readonly limit: number;
}

/** One row of a part; `role` is null where no stake was asked for. */
export type Key = Place & { readonly task_id: TaskId; readonly role: Stake | null };

/** A query for the first rows of one owner's, or of one state's, tasks: a short range of an index. */
export interface Part {
  execute(): Promise<readonly Key[]>;
}

const strongest: readonly (Stake | null)[] = ['assignee', 'lead', 'coordinating', null];

/**
 * Merges parts into one page by day and number, each task once with its strongest stake. Right as long as
 * every part gives its first `limit + 1` tasks after the cursor.
 */
export async function merged(
  parts: readonly Part[],
  limit: number,
): Promise<{ keys: Key[]; next: string | null }> {
  const tasks = new Map<TaskId, Key>();
  for (const key of (await Promise.all(parts.map((part) => part.execute()))).flat()) {
    const known = tasks.get(key.task_id);
    if (!known || strongest.indexOf(key.role) < strongest.indexOf(known.role)) tasks.set(key.task_id, key);
  }
  const sorted = [...tasks.values()].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : a.number - b.number,
  );
  const keys = sorted.slice(0, limit);
  const last = keys.at(-1);
  return { keys, next: sorted.length > limit && last ? written(last) : null };
}

/** The merged page as lines. */
export async function paged(
  db: Db,
  viewer: Viewer,
  parts: readonly Part[],
  limit: number,
): Promise<Page<TaskLine>> {
  const { keys, next } = await merged(parts, limit);
  const stakes = new Map(keys.flatMap((key) => (key.role ? [[key.task_id, key.role] as const] : [])));
  return {
    rows: await byIds(
      db,
      viewer,
      keys.map((key) => key.task_id),
      stakes,
    ),
    next,
  };
}
