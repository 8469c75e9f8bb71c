import { sql } from 'kysely';
import { type Day, weekOf } from '../../domain/day.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { groupOf } from '../groups/row.ts';
import { scoped } from '../scoped.ts';
import type { GroupTally } from '../types.ts';

/** All open tasks of the committee; of these, those due in the week of `today` (Monday to Sunday) and the late. */
export async function totals(
  db: Db,
  viewer: Viewer,
  today: Day,
): Promise<{ open: number; thisWeek: number; late: number }> {
  const row = await scoped(db, viewer)
    .from('tallies')
    .select(counts(today))
    .where('group_id', '=', '')
    .executeTakeFirstOrThrow();
  return { open: row.open, thisWeek: row.this_week, late: row.late };
}

/** Lead groups with open tasks: most late first, then most due this week, then most open. */
export async function byGroup(
  db: Db,
  viewer: Viewer,
  today: Day,
  page: { offset: number; limit: number },
): Promise<{ rows: GroupTally[]; total: number }> {
  const groups = scoped(db, viewer).from('tallies').where('group_id', '>', '');
  const { total } = await groups
    .select((eb) => eb.fn.count<number>('group_id').distinct().as('total'))
    .executeTakeFirstOrThrow();
  const tallied = groups
    .select('group_id')
    .select(counts(today))
    .groupBy('group_id')
    .orderBy('late', 'desc')
    .orderBy('this_week', 'desc')
    .orderBy('open', 'desc')
    .orderBy('group_id')
    .limit(page.limit)
    .offset(page.offset);
  const rows = await db
    .selectFrom(tallied.as('tallied'))
    .innerJoin('groups', 'groups.id', 'tallied.group_id')
    .selectAll('groups')
    .select(['tallied.open', 'tallied.this_week', 'tallied.late'])
    .orderBy('late', 'desc')
    .orderBy('this_week', 'desc')
    .orderBy('open', 'desc')
    .orderBy('groups.id')
    .execute();
  return {
    rows: rows.map((row) => ({
      group: groupOf(row),
      open: row.open,
      thisWeek: row.this_week,
      late: row.late,
    })),
    total: Number(total),
  };
}

function counts(today: Day) {
  const { from, to } = weekOf(today);
  return [
    sql<number>`cast(coalesce(sum(tallies.open), 0) as integer)`.as('open'),
    sql<number>`cast(coalesce(sum(case when day between ${from} and ${to} then tallies.open end), 0) as integer)`.as(
      'this_week',
    ),
    sql<number>`cast(coalesce(sum(case when day < ${today} then tallies.open end), 0) as integer)`.as('late'),
  ] as const;
}
