import { sql } from 'kysely';
import { weekOf } from '../../src/domain/day.ts';
import { committeeId, today } from '../data/shape.ts';
import { asker } from '../floors.ts';
import { query } from '../query.ts';

const { from, to } = weekOf(today);

/** The whole committee and its ten worst groups; what is kept ahead for them, the floor reads as well. */
export const bench = query({
  name: 'report',
  said: () => ['hoa', '/reports now'],
  floor: () => async (db) => {
    await asker(db, 'hoa');
    await db
      .selectFrom('tallies')
      .select([
        sql<number>`sum(open)`.as('open'),
        sql<number>`sum(case when day between ${from} and ${to} then open else 0 end)`.as('week'),
        sql<number>`sum(case when day < ${today} then open else 0 end)`.as('late'),
      ])
      .where('committee_id', '=', committeeId)
      .where('group_id', '=', '')
      .execute();
    const standings = db.selectFrom('standings').where('committee_id', '=', committeeId);
    await standings.select((eb) => eb.fn.countAll().as('total')).execute();
    const first = standings
      .selectAll()
      .orderBy('late', 'desc')
      .orderBy('this_week', 'desc')
      .orderBy('open', 'desc')
      .orderBy('group_id')
      .limit(10);
    const rows = await db
      .selectFrom(first.as('first'))
      .innerJoin('groups', 'groups.id', 'first.group_id')
      .selectAll('first')
      .select(['groups.name', 'groups.name_in'])
      .execute();
    return rows.map((row) => row.name);
  },
});
