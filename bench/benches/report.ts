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
    const rows = await tallies(db)
      .innerJoin('groups', 'groups.id', sql.ref('tallies.group_id') as never)
      .select(['groups.id', 'groups.name', 'groups.name_in', ...sums])
      .select(sql<number>`count(*) over ()`.as('total'))
      .groupBy(['groups.id', 'groups.name', 'groups.name_in'])
      .orderBy('late', 'desc')
      .orderBy('week', 'desc')
      .orderBy('open', 'desc')
      .orderBy('groups.id')
      .limit(10)
      .execute();
    return rows.map((row) => row.name);
  },
});
