import { sql } from 'kysely';
import { weekOf } from '../../src/domain/day.ts';
import { committeeId, today } from '../data/shape.ts';
import { asker, type Plain } from '../floors.ts';
import { query } from '../query.ts';

const { from, to } = weekOf(today);
const sums = [
  sql<number>`sum(open)`.as('open'),
  sql<number>`sum(case when day between ${from} and ${to} then open else 0 end)`.as('week'),
  sql<number>`sum(case when day < ${today} then open else 0 end)`.as('late'),
] as const;

const tallies = (db: Plain) => db.selectFrom('tallies').where('tallies.committee_id', '=', committeeId);

export const bench = query({
  name: 'report',
  said: () => ['hoa', '/reports now'],
  floor: () => async (db) => {
    await asker(db, 'hoa');
    await tallies(db).select(sums).where('group_id', '=', '').execute();
    const first = tallies(db)
      .select(['group_id', ...sums])
      .select(sql<number>`count(*) over ()`.as('total'))
      .where('group_id', '>', '' as never)
      .groupBy('group_id')
      .orderBy('late', 'desc')
      .orderBy('week', 'desc')
      .orderBy('open', 'desc')
      .orderBy('group_id')
      .limit(10);
    const rows = await db
      .selectFrom(first.as('first'))
      .innerJoin('groups', 'groups.id', sql.ref('first.group_id') as never)
      .selectAll('first')
      .select(['groups.name', 'groups.name_in'])
      .execute();
    return rows.map((row) => row.name);
  },
});
