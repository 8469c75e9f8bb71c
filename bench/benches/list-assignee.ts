import { committeeId } from '../data/shape.ts';
import { asker, lines, ofOwner } from '../floors.ts';
import { query } from '../query.ts';

const officer = (n: number, provinces: number) => `officer${n % provinces}`;

export const bench = query({
  name: 'list-assignee',
  said: (n, { size }) => ['hoa', `/tasks list assignee:${officer(n, size.provinces)}`],
  floor:
    (n, { size }) =>
    async (db) => {
      await asker(db, 'hoa');
      const found = await db
        .selectFrom('members')
        .select(['id', 'name'])
        .where('committee_id', '=', committeeId)
        .where('handle', '=', officer(n, size.provinces))
        .executeTakeFirstOrThrow();
      return [found.name, ...(await lines(db, ofOwner(db, found.id)))];
    },
});
