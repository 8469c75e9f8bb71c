import { committeeId } from '../data/shape.ts';
import { asker, oneTask } from '../floors.ts';
import { query } from '../query.ts';
import { someNumber } from './who-number.ts';

export const bench = query({
  name: 'show',
  said: (n, world) => ['hoa', `/tasks show ${someNumber(n, world)}`],
  floor: (n, world) => async (db) => {
    await asker(db, 'hoa');
    const { task, seen } = await oneTask(db, someNumber(n, world));
    await db
      .selectFrom('history')
      .leftJoin('members', 'members.id', 'history.member_id')
      .selectAll('history')
      .select('members.name as member_name')
      .where('history.committee_id', '=', committeeId)
      .where('history.subject_id', '=', task.id)
      .orderBy('history.number', 'desc')
      .limit(10)
      .execute();
    return seen;
  },
});
