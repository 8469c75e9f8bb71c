import { type SqlBool, sql } from 'kysely';
import type { DutyId } from '../../domain/ids.ts';
import type { Viewer } from '../../domain/member.ts';
import type { Db } from '../db.ts';
import { checked, type Eyes } from '../scoped.ts';
import { placeOf, written } from '../tasks/cursor.ts';
import type { Page } from '../types.ts';
import { kept } from '../worded.ts';
import { dutyOf, openDuties } from './duty-rows.ts';
import { recurrenceKept } from './recurrence.ts';
import type { Duty, NewDuty } from './types.ts';

/** Duties that go on, in the order of their next days. */
export async function duties(
  db: Db,
  eyes: Eyes,
  page: { readonly after: string | null; readonly limit: number },
): Promise<Page<Duty>> {
  const place = placeOf(page.after);
  let query = openDuties(db, eyes)
    .orderBy('next_day')
    .orderBy('number')
    .limit(page.limit + 1);
  if (place) query = query.where(sql<SqlBool>`(next_day, number) > (${place.day}, ${place.number})`);
  const rows = (await query.execute()).map(dutyOf);
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  const next = rows.length > page.limit && last ? written({ day: last.nextDay, number: last.number }) : null;
  return { rows: shown, next };
}

/** One that goes on and asks the same of the same group as often. */
export async function sameDuty(
  db: Db,
  viewer: Viewer,
  { title, leadGroupId, recurrence }: Pick<NewDuty, 'title' | 'leadGroupId' | 'recurrence'>,
): Promise<Duty | undefined> {
  const row = await openDuties(db, viewer)
    .where('lead_group_id', '=', leadGroupId)
    .where('title', '=', kept(title.text))
    .where('recurrence', '=', recurrenceKept(recurrence))
    .limit(1)
    .executeTakeFirst();
  return row && dutyOf(row);
}

/** Whether the task of a duty's next period has been made. */
export async function hasTask(
  db: Db,
  eyes: Eyes,
  { id, nextDay }: Pick<Duty, 'id' | 'nextDay'>,
): Promise<boolean> {
  const row = await checked(db, eyes)
    .from('tasks')
    .select('id')
    .where('duty_id', '=', id)
    .where('original_day', '=', nextDay)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many of a duty's tasks are open. */
export async function openTasksOf(db: Db, viewer: Viewer, id: DutyId): Promise<number> {
  const { count } = await checked(db, viewer)
    .from('tasks')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('duty_id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return Number(count);
}
