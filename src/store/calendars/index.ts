import type { Selectable } from 'kysely';
import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Day } from '../../domain/day.ts';
import type { CommitteeId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import { type WorkCalendar, weekendsOnly } from '../../domain/working-days.ts';
import type { Db } from '../db.ts';
import type { Schema } from '../schema.ts';
import { scoped } from '../scoped.ts';
import type { CalendarRow, CalendarSource } from '../types.ts';
import { kept, translationsOf, worded } from '../worded.ts';

const columns = ['day', 'kind', 'name', 'name_in', 'seeded'] as const;

/** Rows of one statement. */
const atOnce = 500;

/** Which days a committee works. A committee has some twenty rows a year: all are read. */
export async function of(db: Db, committeeId: CommitteeId): Promise<WorkCalendar> {
  const { weekend } = await db
    .selectFrom('committees')
    .select('weekend')
    .where('id', '=', committeeId)
    .executeTakeFirstOrThrow();
  const days = await scoped(db, { committeeId }).from('calendar_days').select(['day', 'kind']).execute();
  const those = (wanted: CalendarDay['kind']) =>
    new Set(days.flatMap(({ day, kind }) => (kind === wanted ? [day] : [])));
  const isUsual = weekend === '67';
  return {
    weekend: isUsual ? weekendsOnly.weekend : new Set([...weekend].map(Number)),
    daysOff: those('off'),
    workedDays: those('worked'),
  };
}

/** Where a committee's calendar comes from. */
export async function source(db: Db, committeeId: CommitteeId): Promise<CalendarSource> {
  const row = await db
    .selectFrom('committees')
    .select(['country', 'calendar_to', 'weekend'])
    .where('id', '=', committeeId)
    .executeTakeFirstOrThrow();
  return { country: row.country, to: row.calendar_to, weekend: [...row.weekend].map(Number) };
}

export async function setSource(
  db: Db,
  viewer: Viewer,
  { country, to, weekend }: CalendarSource,
): Promise<void> {
  await db
    .updateTable('committees')
    .set({ country, calendar_to: to, weekend: weekend.join('') })
    .where('id', '=', viewer.committeeId)
    .execute();
}

/** The days from one to another, in their order. */
export async function between(db: Db, viewer: Viewer, from: Day, to: Day): Promise<CalendarRow[]> {
  const rows = await scoped(db, viewer)
    .from('calendar_days')
    .select(columns)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .execute();
  return rows.map(rowOf);
}

/** Writes days over whatever was said of them. */
export async function put(db: Db, viewer: Viewer, days: readonly CalendarDay[]): Promise<void> {
  for (const values of valuesOf(viewer, days, 0))
    await db
      .insertInto('calendar_days')
      .values(values)
      .onConflict((conflict) =>
        conflict.columns(['committee_id', 'day']).doUpdateSet(({ ref }) => ({
          kind: ref('excluded.kind'),
          name: ref('excluded.name'),
          name_in: ref('excluded.name_in'),
          seeded: ref('excluded.seeded'),
        })),
      )
      .execute();
}

/** Writes a country's days where the committee has said nothing itself. */
export async function seed(db: Db, viewer: Viewer, days: readonly CalendarDay[]): Promise<void> {
  for (const values of valuesOf(viewer, days, 1))
    await db
      .insertInto('calendar_days')
      .values(values)
      .onConflict((conflict) => conflict.columns(['committee_id', 'day']).doNothing())
      .execute();
}

/** Takes away a country's days, and leaves the committee's own. */
export async function unseed(db: Db, viewer: Viewer): Promise<void> {
  await scoped(db, viewer).remove('calendar_days').where('seeded', '=', 1).execute();
}

export async function remove(db: Db, viewer: Viewer, day: Day): Promise<void> {
  await scoped(db, viewer).remove('calendar_days').where('day', '=', day).execute();
}

function valuesOf({ committeeId }: Viewer, days: readonly CalendarDay[], seeded: 0 | 1) {
  const all = days.map(({ day, kind, name }) => ({
    committee_id: committeeId,
    day,
    kind,
    name: kept(name.text),
    name_in: translationsOf(name),
    seeded,
  }));
  return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, at) =>
    all.slice(at * atOnce, (at + 1) * atOnce),
  );
}

function rowOf(row: Pick<Selectable<Schema['calendar_days']>, (typeof columns)[number]>): CalendarRow {
  const { day, kind, name, name_in, seeded } = row;
  return { day, kind, name: worded(name, name_in), seeded: seeded === 1 };
}
