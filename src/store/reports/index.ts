import type { Day } from '../../domain/day.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { tallyOf } from '../groups/row.ts';
import { scoped } from '../scoped.ts';
import type { GroupTally } from '../types.ts';
import { bringUpTo, counts } from './standings.ts';

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

/**
 * Lead groups with open tasks: most late first, then most due this week, then most open. `today` is the
 * committee's day; the first look of a day counts all groups, later ones read a page of an index.
 */
export async function byGroup(
  db: Db,
  viewer: Viewer,
  today: Day,
  page: { offset: number; limit: number },
): Promise<{ rows: GroupTally[]; total: number }> {
  await bringUpTo(db, viewer, today);
  const standings = scoped(db, viewer).from('standings');
  const { total } = await standings
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const worst = standings
    .selectAll()
    .orderBy('late', 'desc')
    .orderBy('this_week', 'desc')
    .orderBy('open', 'desc')
    .orderBy('group_id')
    .limit(page.limit)
    .offset(page.offset);
  const rows = await db
    .selectFrom(worst.as('worst'))
    .innerJoin('groups', 'groups.id', 'worst.group_id')
    .selectAll('groups')
    .select(['worst.open', 'worst.this_week', 'worst.late'])
    .orderBy('late', 'desc')
    .orderBy('this_week', 'desc')
    .orderBy('open', 'desc')
    .orderBy('groups.id')
    .execute();
  return { rows: rows.map(tallyOf), total: Number(total) };
}

/**
 * Reports that wait to be accepted, and the day of the oldest; null where none waits. Looks at what waits, and at
 * nothing else.
 */
export async function waiting(db: Db, viewer: Viewer): Promise<{ count: number; since: Day | null }> {
  const row = await scoped(db, viewer)
    .from('tasks')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('reported_on').as('since')])
    .where('state', '=', 'reported')
    .executeTakeFirstOrThrow();
  return { count: Number(row.count), since: row.since ?? null };
}
