import { sql } from 'kysely';
import { committeeText } from '../src/store/tasks/matching.ts';
import { committeeId } from './data/shape.ts';
import { asker, type Floor, holds, lines, type Plain } from './floors.ts';

/** All hits of these words, in the order they were entered, with how many there are. */
export function found(db: Plain, words: readonly string[], limit = 10) {
  return db
    .selectFrom('task_texts')
    .select('task_id')
    .select(sql<number>`count(*) over ()`.as('total'))
    .where('task_texts.committee_id', '=', committeeId)
    .where(holds(db, words))
    .orderBy('doc')
    .limit(limit);
}

/** A page of few hits: the asker, and the rows in one query. */
export const hits =
  (words: readonly string[], limit = 10): Floor =>
  async (db) => {
    await asker(db, 'hoa');
    return lines(db, found(db, words, limit));
  };

/** A page of many hits: whether there are more than a thousand, then the first by deadline. */
export const manyHits =
  (words: readonly string[]): Floor =>
  async (db) => {
    await asker(db, 'hoa');
    const some = db
      .selectFrom('task_texts')
      .select('doc')
      .where('committee_id', '=', committeeId)
      .where(holds(db, words, 1001))
      .limit(1001);
    await db
      .selectFrom(some.as('some'))
      .select((eb) => eb.fn.countAll().as('total'))
      .execute();
    const own = words.map((word) => committeeText(committeeId, word));
    const like = own.map((word, at) => (at === own.length - 1 ? `% ${word}%` : `% ${word} %`));
    const first = db
      .selectFrom('tasks')
      .innerJoin('task_texts', 'task_texts.task_id', 'tasks.id')
      .select(['tasks.id as task_id', 'tasks.day', 'tasks.number'])
      .where('tasks.committee_id', '=', committeeId)
      .where((eb) => eb.and(like.map((pattern) => eb('task_texts.folded', 'like', pattern))))
      .orderBy('tasks.day')
      .orderBy('tasks.number')
      .limit(11);
    return lines(db, first);
  };
