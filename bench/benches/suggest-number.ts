import { committeeId, tasksOf } from '../data/shape.ts';
import { asker } from '../floors.ts';
import { query } from '../query.ts';

/** The number typed, which has no longer ones that begin alike. */
export const bench = query({
  name: 'suggest-number',
  typing: true,
  said: (n, { size }) => ['hoa', `/tasks show ${tasksOf(size) - (n % 100)}`],
  floor:
    (n, { size }) =>
    async (db) => {
      await asker(db, 'hoa');
      const rows = await db
        .selectFrom('tasks')
        .select(['number', 'title', 'title_in'])
        .where('committee_id', '=', committeeId)
        .where('number', '=', tasksOf(size) - (n % 100))
        .execute();
      return rows.map((row) => `#${row.number} ${row.title}`);
    },
});
