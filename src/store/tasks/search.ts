import { sql } from 'kysely';
import type { TaskId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { scoped } from '../scoped.ts';
import type { TaskLine } from '../types.ts';
import { byIds } from './lines.ts';
import { areMany, indexed, inText, wordsOf } from './matching.ts';
import { distanceTo } from './relevance.ts';

/** Up to so many hits are ranked; more are shown by day. */
const ranked = 1000;

interface Asked {
  readonly offset: number;
  readonly limit: number;
}

/**
 * Tasks in any state whose title or source has all the words, folded, the last as a beginning; best first, or
 * by day above 1,000 hits. `total` counts no further than 1,001.
 */
export async function search(
  db: Db,
  viewer: Viewer,
  words: string,
  { offset, limit }: Asked,
): Promise<{ rows: TaskLine[]; total: number; ordered: 'relevance' | 'day'; more: boolean }> {
  const { whole, beginning } = wordsOf(words);
  if (whole.length === 0 && beginning === null)
    return { rows: [], total: 0, ordered: 'relevance', more: false };
  const many = await areMany(db, viewer, words, ranked);
  const hits = many
    ? await byDay(db, viewer, words, { offset, limit: limit + 1 })
    : await byRelevance(db, viewer, words);
  const ids = many ? hits : hits.slice(offset, offset + limit + 1);
  return {
    rows: await byIds(db, viewer, ids.slice(0, limit)),
    total: many ? ranked + 1 : hits.length,
    ordered: many ? 'day' : 'relevance',
    more: ids.length > limit,
  };
}

/**
 * All hits, which are few, ranked here: both engines give one order, and neither weighs words it must first
 * count. Those that answer alike stand in the order they were entered.
 */
async function byRelevance(db: Db, viewer: Viewer, words: string): Promise<TaskId[]> {
  const hits = await scoped(db, viewer)
    .from('task_texts')
    .select(['task_id', 'doc', 'folded', 'title', 'title_in', 'title_words'])
    .where(indexed(db, viewer, words, { most: ranked + 1 }))
    .limit(ranked)
    .execute();
  const distance = distanceTo(viewer, words);
  return hits
    .map((hit) => ({ id: hit.task_id, doc: hit.doc, far: distance(hit) }))
    .sort((a, b) => a.far - b.far || a.doc - b.doc)
    .map((hit) => hit.id);
}

/** Many hits lie close together in any order: walking the tasks by day soon meets enough of them. */
async function byDay(db: Db, viewer: Viewer, words: string, { offset, limit }: Asked): Promise<TaskId[]> {
  const hits = await scoped(db, viewer)
    .from('tasks')
    .select('tasks.id')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('task_texts')
          .select(sql.lit(1).as('one'))
          .whereRef('task_texts.task_id', '=', 'tasks.id')
          .where(inText(db, viewer, words)),
      ),
    )
    .orderBy('tasks.day')
    .orderBy('tasks.number')
    .offset(offset)
    .limit(limit)
    .execute();
  return hits.map((hit) => hit.id);
}
