import { sql } from 'kysely';
import { type Day, weekOf } from '../../domain/day.ts';
import type { GroupId } from '../../domain/ids.ts';
import { type Db, whole } from '../db.ts';
import { type Eyes, scoped } from '../scoped.ts';

/** Sums over rows of `tallies`: all open tasks, those due in the week of `today` (Monday to Sunday), the late. */
export function counts(today: Day) {
  const { from, to } = weekOf(today);
  const sum = (of: ReturnType<typeof sql>) => sql<number>`cast(coalesce(sum(${of}), 0) as integer)`;
  return [
    sum(sql`tallies.open`).as('open'),
    sum(sql`case when day between ${from} and ${to} then tallies.open end`).as('this_week'),
    sum(sql`case when day < ${today} then tallies.open end`).as('late'),
  ] as const;
}

/** Counts a committee's standings anew when they are those of another day. */
export async function bringUpTo(db: Db, eyes: Eyes, today: Day): Promise<void> {
  if ((await standingsOn(db, eyes)) === today) return;
  await whole(db, async (db) => {
    // The committee's row is locked from here on: writers wait, and so does another reader who counts.
    const mine = await db
      .updateTable('committees')
      .set({ standings_on: today })
      .where('id', '=', eyes.committeeId)
      .where(sql<boolean>`coalesce(standings_on, '') <> ${today}`)
      .returning('id')
      .executeTakeFirst();
    if (!mine) return;
    await scoped(db, eyes).remove('standings').execute();
    await db
      .insertInto('standings')
      .columns(['committee_id', 'group_id', 'open', 'this_week', 'late'])
      .expression(
        scoped(db, eyes)
          .from('tallies')
          .where('group_id', '>', '')
          .select(['committee_id', 'group_id'])
          .select(counts(today))
          .groupBy(['committee_id', 'group_id']),
      )
      .execute();
  });
}

/** Follows a change of the tallies, in its transaction; nothing to do before the first look. */
export async function follow(
  db: Db,
  eyes: Eyes,
  steps: readonly { group_id: GroupId | ''; day: Day; open: number }[],
): Promise<void> {
  const today = await standingsOn(db, eyes);
  if (!today) return;
  const { from, to } = weekOf(today);
  const rows = [...Map.groupBy(steps, (step) => step.group_id)].flatMap(([group_id, own]) => {
    if (!group_id) return [];
    const sum = (counts: (day: Day) => boolean) =>
      own.reduce((total, { day, open }) => total + (counts(day) ? open : 0), 0);
    const open = sum(() => true);
    const this_week = sum((day) => day >= from && day <= to);
    const late = sum((day) => day < today);
    return open || this_week || late
      ? [{ committee_id: eyes.committeeId, group_id, open, this_week, late }]
      : [];
  });
  if (rows.length === 0) return;
  const standing = await db
    .insertInto('standings')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['committee_id', 'group_id']).doUpdateSet((eb) => ({
        open: eb('standings.open', '+', eb.ref('excluded.open')),
        this_week: eb('standings.this_week', '+', eb.ref('excluded.this_week')),
        late: eb('standings.late', '+', eb.ref('excluded.late')),
      })),
    )
    .returning(['group_id', 'open'])
    .execute();
  for (const { group_id, open } of standing)
    if (open <= 0) await scoped(db, eyes).remove('standings').where('group_id', '=', group_id).execute();
}

async function standingsOn(db: Db, eyes: Eyes): Promise<Day | null> {
  const { standings_on } = await db
    .selectFrom('committees')
    .select('standings_on')
    .where('id', '=', eyes.committeeId)
    .executeTakeFirstOrThrow();
  return standings_on;
}
