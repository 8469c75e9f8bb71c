import type { TaskId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { checked, scoped } from '../scoped.ts';
import type { Stake, TaskLine } from '../types.ts';
import { byIds } from './lines.ts';
import { list } from './list.ts';
import { inText, wordsOf } from './matching.ts';
import { myParts } from './mine.ts';
import { merged } from './pages.ts';
import { search } from './search.ts';

/** Of somebody's own tasks, the first so many are looked through for suggestions. */
const nearest = 200;

/**
 * Tasks to offer while somebody types: by number ("#1" offers 1, then 10 to 19 …) or by words, the viewer's
 * own first; without words their own, then the committee's open ones.
 */
export async function suggest(db: Db, viewer: Viewer, words: string, limit: number): Promise<TaskLine[]> {
  const number = /^#?\s*(\d{1,9})$/.exec(words.trim())?.[1];
  if (number) return byIds(db, viewer, await numbered(db, viewer, Number(number), limit));
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

/** The number itself, then the numbers that begin so. */
async function numbered(db: Db, viewer: Viewer, number: number, limit: number): Promise<TaskId[]> {
  const found: TaskId[] = [];
  for (let from = number, to = number; from < 1e9 && found.length < limit; from *= 10, to = to * 10 + 9) {
    const rows = await scoped(db, viewer)
      .from('tasks')
      .select('id')
      .where('number', '>=', from)
      .where('number', '<=', Math.min(to, 2_147_483_647))
      .orderBy('number')
      .limit(limit - found.length)
      .execute();
    found.push(...rows.map((row) => row.id));
    if (number === 0) break;
  }
  return found;
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
