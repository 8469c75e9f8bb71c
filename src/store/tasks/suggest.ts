import type { TaskId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { checked, scoped } from '../scoped.ts';
import type { Stake, TaskLine } from '../types.ts';
import { worded } from '../worded.ts';
import { byIds } from './lines.ts';
import { list } from './list.ts';
import { inText, wordsOf } from './matching.ts';
import { myParts } from './mine.ts';
import { merged } from './pages.ts';
import { search } from './search.ts';

/** Of somebody's own tasks, the first so many are looked through for suggestions. */
const nearest = 200;

/** A task as it is offered. */
type TaskName = Pick<TaskLine, 'id' | 'number' | 'title'>;

/** Numbers are 32-bit integers on PostgreSQL. */
const greatest = 2_147_483_647;

/**
 * Tasks to offer while somebody types: by number ("#1" offers 1, then 10 to 19 …) or by words, the viewer's
 * own first; without words their own, then the committee's open ones.
 */
export async function suggest(db: Db, viewer: Viewer, words: string, limit: number): Promise<TaskName[]> {
  const number = /^#?\s*(\d{1,9})$/.exec(words.trim())?.[1];
  if (number) return numbered(db, viewer, Number(number), limit);
  const { keys } = await merged(myParts(db, viewer, { after: null, limit: nearest }), nearest);
  const own = new Map(keys.map((key) => [key.task_id, key.role] as const));
  const asked = wordsOf(words);
  const typed = asked.whole.length > 0 || asked.beginning !== null;
  const mine = typed ? await having(db, viewer, [...own.keys()], words) : [...own.keys()];
  const first = mine.slice(0, limit);
  const stakes = new Map(first.map((id) => [id, own.get(id) as Stake] as const));
  const lines = await byIds(db, viewer, first, stakes);
  if (lines.length >= limit) return lines;
  const page = { limit: limit + lines.length };
  const { rows } = typed
    ? await search(db, viewer, words, { ...page, offset: 0 })
    : await list(db, viewer, {}, { ...page, after: null });
  return [...lines, ...rows.filter((row) => !stakes.has(row.id))].slice(0, limit);
}

/** The number itself, then the numbers that begin so: each length of them is one short range of the index. */
async function numbered(db: Db, viewer: Viewer, number: number, limit: number): Promise<TaskName[]> {
  const range = (from: number, to: number) => {
    const rows = scoped(db, viewer)
      .from('tasks')
      .select(['id', 'number', 'title', 'title_in'])
      .where('number', '>=', from)
      .where('number', '<=', to)
      .orderBy('number')
      .limit(limit);
    // SQLite wants a limited part of a union wrapped.
    return db.selectFrom(rows.as('own')).selectAll();
  };
  let all = range(number, number);
  for (let from = number * 10, to = from + 9; from > 0 && to <= greatest; from *= 10, to = to * 10 + 9)
    all = all.unionAll(range(from, to));
  const found = await all.execute();
  const sorted = found.toSorted((a, b) => a.number - b.number);
  return sorted
    .slice(0, limit)
    .map(({ id, number, title, title_in }) => ({ id, number, title: worded(title, title_in) }));
}

async function having(db: Db, viewer: Viewer, ids: readonly TaskId[], words: string): Promise<TaskId[]> {
  if (ids.length === 0) return [];
  const rows = await checked(db, viewer)
    .from('task_texts')
    .select('task_id')
    .where('task_id', 'in', ids)
    .where(inText(db, viewer, words))
    .execute();
  const hits = new Set(rows.map((row) => row.task_id));
  return ids.filter((id) => hits.has(id));
}
